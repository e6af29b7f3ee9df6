// The viewer's page with a story in it, so that it can be read at first paint and without scripts.
import type { Story } from '../core/story/story.ts';
import type { AreaSpot } from '../map/areas/area-spot.ts';
import { BASEMAP_CREDIT } from '../map/style/basemap-style.ts';
import { escapeMarkup } from '../map/static/escape-markup.ts';
import { placeNamesFile, type PlaceNames } from '../map/reading/place-names.ts';
import { NARROW_POSTER_MEDIA, WIDE_POSTER_MEDIA, type PosterKind } from '../map/camera/poster-frame.ts';
import { renderStaticStory, type FurtherPage } from '../map/static/render-static-story.ts';
import type { Language } from '../map/words/words.ts';
import { STORY_FILE } from './write-site.ts';

/** Where index.html wants the story. */
const MARKER = '<!-- story -->';
/** Where it wants what its program needs, which is asked for after the first paint. */
const NEEDED = '<!-- needed by the program -->';
const TITLE = /<title>[^<]*<\/title>/u;
const LANGUAGE = /(?<=<html lang=")[^"]*/u;
const ELEMENT = /<dateline-story>[^]*<\/dateline-story>/u;
const SCRIPTS = /[ \t]*<(script|template)\b[^>]*>.*?<\/\1>\n/gu;

export interface PageOptions {
  /** Addresses of the pictures of the story's map, or null. */
  posters: Record<PosterKind, string> | null;
  /** Where they have the names of areas, by place id. */
  areaSpots?: Record<PosterKind, ReadonlyMap<string, AreaSpot>>;
  /** In the page's language. */
  placeNames?: PlaceNames;
  /** Address of the tiles of its first view, or null. */
  openingTiles: string | null;
  /** The page's own language; null for English, which gives way to the reader's when the page's scripts come. */
  language: Language | null;
  /** Of the folder that the site is published in, with a slash at its end; null where it is not known. */
  address: string | null;
}

type HeadOptions = Pick<PageOptions, 'language' | 'address'>;

/**
 * `story` is named in the page's language.
 * @throws Error when the page has no place for the story
 */
export function renderPage(page: string, story: Story, options: PageOptions): string {
  if (!page.includes(MARKER)) throw new Error(`index.html: got no "${MARKER}", expected one`);
  const { openingTiles, language } = options;
  const content = renderStaticStory(story, {
    ...options,
    language: language ?? 'en',
    credits: BASEMAP_CREDIT,
  });
  const told = [
    // So that it does not take the browser's.
    ...(language === null ? [] : [`language="${language}"`]),
    ...(openingTiles === null ? [] : [`opening-tiles="${escapeMarkup(openingTiles)}"`]),
  ];
  const element = `<${['dateline-story', ...told].join(' ')}>`;
  return fillPage(page, { path: '', title: story.title, description: story.subtitle }, options)
    .replace('</title>', () => `</title>${pictures(options)}`)
    .replace(NEEDED, () => data(options))
    .replace('<dateline-story>', () => element)
    .replace(MARKER, () => content);
}

/** A page with text alone: the template's head without its scripts, and no live story. */
export function renderFurtherPage(
  page: string,
  { path, title, content }: FurtherPage,
  options: HeadOptions,
): string {
  return fillPage(page, { path, title, description: null }, options)
    .replace(SCRIPTS, '')
    .replace(ELEMENT, () => content);
}

interface Head {
  /** Within the site; "" for its first page. */
  path: string;
  title: string;
  description: string | null;
}

function fillPage(page: string, head: Head, { language, address }: HeadOptions): string {
  const { path, title, description } = head;
  const lines = [
    `<title>${escapeMarkup(title)}</title>`,
    ...(description ? [`<meta name="description" content="${escapeMarkup(description)}" />`] : []),
    ...(address === null ? [] : publishedAt(new URL(path, address).href, title, description)),
  ];
  const filled = page.replace(TITLE, () => lines.join('\n    '));
  return language === null ? filled : filled.replace(LANGUAGE, language);
}

/** For those who link to the page (Open Graph), and for the sheets that are printed from it. */
function publishedAt(address: string, title: string, description: string | null): string[] {
  const facts = { type: 'article', url: address, title, description };
  return [
    `<link rel="canonical" href="${escapeMarkup(address)}" />`,
    ...Object.entries(facts).flatMap(([name, fact]) =>
      fact ? [`<meta property="og:${name}" content="${escapeMarkup(fact)}" />`] : [],
    ),
  ];
}

/** Asked for before anything in the page does. */
function pictures({ posters }: PageOptions): string {
  if (!posters) return '';
  return [
    { media: WIDE_POSTER_MEDIA, address: posters.wide },
    { media: NARROW_POSTER_MEDIA, address: posters.narrow },
  ]
    .map(({ media, address }) => `media="${media}" href="${escapeMarkup(address)}"`)
    .map((file) => `\n    <link rel="preload" as="image" fetchpriority="high" ${file} />`)
    .join('');
}

/** Asked for before the page's program is there to ask. The tiles are not: the program should not wait for them. */
function data({ language }: PageOptions): string {
  const names = language && placeNamesFile(language);
  return [STORY_FILE, names]
    .map((name) => (name ? `<link rel="preload" as="fetch" crossorigin href="${name}" />` : ''))
    .join('');
}
