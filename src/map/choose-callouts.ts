// The few words that stand beside a main place on the map: its best quotation, short enough to be read at a glance.
import type { Story, StoryMention, StoryQuotation } from '../core/story/story.ts';
import type { PlaceSummary } from './summarise-places.ts';

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

/** Best places first; places without a quotation have none. */
export function chooseCallouts(story: Story, summaries: readonly PlaceSummary[]): Callout[] {
  const quotations = new Map(story.quotations.map((quotation) => [quotation.id, quotation]));
  const used = new Set<string>();
  return [...summaries]
    .filter((summary) => summary.form === 'point' && !summary.doubtful)
    .sort((a, b) => b.excerpts - a.excerpts || a.order - b.order)
    .flatMap((summary) => {
      const best = bestQuotation(summary.mentions, quotations, used);
      if (!best) return [];
      // The same words carried by two outlets are shown once.
      used.add(best.text.slice(0, SHORTEST).toLowerCase());
      const { id, name } = summary.place;
      return [
        {
          place: id,
          name,
          text: shorten(best.text),
          speaker: best.speaker?.name ?? null,
        },
      ];
    });
}

function bestQuotation(
  mentions: readonly StoryMention[],
  quotations: ReadonlyMap<string, StoryQuotation>,
  used: ReadonlySet<string>,
): StoryQuotation | null {
  let best: { quotation: StoryQuotation; score: number } | null = null;
  for (const mention of mentions) {
    const quotation = mention.quotation ? quotations.get(mention.quotation) : undefined;
    // Only what stands in quotation marks: reported speech is the reporter's.
    if (!quotation?.direct || quotation.text.length < SHORTEST) continue;
    if (used.has(quotation.text.slice(0, SHORTEST).toLowerCase())) continue;
    // The place must be among the words that are shown.
    if (mention.end - quotation.start > CALLOUT_LIMIT) continue;
    const score =
      (quotation.direct ? 4 : 0) +
      (quotation.speaker ? 2 : 0) +
      (quotation.text.length <= CALLOUT_LIMIT ? 1 : 0);
    if (!best || score > best.score) best = { quotation, score };
  }
  return best?.quotation ?? null;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  // The comma before "said" belongs to a sentence that is not shown.
  if (flat.length <= CALLOUT_LIMIT) return flat.replace(/[,;:–—-]$/, '').trimEnd();
  const cut = flat.slice(0, CALLOUT_LIMIT - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > CALLOUT_LIMIT / 2 ? end : cut.length).replace(/[,;:.–—-]+$/, '')}…`;
}
