// What a page says of itself in its head: language, address, title, and what it asks for early.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderFurtherPage, renderPage, type PageOptions } from '../../src/cli/render-page.ts';
import { fixtureStory } from '../fixtures/story.ts';

const TEMPLATE = `<html lang="en">
  <head>
    <title>Dateline</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <template id="after-first-paint"><link rel="modulepreload" href="./assets/other.js"><!-- needed by the program --></template>
    <link rel="stylesheet" href="./assets/index.css">
  </head>
  <body><dateline-story><!-- story --></dateline-story></body>
</html>`;
const PLAIN: PageOptions = { posters: null, openingTiles: null, language: null, address: null };
const HEADED = { ...fixtureStory(), title: 'Ice & "oranges"', subtitle: 'A week <of> winter' };
const FURTHER = { path: 'text-2.html', title: 'A & B', content: '<main>$&</main>' };

const page = (options: Partial<PageOptions> = {}) => renderPage(TEMPLATE, HEADED, { ...PLAIN, ...options });

describe('the page of a story', () => {
  it('is English and says nothing of its address where nothing is asked', () => {
    expect(page()).toContain('<html lang="en">');
    expect(page()).toContain('<dateline-story><style>');
    expect(page()).not.toMatch(/canonical|og:|place-names/u);
  });

  it('is in the language asked for, tells its scripts so, and asks for its names early', () => {
    const polish = page({ language: 'pl' });
    expect(polish).toContain('<html lang="pl">');
    expect(polish).toContain('<dateline-story language="pl">');
    const [, needed] = /<template[^>]*>(.*)<\/template>/u.exec(polish)!;
    for (const file of ['story.json', 'place-names.pl.json'])
      expect(needed).toContain(`<link rel="preload" as="fetch" crossorigin href="${file}" />`);
    expect(polish).toContain('>Miejsca <span');
    expect(polish).toContain('6 lutego 2024');
    expect(polish).toContain('Wykonano z użyciem Natural Earth ·');
    expect(polish).not.toMatch(/Read in article|Places <|February/u);
  });

  it('keeps to English where English is asked for', () => {
    const english = page({ language: 'en' });
    expect(english).toContain('<dateline-story language="en">');
    expect(english).not.toContain('place-names');
  });

  it('says where it is published, as text and never as markup', () => {
    const head = page({ address: 'https://example.org/a&b/' }).split('</head>')[0];
    for (const line of [
      '<link rel="canonical" href="https://example.org/a&amp;b/" />',
      '<meta property="og:type" content="article" />',
      '<meta property="og:url" content="https://example.org/a&amp;b/" />',
      '<meta property="og:title" content="Ice &amp; &quot;oranges&quot;" />',
      '<meta property="og:description" content="A week &lt;of&gt; winter" />',
    ])
      expect(head).toContain(line);
    expect(head).not.toContain('og:image');
  });

  it('asks early for the poster that fits the page, and for no other', () => {
    const [wide, narrow] = [
      ...page({ posters: { wide: 'a.svg', narrow: 'b.svg' } }).matchAll(
        /<link rel="preload" as="image"[^>]* media="([^"]+)" href="([^"]+)"/gu,
      ),
    ].map(([, media, address]) => ({ media, address }));
    expect([wide.address, narrow.address]).toEqual(['a.svg', 'b.svg']);
    expect(page({ posters: { wide: 'a.svg', narrow: 'b.svg' } })).toContain(
      `<source media="${narrow.media}" srcset="b.svg"><img src="a.svg"`,
    );
    const styles = readFileSync(new URL('../../src/app/static-map.css', import.meta.url), 'utf8');
    expect(styles).toContain(`@media ${narrow.media} {`);
  });

  it('says nothing of a line beneath the title that is not there', () => {
    const bare = renderPage(
      TEMPLATE,
      { ...HEADED, subtitle: null },
      { ...PLAIN, address: 'https://a.example/' },
    );
    expect(bare).not.toContain('description');
  });
});

describe('a page of text alone', () => {
  it('asks for no script', () => {
    const further = renderFurtherPage(TEMPLATE, FURTHER, PLAIN);
    expect(further).not.toMatch(/script|modulepreload|template|dateline-story/u);
    expect(further).toContain('<title>A &amp; B</title>');
    expect(further).toContain('<link rel="stylesheet" href="./assets/index.css">');
    expect(further).toContain('<body><main>$&</main></body>');
  });

  it('is in the language of the first page, at an address of its own', () => {
    const options = { language: 'uk', address: 'https://example.org/story/' } as const;
    const further = renderFurtherPage(TEMPLATE, FURTHER, options);
    expect(further).toContain('<html lang="uk">');
    expect(further).toContain('<link rel="canonical" href="https://example.org/story/text-2.html" />');
  });
});
