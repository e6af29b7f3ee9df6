// Each field of a filter leaves what it says and nothing else; several leave what all of them do.
import { describe, expect, it } from 'vitest';
import { mentionFilter, NO_FILTER, type StoryFilter } from '../../../src/map/story/filter-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
story.mentions[0].date = { from: '2024-02-01', to: '2024-02-03' };
story.mentions[1].date = { from: '2024-02-06', to: '2024-02-06' };

const left = (filter: Partial<StoryFilter>) =>
  story.mentions.filter(mentionFilter(story, { ...NO_FILTER, ...filter }));
const names = (filter: Partial<StoryFilter>) => left(filter).map(({ text }) => text);

describe('a filter', () => {
  it('leaves everything where it asks for nothing', () => {
    expect(left({})).toEqual(story.mentions);
  });

  it('by outlet leaves its articles’ mentions', () => {
    const own = story.mentions.filter(({ article }) => article === 'skerry-post');
    expect(left({ outlet: 'The Skerry Post' })).toEqual(own);
    expect(own.length).toBeGreaterThan(5);
  });

  it('by kind leaves that kind', () => {
    expect(names({ kind: 'metonymic' })).toEqual(['Stockholm', 'Estonia', 'Stockholm', 'Tallinn']);
    expect(names({ kind: 'modifier' })).toEqual(['Estonian']);
  });

  it('by speaker leaves what stands in their quotations', () => {
    expect(names({ speaker: 'Ulla Berg' })).toEqual(['Helsinki', 'Suomenlinna']);
    expect(names({ speaker: 'Nobody' })).toEqual([]);
  });

  it.each([
    [{ from: '2024-02-04' }, [false, true]],
    [{ from: '2024-02-03' }, [true, true]],
    [{ to: '2024-02-05' }, [true, false]],
    [{ to: '2024-02-01' }, [true, false]],
    [{ from: '2024-02-07' }, [false, false]],
    [{ from: '2024-02-02', to: '2024-02-02' }, [true, false]],
  ] as const)('by days %j leaves what touches them, and whatever has no day', (span, dated) => {
    const kept = left(span);
    expect(story.mentions.slice(0, 2).map((one) => kept.includes(one))).toEqual(dated);
    expect(kept.filter(({ date }) => !date)).toHaveLength(story.mentions.length - 2);
  });

  it('by several leaves what fits them all', () => {
    expect(names({ kind: 'metonymic', outlet: 'The Skerry Post' })).toEqual(['Stockholm', 'Tallinn']);
    expect(names({ kind: 'metonymic', text: 'ICE breakers' })).toEqual(['Stockholm', 'Estonia']);
  });
});
