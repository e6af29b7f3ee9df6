import { describe, expect, it } from 'vitest';
import { groupByArticle, markArticle } from '../../../src/map/reading/marked-text.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const mark = (index: number) => {
  const article = story.articles[index];
  const { mentions, quotations } = groupByArticle(story).get(article.id)!;
  return { article, blocks: markArticle(article, mentions, quotations) };
};

describe('markArticle', () => {
  it('gives the text back whole, piece by piece', () => {
    for (const index of [0, 1]) {
      const { article, blocks } = mark(index);
      for (const { block, pieces } of blocks) {
        expect(pieces.map((piece) => piece.text).join('')).toBe(article.text.slice(block.start, block.end));
      }
    }
  });

  it('marks every mention once, within its quotation', () => {
    const pieces = mark(0).blocks.flatMap((block) => block.pieces);
    const marked = pieces.filter((piece) => piece.mention);
    expect(marked.map((piece) => piece.text)).toEqual(
      story.mentions
        .filter((mention) => mention.article === 'harbour-courier')
        .map((mention) => mention.text),
    );
    expect(marked.find((piece) => piece.quotation)?.quotation?.text).toContain('The shops in Tallinn');
  });

  it('tells the first mention of a place from the later ones', () => {
    const tallinn = mark(0)
      .blocks.flatMap((block) => block.pieces)
      .filter((piece) => piece.text === 'Tallinn');
    expect(tallinn.map((piece) => piece.first)).toEqual([true, false]);
  });

  it('carries a quotation over paragraphs', () => {
    const { article } = mark(0);
    const over = {
      ...story.quotations[0],
      start: article.blocks[2].start + 4,
      end: article.blocks[3].start + 10,
    };
    const blocks = markArticle(article, [], [over]);
    expect(blocks[3].pieces.map((piece) => piece.quotation !== null)).toEqual([true, false]);
  });

  it('leaves a mention without a place as plain text', () => {
    const { article } = mark(0);
    const nowhere = story.mentions.slice(0, 1).map((mention) => ({ ...mention, place: null }));
    expect(
      markArticle(article, nowhere, [])
        .flatMap((block) => block.pieces)
        .some((piece) => piece.mention),
    ).toBe(false);
  });
});
