// The excerpts of the static page say what the live panel says: how a place is named, the days told of, every doubt.
import { describe, expect, it } from 'vitest';
import { renderStaticStory } from '../../../src/map/static/render-static-story.ts';
import { doubtInWords } from '../../../src/map/reading/doubt-in-words.ts';
import { carriedBy } from '../../fixtures/carried-by.ts';
import { fixtureStory } from '../../fixtures/story.ts';

/** The excerpts of one place, as HTML. */
function excerptsOf(place: string, language: 'en' | 'pl', story = fixtureStory()): string {
  const html = renderStaticStory(story, {
    ...{ language, posters: null, credits: '' },
    placeNames: { 'p:kunda': 'Kundą', 'p:other': 'Inna Kunda' },
  });
  return new RegExp(`<section class="excerpts" id="place=${place}".*?</section>`, 'u').exec(html)![0];
}

function doubtfulStory() {
  const story = fixtureStory();
  const mention = story.mentions.find(({ place }) => place === 'p:kunda')!;
  const kunda = story.places.find(({ id }) => id === 'p:kunda')!;
  mention.reason = '';
  mention.grounds = [{ code: 'narrow' }];
  mention.alternatives = [{ ...kunda, id: 'p:other', name: 'Kunda <b>', country: 'SE' }].map((other) => ({
    ...other,
    probability: 0.3,
  }));
  mention.date = { from: '2024-02-05', to: '2024-02-05' };
  return { story, mention };
}

describe('an excerpt without scripts', () => {
  it('says how sure the choice of its place is, why it was made, and what else it could be', () => {
    const { story, mention } = doubtfulStory();
    const { sureness, why, others } = doubtInWords(mention, 'en', {});
    expect(others).toHaveLength(1);
    const text = excerptsOf('p:kunda', 'en', story);
    expect(text).toContain(`<p class="doubt">${sureness}: <span>${why}</span>. It could also be`);
    expect(text).not.toContain('Kunda <b>');
  });

  it('says it in the page’s language, with the names that places have in it', () => {
    const text = excerptsOf('p:kunda', 'pl', doubtfulStory().story);
    expect(text).toMatch(/<p class="doubt">[^]*Inna Kunda \(Szwecja\)/u);
    expect(text).not.toMatch(/It could|Doubtful/u);
  });

  it('says the day that is told of, and nothing of doubt where there is none', () => {
    expect(excerptsOf('p:kunda', 'en', doubtfulStory().story)).toContain('as a place · 5 February 2024 · ');
    expect(excerptsOf('p:helsinki', 'en')).not.toContain('class="doubt"');
  });

  it('sets a text that several outlets carry once, and links to each of them', () => {
    const text = excerptsOf('p:kunda', 'pl', carriedBy('Bay & Echo'));
    expect(text.match(/<h3>/gu)).toHaveLength(1);
    expect(text).toContain('Ten sam tekst podaje <bdi>Bay &amp; Echo</bdi> <time');
    const addresses = [...text.matchAll(/<a href="([^"]+)">Czytaj w artykule<[/]a>/gu)].map(([, to]) => to);
    expect(addresses).toHaveLength(2);
    expect(addresses[1]).toMatch(/copy0/u);
  });
});
