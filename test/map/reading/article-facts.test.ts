import { describe, expect, it } from 'vitest';
import { articleFacts } from '../../../src/map/reading/article-facts.ts';
import { renderStaticStory } from '../../../src/map/static/render-static-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';

const [article] = fixtureStory().articles;
const told = { ...article, byline: 'Ada Roe', agency: 'Quay Wire', authorLocation: 'Narva; Pärnu' };

describe('articleFacts', () => {
  it('says who wrote it and from where', () => {
    expect(articleFacts(told, 'en')).toBe('Ada Roe, Quay Wire · Reporting from Narva, Pärnu');
    expect(articleFacts(told, 'uk')).toContain('Narva, Pärnu');
  });

  it('names an agency once that is its own author', () => {
    expect(articleFacts({ ...told, byline: 'Quay Wire', authorLocation: null }, 'en')).toBe('Quay Wire');
  });

  it('says nothing that is not known', () => {
    expect(articleFacts({ ...told, byline: null, agency: null, authorLocation: null }, 'en')).toBe('');
  });

  it('stands in the static page', () => {
    const page = renderStaticStory(
      { ...fixtureStory(), articles: [told] },
      { language: 'en', posters: null, credits: '' },
    );
    expect(page).toContain('Reporting from Narva, Pärnu');
  });
});
