// Reads a large story document away from the page and hands it over in pieces small enough to take in unnoticed.
import type { Story } from '../core/story/story.ts';
import { parseStory } from './parse-story.ts';

const LISTS = ['articles', 'places', 'areas', 'mentions', 'quotations'] as const;
/** Items in a piece: about 10 ms to take in. */
const PIECE = 1500;

/** The document's bytes, one piece after another, and null behind the last. */
export type StoryBytes = { piece: Uint8Array } | { piece: null; name: string };

export type StoryMessage =
  | { kind: 'head'; story: Story }
  | { kind: 'part'; list: (typeof LISTS)[number]; items: unknown[] }
  | { kind: 'done' }
  | { kind: 'failed'; message: string };

const send = (message: StoryMessage): void => postMessage(message);

const decoder = new TextDecoder();
let text = '';

onmessage = ({ data }: MessageEvent<StoryBytes>) => {
  if (data.piece) text += decoder.decode(data.piece, { stream: true });
  else read(text + decoder.decode(), data.name);
};

function read(whole: string, name: string): void {
  try {
    const story = parseStory(whole, name);
    send({
      kind: 'head',
      story: { ...story, articles: [], places: [], areas: [], mentions: [], quotations: [] },
    });
    for (const list of LISTS) {
      const all: unknown[] = story[list];
      // Articles are long; a few of them make a piece.
      const size = list === 'articles' || list === 'areas' ? 20 : PIECE;
      for (let at = 0; at < all.length; at += size)
        send({ kind: 'part', list, items: all.slice(at, at + size) });
    }
    send({ kind: 'done' });
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
