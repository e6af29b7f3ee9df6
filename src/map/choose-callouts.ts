// The few words that stand beside a main place on the map: its best quotation, short enough to be read at a glance.
import type { Story, StoryMention, StoryQuotation } from '../core/story/story.ts';
import { quotedWords } from './quoted-words.ts';
import { DOUBT_LIMIT, type PlaceSummary } from './summarise-places.ts';

export interface Callout {
  /** Place id. */
  place: string;
  name: string;
  /** At most `CALLOUT_LIMIT` characters, cut at a word. */
  text: string;
  speaker: string | null;
}

export const CALLOUT_LIMIT = 90;
const SHORTEST = 16;
/** Letters that tell two quotations apart, though one is cut shorter or goes on. */
const TELLING = 40;
/** Of so many places words are looked for beside their names too: there is room for few on a map. */
const BESIDE_LIMIT = 200;

/** Best places first; places without a quotation have none. */
export function chooseCallouts(story: Story, summaries: readonly PlaceSummary[]): Callout[] {
  const speech = speechOf(story);
  const used = new Set<string>();
  return [...summaries]
    .filter((summary) => summary.form === 'point' && !summary.doubtful)
    .sort((a, b) => b.excerpts - a.excerpts || a.order - b.order)
    .flatMap((summary, index) => {
      const best = bestQuotation(summary.mentions, speech, used, index < BESIDE_LIMIT);
      if (!best) return [];
      // The same words carried by two outlets are shown once.
      used.add(keyOf(best));
      const { id, name } = summary.place;
      return [
        {
          place: id,
          name,
          text: shorten(quotedWords(best)),
          speaker: best.speaker?.name ?? null,
        },
      ];
    });
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
): StoryQuotation | null {
  let best: { quotation: StoryQuotation; score: number } | null = null;
  for (const mention of mentions) {
    const quotation = mention.quotation
      ? speech.byId.get(mention.quotation)
      : orBeside && besideIt(mention, speech);
    if (!quotation || used.has(keyOf(quotation))) continue;
    const names = mention.quotation !== null;
    // The place must be among the words that are shown.
    if (names && mention.end - quotation.start > CALLOUT_LIMIT) continue;
    const score =
      (names ? 4 : 0) + (quotation.speaker ? 2 : 0) + (quotation.text.length <= CALLOUT_LIMIT ? 1 : 0);
    if (!best || score > best.score) best = { quotation, score };
  }
  return best?.quotation ?? null;
}

/** Said by somebody known, in full, in the sentence in which something is or was at the place. */
function besideIt(
  { kind, article, excerpt, confidence }: StoryMention,
  { byArticle }: Speech,
): StoryQuotation | undefined {
  if (kind !== 'literal' || confidence < DOUBT_LIMIT) return undefined;
  return byArticle
    .get(article)
    ?.find(
      ({ start, end, speaker, text }) =>
        speaker !== null && text.length <= CALLOUT_LIMIT && start >= excerpt.start && end <= excerpt.end,
    );
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // The comma before "said" belongs to a sentence that is not shown.
  if (flat.length <= CALLOUT_LIMIT) return flat.replace(/[,;:–—-]$/, '').trimEnd();
  const cut = flat.slice(0, CALLOUT_LIMIT - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > CALLOUT_LIMIT / 2 ? end : cut.length).replace(/[,;:.–—-]+$/, '')}…`;
}
