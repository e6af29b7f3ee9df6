// The map's room in the static story: the posters, of which a browser fetches the one that fits its page, a link over
// each place's mark, and the credits.
import type { StoryArea } from '../core/story/story.ts';
import { arrangeMarks } from './arrange-marks.ts';
import { briefCredits, creditsIn } from './credits.ts';
import { escapeMarkup } from './escape-markup.ts';
import { mainPlaces } from './main-places.ts';
import { writeSpots } from './main-view.ts';
import {
  NARROW_POSTER_MEDIA,
  onPoster,
  POSTER_KINDS,
  posterView,
  storyCamera,
  type PosterKind,
} from './poster-frame.ts';
import type { Camera } from './story-camera.ts';
import type { StaticPages } from './static-pages.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { WORDS, type Language } from './words.ts';

export interface StaticMapOptions {
  language: Language;
  /** Addresses of the posters, drawn for `storyCamera`; null leaves the map's room empty. */
  posters: Record<PosterKind, string> | null;
  /** Who is credited for what the posters show. */
  credits: string;
}

export function renderMap(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  pages: StaticPages,
  { posters, language, credits }: StaticMapOptions,
): string {
  const told = renderCredits(creditsIn(language, credits));
  if (!posters) return `<div class="map">${told}</div>`;
  const words = WORDS[language];
  const camera = storyCamera(summaries, mainPlaces(summaries));
  const [wide, narrow] = POSTER_KINDS.map((kind) => spotsOn(summaries, camera, kind));
  const links = summaries.slice(0, pages.places[0].to).flatMap((summary) => {
    const at = standing(wide.get(summary.place.id), narrow.get(summary.place.id));
    // A place that is gathered under another's mark is in the list.
    if (!at) return [];
    const label = `${summary.place.name}, ${words.excerpts(summary.excerpts)}`;
    const address = pages.placeAddress(pages.places[0].path, summary.place.id);
    return [`<a href="${escapeMarkup(address)}" ${at} aria-label="${escapeMarkup(label)}"></a>`];
  });
  const { width, height } = posterView(camera, 'wide').size;
  const source = `<source media="${NARROW_POSTER_MEDIA}" srcset="${escapeMarkup(posters.narrow)}">`;
  const image = `<img src="${escapeMarkup(posters.wide)}" alt="${words.map}" width="${width}" height="${height}">`;
  const spots = escapeMarkup(writeSpots(summaries, areas));
  return `<div class="map" data-spots="${spots}"><div class="poster"><picture>${source}${image}</picture>${links.join('')}</div>${told}</div>`;
}

interface Spot {
  /** Shares of the poster, as the style says them. */
  x: string;
  y: string;
}

/** By place id; the points that are gathered under another's mark are left out. */
function spotsOn(summaries: readonly PlaceSummary[], camera: Camera, kind: PosterKind): Map<string, Spot> {
  const { zoom } = posterView(camera, kind).camera;
  // All of them, as on the poster: which stand where depends on all.
  const marks = new Map(arrangeMarks(summaries, zoom).map((mark) => [mark.summary.place.id, mark]));
  return new Map(
    summaries.flatMap(({ place, form }): [string, Spot][] => {
      const mark = marks.get(place.id);
      if (!mark && form === 'point') return [];
      const { lng, lat } = mark ?? place;
      const { x, y } = onPoster(camera, kind, [lng, lat]);
      return [[place.id, { x: percent(x), y: percent(y) }]];
    }),
  );
}

/** Where a link stands on either poster, as its attributes; null where it stands on none. */
function standing(wide: Spot | undefined, narrow: Spot | undefined): string | null {
  const spot = wide ?? narrow;
  if (!spot) return null;
  const other = narrow && (narrow.x !== spot.x || narrow.y !== spot.y) ? narrow : null;
  const style = `--x:${spot.x};--y:${spot.y}${other ? `;--narrow-x:${other.x};--narrow-y:${other.y}` : ''}`;
  const only = wide && narrow ? '' : `class="${wide ? 'wide' : 'narrow'}-only" `;
  return `${only}style="${style}"`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** In full on a wide map; on a narrow one the names that must be seen, which open the rest. */
function renderCredits(credits: string): string {
  const full = escapeMarkup(credits);
  return `<p class="credits">${full}</p><details class="credits brief"><summary>${escapeMarkup(briefCredits(credits))}</summary>${full}</details>`;
}
