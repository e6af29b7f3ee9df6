// The viewer's page with a story in it, so that it can be read at first paint and without scripts.
import type { Story } from '../core/story/story.ts';
import { BASEMAP_CREDIT } from '../map/basemap-style.ts';
import { escapeMarkup } from '../map/escape-markup.ts';
import { renderStaticStory, type FurtherPage } from '../map/render-static-story.ts';
import { STORY_FILE } from './write-site.ts';

/** Where index.html wants the story. */
const MARKER = '<!-- story -->';
const TITLE = /<title>[^<]*<\/title>/u;
const ELEMENT = /<dateline-story>[^]*<\/dateline-story>/u;
const SCRIPTS = /[ \t]*<script\b[^>]*><\/script>\n|[ \t]*<link rel="modulepreload"[^>]*>\n/gu;

/** Asked for before the page's scripts are there to ask. */
const EARLY_STORY = `\n    <link rel="preload" as="fetch" crossorigin href="${STORY_FILE}" />`;
const earlyPoster = (poster: string): string =>
  `\n    <link rel="preload" as="image" fetchpriority="high" href="${escapeMarkup(poster)}" />`;

/**
 * @param poster address of the picture of the story's map, or null
 * @throws Error when the page has no place for the story
 */
export function renderPage(page: string, story: Story, poster: string | null): string {
  if (!page.includes(MARKER)) throw new Error(`index.html: got no "${MARKER}", expected one`);
  const content = renderStaticStory(story, { language: 'en', poster, credits: BASEMAP_CREDIT });
  const early = poster === null ? EARLY_STORY : `${earlyPoster(poster)}${EARLY_STORY}`;
  return fillPage(page, story.title, story.subtitle)
    .replace('</title>', () => `</title>${early}`)
    .replace(MARKER, () => content);
}

/** A page with text alone: the template's head without its scripts, and no live story. */
export function renderFurtherPage(page: string, { title, content }: FurtherPage): string {
  return fillPage(page, title, null)
    .replace(SCRIPTS, '')
    .replace(ELEMENT, () => content);
}

function fillPage(page: string, title: string, subtitle: string | null): string {
  const description = subtitle ? `\n    <meta name="description" content="${escapeMarkup(subtitle)}" />` : '';
  return page.replace(TITLE, () => `<title>${escapeMarkup(title)}</title>${description}`);
}
