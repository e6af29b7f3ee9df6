// A summary in points: each point once, in the article's head, with its names marked; on the static page as on the live one.
import { describe, expect, it } from 'vitest';
import type { Story, StoryArticle } from '../../../src/core/story/story.ts';
import { NO_NAMES, nameInLanguage } from '../../../src/map/reading/place-names.ts';
import { briefCredits } from '../../../src/map/reading/credits.ts';
import { describePlace } from '../../../src/map/reading/describe-place.ts';
import { renderStaticStory } from '../../../src/map/static/render-static-story.ts';
import { standfirstLines } from '../../../src/map/reading/standfirst-lines.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const page = (story: Story) => renderStaticStory(story, { language: 'en', posters: null, credits: 'Nobody' });

/** The fixture with its first paragraph as the second point of the first article's standfirst. */
function inPoints(): { story: Story; article: StoryArticle; point: string } {
  const story = fixtureStory();
  const [article] = story.articles;
  const block = article.blocks.find(({ role }) => role === 'paragraph')!;
  block.role = 'standfirst';
  const point = article.text.slice(block.start, block.end);
  article.standfirst = `${article.standfirst}\n${point}`;
  return { story, article, point };
}

describe('a standfirst', () => {
  it('of several points is a list, each point once, its names still links', () => {
    const html = page(inPoints().story);
    const list = /<ul class="standfirst">(.*?)<\/ul>/su.exec(html)![1];
    const points = list.split('<li dir="auto">').slice(1);
    expect(points).toHaveLength(2);
    expect(points[0]).toContain('Ferries stay in port for a third day');
    expect(points[1]).toMatch(/<a class="mention[^>]*>.*Gulf<\/span> of Finland<\/a>/u);
    expect(html.match(/packed the ice against the quays/gu)!.length).toBe(
      page(fixtureStory()).match(/packed the ice against the quays/gu)!.length,
    );
  });

  it('of one point is a paragraph', () => {
    const html = page(fixtureStory());
    expect(html).toContain('<p class="standfirst" dir="auto">Ferries stay in port');
    expect(html).not.toContain('<ul class="standfirst">');
  });

  it('is there in plain words before the article’s names are marked', () => {
    const { article, point } = inPoints();
    const lines = standfirstLines(article, []);
    expect(lines.map((pieces) => pieces.map(({ text }) => text).join(''))[1]).toBe(point);
  });
});

describe('credits in brief', () => {
  it('name those whose sign must be seen', () => {
    const full =
      'Places © GeoNames (CC BY 4.0) · Made with Natural Earth · Coastline © OpenStreetMap contributors';
    expect(briefCredits(full)).toBe('© GeoNames, OpenStreetMap');
    expect(briefCredits('Берегова лінія © учасники OpenStreetMap (ODbL)')).toBe('© OpenStreetMap');
  });

  it('are all of them where none has a sign', () => {
    expect(briefCredits('Made by nobody')).toBe('Made by nobody');
  });
});

describe('the region of a place', () => {
  const region = (language: 'en' | 'uk', names = NO_NAMES) => {
    const { places } = nameInLanguage(fixtureStory(), language, names);
    return describePlace(
      places.find(({ id }) => id === 'p:narva')!,
      language,
    );
  };

  it('is said in the reader’s language or not at all', () => {
    expect(region('en')).toBe('town or city, Ida-Virumaa, Estonia');
    expect(region('uk')).toMatch(/^[^A-Za-z]+, Естонія$/u);
    expect(region('uk', { 'p:viru': 'Іда-Вірумаа' })).toContain(', Іда-Вірумаа, Естонія');
  });
});
