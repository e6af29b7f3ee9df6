// What several outlets have in common and what only one has: places, quotations in the same or almost the same words,
// figures that differ. An agency's text carried by several outlets counts once.
import type { Story, StoryArticle, StoryQuotation } from '../../core/story/story.ts';
import { differingFigures, type DifferingFigures } from './differing-figures.ts';
import { NO_FILTER, type StoryFilter } from '../story/filter-story.ts';
import { outletOfArticles, type Outlet } from '../story/outlets.ts';
import { plainLetters } from '../story/plain-letters.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { tellingsOf } from './tellings.ts';
import { diffWordings, type WordPiece } from './word-diff.ts';

export interface Comparison {
  /** Places by the outlets that name them: all of them first, then some, then each alone. */
  places: PlacesInCommon[];
  /** Quotations that several tellings carry, those whose words differ first. */
  shared: SharedQuotation[];
  figures: DifferingFigures[];
  /** Articles that carry the same text under different names. */
  sameText: StoryArticle[][];
}

export interface PlacesInCommon {
  /** Empty for places that some outlets name, each place its own. */
  outlets: number[];
  /** Whether all that these outlets say of the places is one text. */
  oneText: boolean;
  places: PlaceSummary[];
}

export interface SharedQuotation {
  /** Whether any words differ. */
  differs: boolean;
  /** The wordings, each once, with the outlets that print it so. */
  wordings: { outlets: number[]; quotation: StoryQuotation; pieces: WordPiece[] }[];
}

/** Quotations are the same when this share of the shorter one's words stands in the other, in its order. */
const SAME_WORDS = 0.75;
const SHORTEST_WORDS = 3;
/** Quotations beyond this are not compared: the work grows with the square. */
const QUOTATION_LIMIT = 600;

export function compareOutlets(
  story: Story,
  outlets: readonly Outlet[],
  summaries: readonly PlaceSummary[],
  filter: StoryFilter = NO_FILTER,
): Comparison {
  const tellings = tellingsOf(story.articles);
  const tellingOf = new Map(tellings.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  return {
    places: placesByOutlets(summaries, tellingOf, outlets.length),
    shared: sharedQuotations(story, outlets, tellingOf).filter(quotationFilter(outlets, filter)),
    figures: differingFigures(story, tellings, summaries),
    sameText: tellings.filter((group) => group.length > 1),
  };
}

function placesByOutlets(
  summaries: readonly PlaceSummary[],
  tellingOf: ReadonlyMap<string, number>,
  all: number,
): PlacesInCommon[] {
  const groups = new Map<string, PlacesInCommon>();
  for (const summary of summaries) {
    const naming = summary.shares.map((share) => share.outlet);
    const tellings = new Set([...summary.articles].map((article) => tellingOf.get(article)));
    const oneText = naming.length > 1 && tellings.size === 1;
    const outlets = !oneText && naming.length > 1 && naming.length < all ? [] : naming;
    const key = `${outlets.join()} ${oneText}`;
    const group = groups.get(key);
    if (group) group.places.push(summary);
    else groups.set(key, { outlets, oneText, places: [summary] });
  }
  const order = ({ outlets, oneText }: PlacesInCommon): number => {
    if (oneText) return all + 2;
    return outlets.length === 1 ? outlets[0] + 1 : outlets.length === 0 ? 0 : -1;
  };
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

interface Carried {
  quotation: StoryQuotation;
  outlet: number;
  telling: number;
  words: string[];
}

function sharedQuotations(
  story: Story,
  outlets: readonly Outlet[],
  tellingOf: ReadonlyMap<string, number>,
): SharedQuotation[] {
  const outletOf = outletOfArticles(outlets);
  const direct = story.quotations
    .filter((quotation) => quotation.direct)
    .slice(0, QUOTATION_LIMIT)
    .map((quotation) => ({
      quotation,
      outlet: outletOf.get(quotation.article) ?? 0,
      telling: tellingOf.get(quotation.article) ?? -1,
      words:
        quotedWords(quotation)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    }))
    .filter(({ words }) => words.length >= SHORTEST_WORDS);
  const taken = new Set<StoryQuotation>();
  const shared = direct.flatMap((first, index) => {
    if (taken.has(first.quotation)) return [];
    const carried = [first];
    for (const other of direct.slice(index + 1)) {
      if (
        taken.has(other.quotation) ||
        carried.some(({ outlet }) => outlet === other.outlet) ||
        !isSame(first, other)
      )
        continue;
      taken.add(other.quotation);
      carried.push(other);
    }
    const apart = new Set(carried.map(({ outlet }) => outlet)).size > 1;
    const witnesses = new Set(carried.map(({ telling }) => telling)).size;
    return apart && witnesses > 1 ? [wordingsOf(carried)] : [];
  });
  return shared.sort((a, b) => Number(b.differs) - Number(a.differs));
}

/** Of what outlets share, what one of them carries, what one speaker says, what holds the words looked for. */
function quotationFilter(
  outlets: readonly Outlet[],
  { outlet, speaker, text }: StoryFilter,
): (shared: SharedQuotation) => boolean {
  const wanted = plainLetters(text.trim());
  return ({ wordings }) =>
    (outlet === null ||
      wordings.some((one) => one.outlets.some((index) => outlets[index].name === outlet))) &&
    (speaker === null || wordings.some(({ quotation }) => quotation.speaker?.name === speaker)) &&
    wordings.some(({ quotation }) => plainLetters(quotation.text).includes(wanted));
}

/** Words of two known speakers are one quotation only where they are the same to the letter. */
function isSame(a: Carried, b: Carried): boolean {
  const [one, other] = [lastName(a.quotation), lastName(b.quotation)];
  if (one !== '' && other !== '' && one !== other) return a.words.join(' ') === b.words.join(' ');
  return sameWords(a.words, b.words);
}

function wordingsOf(carried: readonly Carried[]): SharedQuotation {
  const rows = diffWordings(carried.map(({ quotation }) => quotedWords(quotation).replace(/,$/u, '')));
  const wordings = new Map<string, SharedQuotation['wordings'][number]>();
  carried.forEach(({ quotation, outlet, words }, index) => {
    const key = `${words.join(' ')}\n${lastName(quotation)}`;
    const known = wordings.get(key);
    if (known) known.outlets.push(outlet);
    else wordings.set(key, { outlets: [outlet], quotation, pieces: rows[index] });
  });
  return {
    differs: rows.some((row) => row.some((piece) => piece.differs)),
    wordings: [...wordings.values()],
  };
}

/** One outlet writes the whole name, another the last part of it, a third adds "of Hoquiam". */
function lastName({ speaker }: StoryQuotation): string {
  const name = speaker?.name.split(/,| of /u)[0].trim() ?? '';
  return name.split(' ').at(-1) ?? '';
}

/** Longest common run of words in order, against the shorter text. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let row = new Array<number>(long.length + 1).fill(0);
  for (const word of short) {
    const next = [0];
    for (let index = 0; index < long.length; index++) {
      next.push(word === long[index] ? row[index] + 1 : Math.max(row[index + 1], next[index]));
    }
    row = next;
  }
  return row[long.length] / short.length >= SAME_WORDS;
}
