import { describe, expect, it } from 'vitest';
import type { Dropped } from '../../../src/core/article/article.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { droppedPieces, SHOWN_LETTERS } from '../../../src/map/reading/dropped-pieces.ts';
import { fixtureStory } from '../../fixtures/story.ts';

function storyOf(...dropped: Dropped[][]): Story {
  const story = fixtureStory();
  const articles = dropped.map((own, index) => ({
    ...story.articles[0],
    ...{ id: `a${index}`, dropped: own },
  }));
  return { ...story, articles };
}

const menu = (text = 'Home News Sport'): Dropped => ({ text, reason: 'navigation' });
const line = (text: string): Dropped => ({ text, reason: 'comments' });

describe('droppedPieces', () => {
  it('folds what an outlet has on each page into one line with how often it was met', () => {
    const [outlet, ...others] = droppedPieces(
      storyOf([menu(), line('12 comments')], [menu('HOME  News Sport'), line('7 comments')], [menu()]),
    );
    expect(others).toEqual([]);
    expect(outlet).toMatchObject({ outlet: 'Harbour Courier', articles: 3, count: 5 });
    expect(outlet.reasons).toEqual([
      { reason: 'navigation', count: 3, pieces: [{ text: 'Home News Sport', times: 3 }], more: 0 },
      { reason: 'comments', count: 2, pieces: [{ text: '12 comments', times: 2 }], more: 0 },
    ]);
  });

  it('shows a few of many unlike pieces, those met most often first, and says how many more there are', () => {
    const own = Array.from({ length: 40 }, (_, index) =>
      line(`Reader ${'abcdefgh'[index % 8]}${'x'.repeat(index)}`),
    );
    const [{ reasons }] = droppedPieces(storyOf([...own, own[39]]));
    expect(reasons[0]).toMatchObject({ count: 41, more: 28 });
    expect(reasons[0].pieces[0]).toEqual({ text: own[39].text, times: 2 });
    expect(reasons[0].pieces).toHaveLength(12);
  });

  it('cuts a long piece between letters', () => {
    const [{ reasons }] = droppedPieces(storyOf([line('😀'.repeat(500))]));
    expect(reasons[0].pieces[0].text).toBe(`${'😀'.repeat(SHOWN_LETTERS)}…`);
  });

  it('has an entry for an outlet of which nothing was dropped', () => {
    expect(droppedPieces(storyOf([]))).toMatchObject([{ count: 0, reasons: [] }]);
  });
});
