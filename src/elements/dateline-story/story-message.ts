// What stands in place of a story, or over it, when there is something to say: a written sentence and the next thing to
// do.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../map/words/words.ts';

/** In place of the story. */
export function storyMessage(
  text: string | TemplateResult,
  next: string | null,
  role: 'status' | 'alert',
): TemplateResult {
  return html`<main class="message">
    <div role=${role}>
      <p>${text}</p>
      ${next ? html`<p class="next">${next}</p>` : nothing}
    </div>
  </main>`;
}

/** In place of a story that did not come. `reason` is in English, whatever the reader speaks. */
export function storyFailed(reason: string, words: Words): TemplateResult {
  return storyMessage(because(reason, words), words.failedNext, 'alert');
}

/** The live story did not come; the one that stands in the page already can be read all the same. */
export function staysStatic(reason: string, words: Words): TemplateResult {
  return html`<slot></slot>
    <p class="notice" role="alert">${because(reason, words)} ${words.failedStatic}</p>`;
}

function because(reason: string, words: Words): TemplateResult {
  return html`${words.failed} <span lang="en">${reason}</span>`;
}

/** The filters left nothing. */
export function nothingLeft(words: Words, onClear: () => void): TemplateResult {
  return html`<p class="nothing">
    ${words.nothingLeft} <button class="clear" @click=${onClear}>${words.clear}</button>
  </p>`;
}
