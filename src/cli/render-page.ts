// The viewer's page with a story in it, so that it can be read at first paint and without scripts.
import type { Story } from '../core/story/story.ts';
import { BASEMAP_CREDIT } from '../map/basemap-style.ts';
import { escapeMarkup } from '../map/escape-markup.ts';
import { renderStaticStory } from '../map/render-static-story.ts';

/** Where index.html wants the story. */
const MARKER = '<!-- story -->';
const TITLE = /<title>[^<]*<\/title>/u;

/**
 * @param poster address of the picture of the story's map, or null
 * @throws Error when the page has no place for the story
 */
export function renderPage(page: string, story: Story, poster: string | null): string {
  if (!page.includes(MARKER)) throw new Error(`index.html: got no "${MARKER}", expected one`);
  const content = renderStaticStory(story, { language: 'en', poster, credits: BASEMAP_CREDIT });
  const description = story.subtitle
    ? `\n    <meta name="description" content="${escapeMarkup(story.subtitle)}" />`
    : '';
  return page
    .replace(TITLE, () => `<title>${escapeMarkup(story.title)}</title>${description}`)
    .replace(MARKER, () => content);
}
