// The buttons that move the map, for those who have no wheel and no second finger, and the line of its credits.
import { html, nothing, type TemplateResult } from 'lit';
import { wholeStory, type CameraQuestion } from '../../map/camera/choose-camera.ts';
import { controlsPlace } from '../../map/room/controls-place.ts';
import { briefCredits } from '../../map/reading/credits.ts';
import type { ControlsPlace } from '../../map/room/name-room.ts';
import type { Words } from '../../map/words/words.ts';

/** failed: the browser cannot draw it live · missing: its program did not come. */
export type MapStatus = 'loading' | 'ready' | 'failed' | 'missing';

export interface NotedMap {
  status: MapStatus;
  poster: string | null;
  summaries: readonly unknown[];
  /** Whether filters may have taken places away. */
  filtered: boolean;
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
  return html`<div class="controls ${controlsIn(question)}">
    <button aria-label=${words.zoomIn} @click=${() => zoomBy(1)}>${icon('M7 2V12M2 7H12')}</button>
    <button aria-label=${words.zoomOut} @click=${() => zoomBy(-1)}>${icon('M2 7H12')}</button>
    <button aria-label=${words.wholeStory} @click=${showAll}>
      ${icon('M2 5V2H5M9 2H12V5M12 9V12H9M5 12H2V9')}
    </button>
  </div>`;
}

/** Where they stand. */
export function controlsIn(question: CameraQuestion): ControlsPlace {
  return controlsPlace(question.summaries, wholeStory(question), question.frame);
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

/** What is said of a map that is not there, or has nothing to show. */
export function mapNote(
  words: Words,
  { status, poster, summaries, filtered }: NotedMap,
): string | typeof nothing {
  if (status === 'failed') return `${words.noMap} ${words.listLeads}`;
  if (status === 'missing') return `${words.programMissing} ${words.loadAgain} ${words.listLeads}`;
  if (status === 'loading') return poster ? nothing : words.loadingMap;
  // Of filters that leave no place the story speaks itself, and of the way out.
  return summaries.length === 0 && !filtered ? words.noPlaces : nothing;
}
