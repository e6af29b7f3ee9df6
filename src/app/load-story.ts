// Brings the story document that lies beside the page. A large one is read in a worker and comes over piece by piece, so
// that the page answers all the while.
import type { Story } from '../core/story/story.ts';
import { parseStory } from './parse-story.ts';
import type { StoryMessage } from './story-worker.ts';

/** Bytes from which a worker is worth its start. */
const LARGE = 1_500_000;

/** Throws an Error whose message says what was got and what was expected. */
export async function loadStory(url: string): Promise<Story> {
  const name = url.split('/').at(-1) ?? url;
  const response = await fetch(url).catch(() => null);
  if (!response) throw new Error(`${name} could not be fetched.`);
  if (!response.ok) throw new Error(`Expected ${name} beside the page, got status ${response.status}.`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength < LARGE) return parseStory(new TextDecoder().decode(bytes), name);
  return readInWorker(bytes, name);
}

function readInWorker(bytes: ArrayBuffer, name: string): Promise<Story> {
  const worker = new Worker(new URL('./story-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Story>((resolve, reject) => {
    let story: Story | null = null;
    worker.onerror = () => reject(new Error(`${name} could not be read: the worker failed to start.`));
    worker.onmessage = ({ data }: MessageEvent<StoryMessage>) => {
      if (data.kind === 'failed') reject(new Error(data.message));
      else if (data.kind === 'head') story = data.story;
      else if (data.kind === 'part' && story) (story[data.list] as unknown[]).push(...data.items);
      else if (data.kind === 'done' && story) resolve(story);
    };
    worker.postMessage({ bytes, name }, [bytes]);
  }).finally(() => worker.terminate());
}
