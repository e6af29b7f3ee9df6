// Brings the story document that lies beside the page. A large one is read in a worker and comes over piece by piece, so
// that the page answers all the while.
import type { Story } from '../core/story/story.ts';
import { parseStory } from './parse-story.ts';
import type { StoryBytes, StoryMessage } from './story-worker.ts';

/** Bytes from which a worker is worth its start. */
const LARGE = 1_500_000;
/** Bytes read without a rest: what has come while the page was at work would all be read in one task. */
const SPELL = 1_000_000;

type Piece = Uint8Array<ArrayBuffer>;

/** Throws an Error whose message says what was got and what was expected. */
export async function loadStory(url: string): Promise<Story> {
  const name = url.split('/').at(-1) ?? url;
  const response = await fetch(url).catch(() => null);
  if (!response) throw new Error(`${name} could not be fetched.`);
  if (!response.ok) throw new Error(`Expected ${name} beside the page, got status ${response.status}.`);
  // Not all at once: to put megabytes together would hold the page.
  const reader = response.body!.getReader();
  const coming = inPieces(reader, name);
  const pieces: Piece[] = [];
  for (let size = 0; size < LARGE;) {
    const { done, value } = await coming.next();
    if (done) return parseStory(textOf(pieces), name);
    pieces.push(value);
    size += value.byteLength;
  }
  try {
    return await readInWorker(pieces, coming, name);
  } finally {
    // Nobody waits for the rest where the worker is lost.
    reader.cancel().catch(() => null);
  }
}

/** Throws where the connection is lost. */
async function* inPieces(
  reader: ReadableStreamDefaultReader<Piece>,
  name: string,
): AsyncGenerator<Piece, void> {
  let read = 0;
  for (let spell = 0; ;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error(`${name} broke off after ${read} bytes.`);
    });
    if (done) return;
    // Before it is given away, and empty.
    read += value.byteLength;
    spell += value.byteLength;
    yield value;
    if (spell < SPELL) continue;
    spell = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

/** `pieces` are here already, the others are `coming`. */
async function readInWorker(
  pieces: readonly Piece[],
  coming: AsyncIterable<Piece>,
  name: string,
): Promise<Story> {
  const worker = new Worker(new URL('./story-worker.ts', import.meta.url), { type: 'module' });
  const read = new Promise<Story>((resolve, reject) => {
    let story: Story | null = null;
    const lost = (why: string) => reject(new Error(`${name} could not be read: ${why}.`));
    // A program that could not be fetched has no message.
    worker.onerror = ({ message }) => lost(message || 'the program that reads it could not be fetched');
    worker.onmessageerror = () => lost('a piece of it did not come over');
    worker.onmessage = ({ data }: MessageEvent<StoryMessage>) => {
      if (data.kind === 'failed') reject(new Error(data.message));
      else if (data.kind === 'head') story = data.story;
      else if (data.kind === 'part' && story) (story[data.list] as unknown[]).push(...data.items);
      else if (data.kind === 'done' && story) resolve(story);
    };
  });
  const send = (message: StoryBytes, own: Transferable[] = []) => worker.postMessage(message, own);
  const hand = async () => {
    for (const piece of pieces) send({ piece }, [piece.buffer]);
    for await (const piece of coming) send({ piece }, [piece.buffer]);
    send({ piece: null, name });
  };
  try {
    const [story] = await Promise.all([read, hand()]);
    return story;
  } finally {
    worker.terminate();
  }
}
