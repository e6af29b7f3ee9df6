// The head of the page: title and dek, who wrote and when, and the panels that can be opened.
import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../core/story/story.ts';
import { storyPeriod } from '../../map/reading/story-period.ts';
import { headOutlets, type Outlet } from '../../map/story/outlets.ts';
import { WORDS, type Language } from '../../map/words/words.ts';
import type { Panel } from '../events.ts';

export interface StoryHeadOptions {
  story: Story;
  outlets: readonly Outlet[];
  language: Language;
  /** On a narrow page the panels are behind a button. */
  menuOpen: boolean;
  onMenu: () => void;
  onPanel: (panel: Panel) => void;
  onLanguage: (language: Language) => void;
}

export function storyHead(options: StoryHeadOptions): TemplateResult {
  const { story, outlets, language, menuOpen, onMenu } = options;
  const words = WORDS[language];
  const { named, others } = headOutlets(outlets);
  return html`
    <header>
      <div class="title">
        <h1 dir="auto">${story.title}</h1>
        ${story.subtitle ? html`<p class="dek" dir="auto">${story.subtitle}</p>` : nothing}
      </div>
      <div class="facts">
        <ul aria-label=${words.outlets}>
          ${named.map(
            ({ index, name }) =>
              html`<li style="--outlet: var(--outlet-${index}, var(--outlet-none))">
                <span dir="auto">${name}</span>
              </li>`,
          )}${others.length > 0 ? html`<li class="more" title=${others.join(', ')}>+${others.length}</li>` : nothing}
        </ul>
        <p>${storyPeriod(story, language)}</p>
      </div>
      ${panels(options)}
      <button class="menu-button" aria-expanded=${menuOpen ? 'true' : 'false'} @click=${onMenu}>
        ${words.menu}
      </button>
    </header>
  `;
}

function panels({ outlets, language, menuOpen, onPanel, onLanguage }: StoryHeadOptions): TemplateResult {
  const words = WORDS[language];
  const onChange = (event: Event) => onLanguage((event.target as HTMLSelectElement).value as Language);
  return html`<div class="panels ${menuOpen ? 'menu' : ''}">
    ${
      outlets.length > 1
        ? html`<button @click=${() => onPanel('compare')}>${words.compare}</button>`
        : nothing
    }
    <button @click=${() => onPanel('about')}>${words.about}</button>
    <button @click=${() => onPanel('print')}>${words.print}</button>
    <select aria-label=${words.languageLabel} @change=${onChange}>
      ${Object.entries(WORDS).map(
        ([code, { language: name }]) =>
          html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
      )}
    </select>
  </div>`;
}
