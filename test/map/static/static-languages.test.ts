// The static page of one language marks the words of an outlet that writes in another.
import { expect, it } from 'vitest';
import { renderStaticStory } from '../../../src/map/static/render-static-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const OUTLETS_OWN =
  /<(?:h2 dir="auto"|h3 class|p class="(?:paragraph|standfirst|sentence)"|blockquote)[^>]*>/gu;

it('marks headlines, text and excerpts of an English article on a Polish page', () => {
  const html = renderStaticStory(fixtureStory(), { language: 'pl', posters: null, credits: '' });
  const marked = (html.match(OUTLETS_OWN) ?? []).filter((tag) => tag.includes(' lang="en"'));
  const ofArticles = html
    .match(/<article id=.*?<\/article>/gsu)!
    .join('')
    .match(OUTLETS_OWN)!;
  expect(ofArticles.filter((tag) => !tag.includes(' lang="en"'))).toEqual([]);
  expect(marked.length).toBeGreaterThan(ofArticles.length);
  expect(
    (html.match(/<(?:blockquote|p class="sentence")[^>]*>/gu) ?? []).filter(
      (tag) => !tag.includes('lang="en"'),
    ),
  ).toEqual([]);
  // Not what the page says of them.
  expect(html).not.toMatch(/<p class="(?:facts|source)"[^>]* lang=/u);
});

it('marks nothing on a page in the article’s own language', () => {
  const html = renderStaticStory(fixtureStory(), { language: 'en', posters: null, credits: '' });
  expect(html.match(/ lang="[a-z]+"/gu)).toEqual([' lang="en"']);
});
