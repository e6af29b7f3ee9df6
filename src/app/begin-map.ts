// The map of the whole story comes before the page's elements, where the page shows the static story and its address asks
// for nothing else: begun as soon as the story is there, it has the machine for itself until it is at rest.
import type { Story } from '../core/story/story.ts';
import type { LiveMap } from '../elements/dateline-map/live-map.ts';
import { beginMap, type OpeningMap } from '../elements/dateline-map/opening-map.ts';
import { themeOf } from '../elements/theme-controller.ts';
import type { DatelineStory } from '../elements/dateline-story/dateline-story.ts';
import { basemapNamesIn } from '../map/style/basemap-names.ts';
import { isFiltering } from '../map/story/filter-story.ts';
import { recallSpots } from '../map/camera/main-view.ts';
import { storyInSight } from '../map/story/story-in-sight.ts';
import { WORDS } from '../map/words/words.ts';
import type { AppState } from './state.ts';

/** The elements wait no longer for a map that has been begun. */
const REST_MILLISECONDS = 2500;
/** What a reader does that only the elements can answer. */
const ACTS = ['pointerdown', 'keydown', 'popstate'] as const;

/** Whether the page can show the map of the whole story before its elements. */
export function canOpen(element: DatelineStory, state: AppState): boolean {
  const { place, mention, quote, step, view, filter } = state;
  const isWhole = [place, mention, quote, step, view].every((asked) => asked === null);
  return isWhole && !isFiltering(filter) && element.poster !== null && roomIn(element) !== null;
}

/** `story` is named in the element's language. Null where the map's element had better begin it. */
export function beginOpening(
  Live: typeof LiveMap,
  element: DatelineStory,
  story: Story,
  state: AppState,
): OpeningMap | null {
  const room = roomIn(element);
  if (!room || !canOpen(element, state)) return null;
  const { filter } = state;
  const { summaries, callouts } = storyInSight(story, filter);
  const { language, placeNames, basemapUrl, openingTiles } = element;
  const { spots } = room.dataset;
  // In another language the names have other widths.
  const isOfPage = room.closest<HTMLElement>('.static-story')?.lang === language;
  if (spots !== undefined && isOfPage) recallSpots(summaries, story.areas, spots);
  return beginMap(Live, room, {
    ...{ summaries, callouts, basemapUrl, openingTiles },
    areas: story.areas,
    theme: themeOf(element),
    labels: basemapNamesIn(language, placeNames),
    label: WORDS[language].map,
  });
}

/** Until the map is at rest, its picture on the screen; no longer than until the reader does something. */
export async function opened({ live }: OpeningMap): Promise<void> {
  const done = new AbortController();
  const acted = new Promise<void>((resolve) => {
    for (const act of ACTS) addEventListener(act, () => resolve(), { capture: true, signal: done.signal });
    setTimeout(resolve, REST_MILLISECONDS);
  });
  const shown = live.rest.then(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  await Promise.race([acted, shown]);
  done.abort();
}

function roomIn(element: DatelineStory): HTMLElement | null {
  return element.querySelector<HTMLElement>('.static-story .map');
}
