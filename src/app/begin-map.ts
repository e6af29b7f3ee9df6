// Begins the map of the whole story before the page's elements are made, where the page shows the static story and its
// address asks for nothing else.
import type { Story } from '../core/story/story.ts';
import type { LiveMap } from '../elements/dateline-map/live-map.ts';
import { beginMap, type OpeningMap } from '../elements/dateline-map/opening-map.ts';
import { themeOf } from '../elements/theme-controller.ts';
import type { DatelineStory } from '../elements/dateline-story/dateline-story.ts';
import { basemapNamesIn } from '../map/basemap-names.ts';
import { isFiltering } from '../map/filter-story.ts';
import { recallSpots } from '../map/main-view.ts';
import { storyInSight } from '../map/story-in-sight.ts';
import { WORDS } from '../map/words.ts';
import type { AppState } from './state.ts';

/** `story` is named in the element's language. Null where the map's element had better begin it. */
export function beginOpening(
  Live: typeof LiveMap,
  element: DatelineStory,
  story: Story,
  { place, mention, quote, step, view, filter }: AppState,
): OpeningMap | null {
  const room = element.querySelector<HTMLElement>('.static-story .map');
  const isWhole =
    [place, mention, quote, step, view].every((asked) => asked === null) && !isFiltering(filter);
  if (!room || element.poster === null || !isWhole) return null;
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
