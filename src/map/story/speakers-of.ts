// Who speaks of a place: the speakers of the quotations that name it, as its mark tells them.
import type { StoryQuotation } from '../../core/story/story.ts';
import type { PlaceSummary } from './summarise-places.ts';

/** Names in the order of the story, each once; quotations of nobody known add none. Made once for a story. */
export function speakersIn(
  quotations: readonly StoryQuotation[],
): (summary: PlaceSummary) => readonly string[] {
  let names: ReadonlyMap<string, string> | null = null;
  return ({ mentions }) => {
    names ??= new Map(quotations.flatMap(({ id, speaker }) => (speaker ? [[id, speaker.name]] : [])));
    return [...new Set(mentions.flatMap(({ quotation }) => names!.get(quotation ?? '') ?? []))];
  };
}
