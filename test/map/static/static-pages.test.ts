// A story too large for one page, read without scripts: every article and place stands on some page, and no link leads
// nowhere.
import { describe, expect, it } from 'vitest';
import { renderFurtherPages, renderStaticStory } from '../../../src/map/static/render-static-story.ts';
import { fixtureStory } from '../../fixtures/story.ts';
import { makeStory } from '../../fixtures/story-large.ts';

const OPTIONS = { language: 'en', posters: null, credits: '' } as const;
const story = makeStory({ places: 900, mentions: 2400, articles: 30 });
const pages = new Map([
  ['index.html', renderStaticStory(story, OPTIONS)],
  ...renderFurtherPages(story, { language: 'en' }).map(({ path, content }) => [path, content] as const),
]);
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => decodeURIComponent(id));

describe('a story too large for one page', () => {
  it('is parted into pages of articles and of places', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'text-2.html',
      'text-3.html',
      'text-4.html',
      'places-2.html',
      'places-3.html',
    ]);
  });

  it('has a first page that is soon read, however dense the story', () => {
    const dense = renderStaticStory(makeStory({ places: 900, mentions: 18_000, articles: 90 }), OPTIONS);
    expect(dense.match(/<article id=/gu)).toHaveLength(1);
    expect(dense.match(/<[a-z]/gu)!.length).toBeLessThan(8000);
  });

  it('marks the articles that are laid out paragraph by paragraph, as each comes near', () => {
    const dense = renderStaticStory(makeStory({ places: 900, mentions: 18_000, articles: 90 }), OPTIONS);
    expect(dense).toContain('<article id="article-1" class="dense"');
    for (const html of pages.values()) expect(html).not.toContain('class="dense"');
  });

  it('loses no article, no mention and no place', () => {
    const all = [...pages.values()].flatMap(idsOf);
    expect(new Set(all).size).toBe(all.length);
    for (const { id } of story.articles) expect(all).toContain(id);
    for (const { id } of story.mentions) expect(all).toContain(`mention=${id}`);
    for (const { id } of story.places) expect(all).toContain(`place=${id}`);
  });

  it('has no link that leads nowhere', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(idsOf(html))]));
    let across = 0;
    for (const [path, html] of pages) {
      for (const [, page, fragment] of html.matchAll(/ href="([^"#:]*)(?:#([^"]*))?"/gu)) {
        const target = ids.get(page || path);
        expect(target, `${path} → ${page}`).toBeDefined();
        if (fragment)
          expect(target!.has(decodeURIComponent(fragment)), `${path} → ${page}#${fragment}`).toBe(true);
        if (page) across++;
      }
    }
    expect(across).toBeGreaterThan(story.mentions.length / 2);
  });
});

it('a story that fits has one page', () => {
  expect(renderFurtherPages(fixtureStory(), { language: 'en' })).toEqual([]);
  expect(renderStaticStory(fixtureStory(), OPTIONS)).not.toContain('class="pages"');
});
