// The map's room in the static story: the posters, of which a browser fetches the one that fits its page, a link over
// each place's mark, and the credits. Each link knows its place's number and looks: a page without scripts sets the
// number on the mark (unscripted-rules.ts).
import type { StoryArea } from '../../core/story/story.ts';
import type { AreaSpot } from '../areas/area-spot.ts';
import { briefCredits, creditsIn } from '../reading/credits.ts';
import { escapeMarkup } from './escape-markup.ts';
import { mainPlaces } from '../story/main-places.ts';
import { writeSpots } from '../camera/main-view.ts';
import { numberLook } from '../marks/number-look.ts';
import { NARROW_POSTER_MEDIA, posterView, storyCamera, type PosterKind } from '../camera/poster-frame.ts';
import type { PosterMarks } from './poster-marks.ts';
import type { StaticPages } from './static-pages.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { WORDS, type Language } from '../words/words.ts';

export interface StaticMapOptions {
  language: Language;
  /** Addresses of the posters, drawn for `storyCamera`; null leaves the map's room empty. */
  posters: Record<PosterKind, string> | null;
  /** Where the posters have the names of areas, by place id. */
  areaSpots?: Record<PosterKind, ReadonlyMap<string, AreaSpot>>;
  /** Who is credited for what the posters show. */
  credits: string;
}

export interface StaticPlaces {
  summaries: readonly PlaceSummary[];
  areas: readonly StoryArea[];
  pages: StaticPages;
  /** By place id. */
  numbers: ReadonlyMap<string, number>;
  marks: Record<PosterKind, PosterMarks>;
}

/** Places of further pages have links up to so many. */
const MOST_LINKS = 150;

type Spot = PosterMarks['spots'] extends ReadonlyMap<string, infer S> ? S : never;

export function renderMap(places: StaticPlaces, { posters, language, credits }: StaticMapOptions): string {
  const told = renderCredits(creditsIn(language, credits));
  if (!posters) return `<div class="map">${told}</div>`;
  const { summaries, areas, pages } = places;
  const words = WORDS[language];
  const links = summaries
    .slice(0, Math.max(pages.places[0].to, MOST_LINKS))
    .flatMap((summary) => renderLinks(summary, places, language));
  const { width, height } = posterView(storyCamera(summaries, mainPlaces(summaries)), 'wide').size;
  const source = `<source media="${NARROW_POSTER_MEDIA}" srcset="${escapeMarkup(posters.narrow)}">`;
  const image = `<img src="${escapeMarkup(posters.wide)}" alt="${words.map}" width="${width}" height="${height}">`;
  const spots = escapeMarkup(writeSpots(summaries, areas));
  return `<div class="map" data-spots="${spots}"><div class="poster"><picture>${source}${image}</picture>${links.join('')}</div>${told}</div>`;
}

/** One link where both posters have the place alike, one for each where they differ in more than its spot. */
function renderLinks(
  summary: PlaceSummary,
  { pages, numbers, marks }: StaticPlaces,
  language: Language,
): string[] {
  const { id, name } = summary.place;
  const [wide, narrow] = [marks.wide.spots.get(id), marks.narrow.spots.get(id)];
  const number = numbers.get(id)!;
  const label = `${number}. ${name}, ${WORDS[language].excerpts(summary.excerpts)}`;
  const own = `href="${escapeMarkup(pages.placeAddress(pages.places[0].path, id))}" data-n="${number}" aria-label="${escapeMarkup(label)}"`;
  const { looks, hues } = numberLook(summary);
  const link = (style: string, ...classes: string[]) => {
    const all = [...looks, ...classes].join(' ');
    return `<a ${all && `class="${all}" `}style="${style}${hues && `;--hues:${hues}`}" ${own}></a>`;
  };
  if (wide && narrow && !wide.side && !narrow.side) {
    const at = standing(wide);
    const other = standing(narrow);
    return [link(at === other ? at : `${at};${other.replaceAll('--', '--narrow-')}`)];
  }
  // A place that is gathered under another's mark is in the list.
  return [
    ...(wide ? [link(standing(wide), 'wide-only', ...sideOf(wide))] : []),
    ...(narrow ? [link(standing(narrow), 'narrow-only', ...sideOf(narrow))] : []),
  ];
}

function standing({ x, y, width }: Spot): string {
  return `--x:${percent(x)};--y:${percent(y)}${width ? `;--w:${percent(width)}` : ''}`;
}

function sideOf({ side }: Spot): string[] {
  return side && side !== 'on' ? [side] : [];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** In full on a wide map; on a narrow one the names that must be seen, which open the rest. */
function renderCredits(credits: string): string {
  const full = escapeMarkup(credits);
  return `<p class="credits">${full}</p><details class="credits brief"><summary>${escapeMarkup(briefCredits(credits))}</summary>${full}</details>`;
}
