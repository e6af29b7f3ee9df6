// The few words that stand beside a main place on the map: its best quotation, short enough to be read at a glance.
import type { Story, StoryMention, StoryQuotation } from '../../core/story/story.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import { DOUBT_LIMIT, type PlaceSummary } from '../story/summarise-places.ts';

export interface Callout {
  /** Place id. */
  place: string;
  name: string;
  /** Whether the place is a country, region or sea: it is in sight wherever its name is. */
  isArea: boolean;
  /** At most `CALLOUT_LIMIT` characters: whole, else cut after a clause, else at a word. */
  text: string;
  /** Its first clauses, where they name the place and are much shorter; else null. */
  short: string | null;
  speaker: string | null;
}

export const CALLOUT_LIMIT = 90;
/** Characters of the short wording at most, and at least fewer than of the whole one. */
const SHORT = { limit: 56, fewer: 16 };
const SHORTEST = 16;
/** Letters that tell two quotations apart, though one is cut shorter or goes on. */
const TELLING = 40;
/** Of so many places words are looked for beside their names too: there is room for few on a map. */
const BESIDE_LIMIT = 200;

/** Best places first, and points before areas; places without a quotation have none. */
export function chooseCallouts(story: Story, summaries: readonly PlaceSummary[]): Callout[] {
  const speech = speechOf(story);
  const used = new Set<string>();
  return [...summaries]
    .filter(({ doubtful }) => !doubtful)
    .sort(
      (a, b) =>
        Number(a.form === 'area') - Number(b.form === 'area') || b.excerpts - a.excerpts || a.order - b.order,
    )
    .flatMap((summary, index) => {
      const best = bestQuotation(summary.mentions, speech, used, index < BESIDE_LIMIT);
      if (!best) return [];
      // The same words carried by two outlets are shown once.
      used.add(keyOf(best.quotation));
      const { id, name } = summary.place;
      return [
        {
          place: id,
          name,
          isArea: summary.form === 'area',
          ...wordings(quotedWords(best.quotation), best.until),
          speaker: best.quotation.speaker?.name ?? null,
        },
      ];
    });
}

/** Those of places that the whole story's view may show; `main` are the points that it is fitted to. */
export function calloutsInView(callouts: readonly Callout[], main: ReadonlySet<string>): Callout[] {
  return callouts.filter(({ place, isArea }) => isArea || main.has(place));
}

/** Only what stands in quotation marks: reported speech is the reporter's. By id, and by article. */
interface Speech {
  byId: ReadonlyMap<string, StoryQuotation>;
  byArticle: ReadonlyMap<string, StoryQuotation[]>;
}

function speechOf({ quotations }: Story): Speech {
  const direct = quotations.filter(({ direct, text }) => direct && text.length >= SHORTEST);
  const byArticle = new Map<string, StoryQuotation[]>();
  for (const quotation of direct) {
    const own = byArticle.get(quotation.article);
    if (own) own.push(quotation);
    else byArticle.set(quotation.article, [quotation]);
  }
  return { byId: new Map(direct.map((quotation) => [quotation.id, quotation])), byArticle };
}

/** The same words are the same to a reader, whoever prints them. */
function keyOf({ text }: StoryQuotation): string {
  return text.slice(0, TELLING).toLowerCase().replace(/[,.]$/u, '');
}

/** One that names the place, else one that is said in a sentence that names it: "…,” said Ulla Berg of Mariehamn. */
function bestQuotation(
  mentions: readonly StoryMention[],
  speech: Speech,
  used: ReadonlySet<string>,
  orBeside: boolean,
): { quotation: StoryQuotation; until: number } | null {
  let best: { quotation: StoryQuotation; score: number; until: number } | null = null;
  for (const mention of mentions) {
    const quotation = mention.quotation
      ? speech.byId.get(mention.quotation)
      : orBeside && besideIt(mention, speech);
    if (!quotation || used.has(keyOf(quotation))) continue;
    const names = mention.quotation !== null;
    const until = names ? mention.end - quotation.start : 0;
    if (until > CALLOUT_LIMIT) continue;
    const score =
      (names ? 4 : 0) + (quotation.speaker ? 2 : 0) + (quotation.text.length <= CALLOUT_LIMIT ? 1 : 0);
    if (best && score <= best.score) continue;
    // The place must be among the words that are shown.
    if (names && !wordings(quotedWords(quotation), until).text.includes(flatten(mention.text))) continue;
    best = { quotation, score, until };
  }
  return best;
}

/** Said by somebody known, in whole clauses, in the sentence in which something is or was at the place. */
function besideIt(
  { kind, article, excerpt, confidence }: StoryMention,
  { byArticle }: Speech,
): StoryQuotation | undefined {
  if (kind !== 'literal' || confidence < DOUBT_LIMIT) return undefined;
  return byArticle
    .get(article)
    ?.find(
      ({ start, end, speaker, text }) =>
        speaker !== null &&
        start >= excerpt.start &&
        end <= excerpt.end &&
        (text.length <= CALLOUT_LIMIT || cutAfterClause(text, CALLOUT_LIMIT - 1, SHORTEST) !== null),
    );
}

/** `until`: characters in which the place is named. */
function wordings(quoted: string, until: number): Pick<Callout, 'text' | 'short'> {
  const text = shorten(quoted, until);
  const short = cutAfterClause(text, SHORT.limit, Math.max(SHORTEST, until));
  return { text, short: short !== null && short.length <= text.length - SHORT.fewer ? short : null };
}

function shorten(text: string, until: number): string {
  const flat = flatten(text).trim();
  // The comma before "said" belongs to a sentence that is not shown.
  if (flat.length <= CALLOUT_LIMIT) return flat.replace(/[,;:–—-]$/, '').trimEnd();
  const clause = cutAfterClause(flat, CALLOUT_LIMIT - 1, Math.max(CALLOUT_LIMIT / 2, until));
  if (clause !== null) return clause;
  const cut = flat.slice(0, CALLOUT_LIMIT - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > CALLOUT_LIMIT / 2 ? end : cut.length).replace(/[,;:.–—-]+$/, '')}…`;
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Cut where the last clause ends that does so between `from` and `limit` characters; null where none does. */
function cutAfterClause(text: string, limit: number, from: number): string | null {
  const ends = [...text.slice(0, limit + 1).matchAll(/(?:[.!?…]|[,;:]|\s[–—])(?=\s)/gu)];
  const end = ends.map(({ index }) => index).findLast((index) => index >= from && index < limit);
  if (end === undefined) return null;
  // Whole sentences end as they do.
  return /[.!?…]/u.test(text[end]) ? text.slice(0, end + 1) : `${text.slice(0, end).trimEnd()}…`;
}
