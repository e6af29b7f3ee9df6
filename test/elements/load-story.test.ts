// The story document as the page fetches it: whole and checked, small or so large that a worker reads it.
import { describe, expect, it, vi } from 'vitest';
import { loadStory } from '../../src/app/load-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { makeStory } from '../fixtures/story-large.ts';

const small = makeStory({ places: 20, mentions: 40, articles: 2 });
/** Of more than two million bytes. */
const large = makeStory({ places: 500, mentions: 6000, articles: 30 });

function addressOf(...parts: BlobPart[]): string {
  return URL.createObjectURL(new Blob(parts));
}

describe('loading a story', () => {
  it.each<[string, Story, number]>([
    ['reads a small one in the page', small, 0],
    ['reads a large one in a worker', large, 1],
  ])('%s', async (_, story, workers) => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const loaded = await loadStory(addressOf(JSON.stringify(story)));
    expect(loaded).toEqual(story);
    expect(new Set(posted.mock.contexts).size).toBe(workers);
    vi.restoreAllMocks();
  });

  it('hands a large one over in pieces, as it comes', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    await loadStory(addressOf(JSON.stringify(large)));
    const sizes = posted.mock.calls.map(([message]) => message as { piece: unknown });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.at(-1)!.piece).toBeNull();
    vi.restoreAllMocks();
  });

  it('keeps letters whole where a piece ends within them', async () => {
    const title = 'Żółć, Одеса, 東京 '.repeat(120_000);
    expect((await loadStory(addressOf(JSON.stringify({ ...large, title })))).title).toBe(title);
  });

  it.each([
    ['a small one', '{"format":'],
    ['a large one', `{"format":"${'x'.repeat(2_000_000)}`],
  ])('says what is wrong with %s that is cut off', async (_, text) => {
    await expect(loadStory(addressOf(text))).rejects.toThrow(/Expected JSON in .+, got “\{"format":/u);
  });
});
