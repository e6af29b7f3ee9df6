// The story's places as the sheet numbers them, in the order of the text, each with the excerpts to print.
import type { Geometry } from 'geojson';
import type { Story } from '../core/story/story.ts';
import { type Excerpt, excerptsOf } from '../map/story/excerpts.ts';
import { type Outlet, outletsOf } from '../map/story/outlets.ts';
import { type PlaceSummary, summarisePlaces } from '../map/story/summarise-places.ts';
import type { SheetOptions } from './sheet-options.ts';
import { bareQuotation, curlQuotes } from './type/tidy-quotes.ts';
import { shorten } from './type/wrap-text.ts';

export interface SheetPlace {
  number: number;
  summary: PlaceSummary;
  shape: Geometry | null;
  excerpts: SheetExcerpt[];
  /** Excerpts of the place that are not printed. */
  further: number;
  /** All its excerpts stand under this number already. */
  seeNumber: number | null;
  callout: { quote: string; speaker: string } | null;
}

export interface SheetExcerpt {
  text: string;
  /** In quotation marks: words as spoken. */
  direct: boolean;
  speaker: string | null;
  outlet: Outlet;
  /** `YYYY-MM-DD`, of publication. */
  published: string | null;
  url: string | null;
}

export interface SheetStory {
  places: SheetPlace[];
  outlets: Outlet[];
}

const CALLOUT_CHARACTERS = 90;
/** A quotation shorter than this says little alone; its sentence is printed. */
const MIN_QUOTATION = 32;

export function numberPlaces(story: Story, options: SheetOptions): SheetStory {
  const outlets = outletsOf(story);
  const left = new Set(options.withoutExcerpts);
  const summaries = summarisePlaces(
    story,
    outlets,
    (mention) =>
      (options.articles === null || options.articles.includes(mention.article)) && !left.has(mention.id),
  ).filter(({ place }) => options.places === null || options.places.includes(place.id));
  const shapes = new Map(story.areas.map((area) => [area.place, area.geometry]));
  const printed = new Map<string, number>();
  const called = new Set<string>();
  // Points choose before areas: a sentence says more of the town than of the country it names as well.
  const order = summaries.map((_, index) => index);
  order.sort((a, b) => formRank(summaries[a]) - formRank(summaries[b]) || a - b);
  const places: SheetPlace[] = [];
  for (const index of order) {
    const summary = summaries[index];
    const choices = rankExcerpts(story, outlets, summary, printed, options);
    const fresh = choices.filter((choice) => !printed.has(choice.key));
    const chosen = fresh.slice(0, options.excerptsPerPlace);
    for (const choice of chosen) printed.set(choice.key, index + 1);
    const speech = choices.find(({ key, excerpt }) => excerpt.direct && excerpt.speaker && !called.has(key));
    if (speech && summary.form === 'point') called.add(speech.key);
    places[index] = {
      number: index + 1,
      summary,
      shape: shapes.get(summary.place.id) ?? null,
      excerpts: chosen.map((choice) => choice.excerpt),
      further: fresh.length - chosen.length,
      seeNumber: fresh.length === 0 && choices.length > 0 ? (printed.get(choices[0].key) ?? null) : null,
      callout: speech
        ? { quote: shorten(speech.excerpt.text, CALLOUT_CHARACTERS), speaker: speech.excerpt.speaker! }
        : null,
    };
  }
  return { places, outlets };
}

const formRank = (summary: PlaceSummary): number => (summary.form === 'point' ? 0 : 1);

interface Choice {
  key: string;
  excerpt: SheetExcerpt;
  worth: number;
}

/** Best first: words as spoken by someone named, then what was something at the place, then the rest. */
function rankExcerpts(
  story: Story,
  outlets: Outlet[],
  summary: PlaceSummary,
  printed: ReadonlyMap<string, number>,
  options: SheetOptions,
): Choice[] {
  const choices = excerptsOf(story, outlets, summary).flatMap((group) =>
    group.excerpts.map((excerpt): Choice => {
      const speech = spoken(excerpt);
      const sentence = group.article.text.slice(
        excerpt.mentions[0].excerpt.start,
        excerpt.mentions[0].excerpt.end,
      );
      const speaker = speech ? (excerpt.quotation?.speaker?.name ?? null) : null;
      const text = shorten(
        speech ? bareQuotation(excerpt.text) : curlQuotes(sentence),
        options.excerptCharacters,
      );
      // An article's caption may say again what its text says: the same print, the same key.
      const key = `${group.article.id} ${text}`;
      return {
        key,
        excerpt: {
          text,
          direct: speech,
          speaker,
          outlet: group.outlet,
          published: group.article.published?.slice(0, 10) ?? null,
          url: group.article.url,
        },
        worth:
          (speech ? 2 : 0) +
          (speaker ? 1 : 0) +
          (excerpt.mentions.some((mention) => mention.kind === 'literal') ? 1 : 0) -
          (printed.has(key) ? 4 : 0),
      };
    }),
  );
  const first = new Map([...choices].reverse().map((choice) => [choice.key, choice]));
  return choices
    .filter((choice) => first.get(choice.key) === choice)
    .map((choice, order) => ({ choice, order }))
    .sort(byWorth)
    .map(({ choice }) => choice);
}

function byWorth(a: { choice: Choice; order: number }, b: { choice: Choice; order: number }): number {
  return b.choice.worth - a.choice.worth || a.order - b.order;
}

/** Reported speech is printed with its sentence, which says whose it is. */
function spoken(excerpt: Excerpt): boolean {
  return (
    excerpt.quotation !== null && excerpt.quotation.direct && excerpt.text.trim().length >= MIN_QUOTATION
  );
}
