// The buttons that move the map, for those who have no wheel and no second finger, and the line of its credits.
import { html, nothing, type TemplateResult } from 'lit';
import { wholeStory, type CameraQuestion } from '../../map/choose-camera.ts';
import { controlsPlace } from '../../map/controls-place.ts';
import { briefCredits } from '../../map/credits.ts';
import type { Frame } from '../../map/name-room.ts';
import type { Words } from '../../map/words.ts';

/** Where text and excerpts stand below the map, not beside it or over it: as in the page's styles. */
const STACKED = '(max-width: 720px)';

/** CSS pixels of the map's room. */
export function frameOf(width: number, height: number): Frame {
  return { width, height, free: matchMedia(STACKED).matches };
}

export function mapControls(
  words: Words,
  question: CameraQuestion,
  zoomBy: (levels: number) => void,
  showAll: () => void,
): TemplateResult {
  const icon = (path: string) =>
    html`<svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
      <path d=${path} stroke="currentColor" stroke-width="1.5" fill="none" />
    </svg>`;
  const place = controlsPlace(question.summaries, wholeStory(question), question.frame);
  return html`<div class="controls ${place}">
    <button aria-label=${words.zoomIn} @click=${() => zoomBy(1)}>${icon('M7 2V12M2 7H12')}</button>
    <button aria-label=${words.zoomOut} @click=${() => zoomBy(-1)}>${icon('M2 7H12')}</button>
    <button aria-label=${words.wholeStory} @click=${showAll}>
      ${icon('M2 5V2H5M9 2H12V5M12 9V12H9M5 12H2V9')}
    </button>
  </div>`;
}

/** In full on a wide map; on a narrow one the names that must be seen, which open the rest. */
export function mapCredits(credits: string): TemplateResult | typeof nothing {
  if (credits === '') return nothing;
  return html`<p class="credits">${credits}</p>
    <details class="credits brief">
      <summary>${briefCredits(credits)}</summary>
      ${credits}
    </details>`;
}
