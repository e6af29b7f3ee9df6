import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/article/extract-article.ts';

const PARAGRAPHS = [
  'The ferry that links Ulvik with the far side of the fjord will not sail this week, the harbour master said on Monday.',
  'Repairs of the pier will take about nine days and cost two million kroner, according to the county of Vestland.',
  'Buses will take the road by Voss instead, and the school in Ulvik opens an hour later until the ferry sails again.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const read = (body: string, head = '') =>
  extractArticle({ kind: 'html', content: `<html><head>${head}</head><body>${body}</body></html>` }).article;

describe('elements that are left out', () => {
  test.each([
    ['nav', '<nav>Oslo</nav>', 'navigation'],
    ['footer', '<footer><p>Oslo</p></footer>', 'footer'],
    ['aside', '<aside><p>Snow closes the road to Oslo.</p></aside>', 'related'],
    [
      'class of comments',
      '<div id="comments"><p>It was the same in Oslo when I was young, I say.</p></div>',
      'comments',
    ],
    ['class of a cookie notice', '<div class="cookie-banner"><p>Oslo sets cookies.</p></div>', 'cookies'],
    ['class of a newsletter', '<div class="newsletterSignup"><p>News from Oslo.</p></div>', 'newsletter'],
    ['class of sharing', '<div class="social-share"><a>Oslo</a></div>', 'sharing'],
    ['class of advertising', '<div class="ad-slot">Oslo shoes</div>', 'advertisement'],
    ['role', '<div role="complementary"><p>Oslo</p></div>', 'related'],
    ['hidden', '<div hidden><p>Oslo</p></div>', 'boilerplate'],
    ['style', '<div style="display: none"><p>Oslo</p></div>', 'boilerplate'],
    ['links alone', '<p><a href="/a">Snow closes the road to Oslo</a></p>', 'related'],
  ])('%s', (_name, junk, reason) => {
    const article = read(
      `<article><h1>Ferry to Ulvik stops</h1>${BODY}${junk}<p>${PARAGRAPHS[0]} Again.</p></article>`,
    );
    expect(article.text).not.toContain('Oslo');
    expect(article.text).toContain('Again.');
    expect(article.dropped.find(({ text }) => text.includes('Oslo'))?.reason).toBe(reason);
  });

  test.each(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'iframe'])(
    '%s has no text',
    (tag) => {
      const article = read(`<article><h1>Ferry stops</h1>${BODY}<${tag}>Oslo</${tag}></article>`);
      expect(JSON.stringify(article)).not.toContain('Oslo');
    },
  );
});

describe('names of classes that lie', () => {
  test.each([
    'content-nav-section',
    'modal-body',
    'label-hidden',
    'social-post',
    'related-content',
    'has-sidebar',
    'tags',
  ])('an article in an element called %s is read', (name) => {
    expect(read(`<h1>Ferry to Ulvik stops</h1><div class="${name}">${BODY}</div>`).text).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  test('an article in pieces called so is read', () => {
    const pieces = PARAGRAPHS.map((text) => `<div class="field-label-hidden"><p>${text}</p></div>`).join('');
    expect(read(`<h1>Ferry to Ulvik stops</h1>${pieces}`).text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe('fields from what the page says of itself', () => {
  const body = `<article><h1>Ferry to Ulvik stops</h1>${BODY}</article>`;
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test.each([
    [
      jsonLd({ '@type': 'NewsArticle', datePublished: '2024-03-04T10:00:00+01:00' }),
      'published',
      '2024-03-04T10:00:00+01:00',
    ],
    [jsonLd([{ '@type': ['Thing', 'NewsArticle'], datePublished: '2024-03-04' }]), 'published', '2024-03-04'],
    [
      '<meta property="article:published_time" content="2024-03-04T10:00:00Z">',
      'published',
      '2024-03-04T10:00:00Z',
    ],
    ['<meta itemprop="datePublished" content="2024-03-04">', 'published', '2024-03-04'],
    ['<meta property="article:modified_time" content="2024-03-05">', 'updated', '2024-03-05'],
    [
      jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Ana Roe' }, { name: 'Ben Okri' }] }),
      'byline',
      'Ana Roe, Ben Okri',
    ],
    ['<meta name="author" content="Ana Roe">', 'byline', 'Ana Roe'],
    [jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Fjord' } }), 'outlet', 'The Fjord'],
    ['<meta property="og:site_name" content="The Fjord">', 'outlet', 'The Fjord'],
    ['<title>Ferry to Ulvik stops | The Fjord</title>', 'outlet', 'The Fjord'],
    ['<link rel="canonical" href="https://a.example/ferry">', 'url', 'https://a.example/ferry'],
    ['<script type="application/ld+json">{"broken": </script>', 'published', null],
  ] as const)('%s', (head, field, value) => {
    expect(read(body, head)[field]).toBe(value);
  });

  test('what the caller knows wins', () => {
    const content = `<link rel=canonical href=https://a.example/1><time datetime=2024-03-04>4 March</time>${body}`;
    const { article } = extractArticle({
      kind: 'html',
      content,
      url: 'https://b.example/2',
      published: '2024-03-01',
    });
    expect([article.url, article.published]).toEqual(['https://b.example/2', '2024-03-01']);
  });

  test('a date of <time> is read', () => {
    expect(
      read(`<article><h1>Ferry stops</h1><time datetime="2024-03-04">today</time>${BODY}</article>`)
        .published,
    ).toBe('2024-03-04');
  });
});

test('entities are decoded, unclosed tags do no harm', () => {
  const content = `<h1>Ferry stops</h1><p>The caf&eacute; in Troms&#248; &amp; the pier were closed for a week after the storm.<p>${PARAGRAPHS[1]}`;
  const { article } = extractArticle({ kind: 'html', content });
  expect(article.text).toContain('The café in Tromsø & the pier');
});

test.each([
  ['<html lang="pl">', 'pl'],
  ['<html lang=" en-GB " class="no-js">', 'en-GB'],
  ['<html xml:lang="uk">', 'uk'],
  ['<html lang="en"><html lang="fr">', 'en'],
  ['<html>', undefined],
  ['<html lang="">', undefined],
  ['<html lang="{{ locale }}">', undefined],
  ['<html lang="en_\ud800">', undefined],
])('%s declares the language %s', (root, language) => {
  const content = `${root}<body><article><h1>Ferry to Ulvik stops</h1>${BODY}</article></body></html>`;
  expect(extractArticle({ kind: 'html', content }).article.language).toBe(language);
});
