import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/map/story/excerpts.ts';
import { outletsOf } from '../../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const story = fixtureStory();
const outlets = outletsOf(story);
const summaries = summarisePlaces(story, outlets);
const summary = (id: string) => summaries.find((one) => one.place.id === id)!;

describe('summarisePlaces', () => {
  it.each([
    // id, form, presence, excerpts, doubtful
    ['p:helsinki', 'point', 'there', 4, false],
    ['p:stockholm', 'point', 'named', 2, false],
    ['p:tallinn', 'point', 'both', 3, false],
    ['p:kunda', 'point', 'there', 1, true],
    ['p:estonia', 'area', 'both', 3, false],
    ['p:gulf', 'area', 'there', 1, false],
    ['p:vallisaari', 'point', 'there', 1, false],
  ])('%s is a %s, %s, with %d excerpts, doubtful: %s', (id, form, presence, excerpts, doubtful) => {
    expect(summary(id)).toMatchObject({ form, presence, excerpts, doubtful });
  });

  it('shares the excerpts out to the outlets', () => {
    expect(summary('p:helsinki').shares).toEqual([
      { outlet: 0, excerpts: 2 },
      { outlet: 1, excerpts: 2 },
    ]);
  });

  it('never counts a name inside another name', () => {
    const embedded = fixtureStory();
    for (const mention of embedded.mentions) if (mention.place === 'p:narva') mention.kind = 'embedded';
    expect(summarisePlaces(embedded, outlets).some((one) => one.place.id === 'p:narva')).toBe(false);
  });

  it('counts two mentions in one sentence as one excerpt', () => {
    const twice = fixtureStory();
    const first = twice.mentions.find((mention) => mention.place === 'p:gdansk')!;
    twice.mentions.push({ ...first, id: 'again' });
    const found = summarisePlaces(twice, outlets).find((one) => one.place.id === 'p:gdansk')!;
    expect(found).toMatchObject({ excerpts: 1 });
    expect(found.mentions).toHaveLength(2);
  });
});

describe('excerptsOf', () => {
  it('gives the quotation where the mention lies in one, else its sentence, by article', () => {
    const groups = excerptsOf(story, outlets, summary('p:tallinn'));
    expect(groups.map((group) => [group.outletName, group.excerpts.map((excerpt) => excerpt.text)])).toEqual([
      [
        'Harbour Courier',
        [
          'More than a thousand lorries were parked between Tallinn and Kunda.',
          'We sleep in the cab and burn what diesel we have. The shops in Tallinn send soup',
        ],
      ],
      ['The Skerry Post', ['Tallinn called the delay “a test of patience”.']],
    ]);
    expect(groups[0].excerpts[1].quotation?.speaker).toBeNull();
  });
});

describe('outletsOf', () => {
  it('gives each outlet a letter of its own', () => {
    const three = fixtureStory();
    three.articles.push({ ...three.articles[0], id: 'third', outlet: 'Herald' });
    expect(outletsOf(three).map(({ name, letter }) => [name, letter])).toEqual([
      ['Harbour Courier', 'H'],
      ['The Skerry Post', 'S'],
      ['Herald', 'He'],
    ]);
  });

  it('falls back to the host of the address', () => {
    const bare = fixtureStory();
    bare.articles[0].outlet = null;
    expect(outletsOf(bare)[0].name).toBe('harbour-courier.example');
  });
});
