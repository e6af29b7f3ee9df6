// The viewer's page with a story in it, so that it can be read at first paint and without scripts.
import type { Story } from '../core/story/story.ts';
import { BASEMAP_CREDIT } from '../map/basemap-style.ts';
import { escapeMarkup } from '../map/escape-markup.ts';
import { renderStaticStory, type FurtherPage } from '../map/render-static-story.ts';

/** Where index.html wants the story. */
const MARKER = '<!-- story -->';
const TITLE = /<title>[^<]*<\/title>/u;
const ELEMENT = /<dateline-story>[^]*<\/dateline-story>/u;
const SCRIPTS = /[ \t]*<script\b[^>]*><\/script>\n|[ \t]*<link rel="modulepreload"[^>]*>\n/gu;

/**
 * @param poster address of the picture of the story's map, or null
 * @throws Error when the page has no place for the story
 */
export function renderPage(page: string, story: Story, poster: string | null): string {
  if (!page.includes(MARKER)) throw new Error(`index.html: got no "${MARKER}", expected one`);
  const content = renderStaticStory(story, { language: 'en', poster, credits: BASEMAP_CREDIT });
  return fillPage(page, story.title, story.subtitle).replace(MARKER, () => content);
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
