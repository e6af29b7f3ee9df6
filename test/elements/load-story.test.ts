// The story document as the page fetches it: whole and checked, small or so large that a worker reads it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadStory } from '../../src/app/load-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { makeStory } from '../fixtures/story-large.ts';

const small = makeStory({ places: 20, mentions: 40, articles: 2 });
/** Of more than two million bytes. */
const large = makeStory({ places: 500, mentions: 6000, articles: 30 });

function addressOf(...parts: BlobPart[]): string {
  return URL.createObjectURL(new Blob(parts));
}

afterEach(() => vi.restoreAllMocks());

describe('loading a story', () => {
  it.each<[string, Story, number]>([
    ['reads a small one in the page', small, 0],
    ['reads a large one in a worker', large, 1],
  ])('%s', async (_, story, workers) => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const loaded = await loadStory(addressOf(JSON.stringify(story)));
    expect(loaded).toEqual(story);
    expect(new Set(posted.mock.contexts).size).toBe(workers);
  });

  it('hands a large one over in pieces, as it comes', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    await loadStory(addressOf(JSON.stringify(large)));
    const sizes = posted.mock.calls.map(([message]) => message as { piece: unknown });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.at(-1)!.piece).toBeNull();
  });

  it('lets the page do other work between, also when all of it has come at once', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...large, title: 'x'.repeat(6_000_000) }));
    const body = new ReadableStream({
      start(stream) {
        for (let at = 0; at < bytes.length; at += 65_536) stream.enqueue(bytes.slice(at, at + 65_536));
        stream.close();
      },
    });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body));
    // Counts the tasks in which something is handed over.
    let turn = 0;
    const handed = new Map<number, number>();
    const post = Worker.prototype.postMessage;
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (
      this: Worker,
      message: unknown,
      own: unknown,
    ) {
      const { piece } = message as { piece: Uint8Array | null };
      if (!handed.has(turn)) setTimeout(() => turn++);
      handed.set(turn, (handed.get(turn) ?? 0) + (piece?.byteLength ?? 0));
      post.call(this, message, own as StructuredSerializeOptions);
    });
    await loadStory('story.json');
    expect([...handed.values()].reduce((sum, count) => sum + count)).toBe(bytes.length);
    expect(handed.size).toBeGreaterThanOrEqual(3);
  });

  it('keeps letters whole where a piece ends within them', async () => {
    const title = 'Żółć, Одеса, 東京 '.repeat(120_000);
    expect((await loadStory(addressOf(JSON.stringify({ ...large, title })))).title).toBe(title);
  });

  it.each([
    ['a small one', '{"format":'],
    ['a large one', `{"format":"${'x'.repeat(2_000_000)}`],
  ])('says of %s that it broke off where the connection is lost', async (_, text) => {
    const begun = new TextEncoder().encode(text);
    let isGiven = false;
    const body = new ReadableStream({
      pull(stream) {
        if (isGiven) stream.error(new TypeError('network error'));
        else stream.enqueue(begun);
        isGiven = true;
      },
    });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body));
    const whole = `story.json broke off after ${begun.byteLength} bytes.`;
    await expect(loadStory('story.json')).rejects.toThrow(whole);
  });

  it.each([
    ['has said why', 'out of memory', 'out of memory'],
    ['never came', '', 'the program that reads it could not be fetched'],
  ])('says what a worker is lost by that %s, and asks for no more of the story', async (_, message, said) => {
    let isCancelled = false;
    const body = new ReadableStream({
      pull: (stream) => stream.enqueue(new TextEncoder().encode('x'.repeat(100_000))),
      cancel: () => void (isCancelled = true),
    });
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response(body));
    const end = vi.spyOn(Worker.prototype, 'terminate');
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error', { message }));
    });
    await expect(loadStory('story.json')).rejects.toThrow(`story.json could not be read: ${said}.`);
    expect(isCancelled).toBe(true);
    expect(end).toHaveBeenCalledOnce();
  });

  it.each([
    ['a small one', '{"format":'],
    ['a large one', `{"format":"${'x'.repeat(2_000_000)}`],
  ])('says what is wrong with %s that is cut off', async (_, text) => {
    await expect(loadStory(addressOf(text))).rejects.toThrow(/Expected JSON in .+, got “\{"format":/u);
  });
});
