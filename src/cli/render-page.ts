// The viewer's page with a story's text in it, so that it can be read at first paint and without scripts.
import type { Story } from '../core/story/story.ts';
import { escapeHtml } from './escape-html.ts';
import { renderStaticStory } from './render-static-story.ts';

/** The element that takes the page over; what stands within it is shown until then. */
const ELEMENT = /<dateline-story[^<>]*>/u;
const TITLE = /<title>[^<]*<\/title>/u;

/** @throws Error when the page has no place for the story */
export function renderPage(page: string, story: Story): string {
  if (!ELEMENT.test(page)) throw new Error('index.html: got no <dateline-story>, expected one');
  const description = story.subtitle
    ? `\n<meta name="description" content="${escapeHtml(story.subtitle)}">`
    : '';
  return page
    .replace(TITLE, () => `<title>${escapeHtml(story.title)}</title>${description}`)
    .replace(ELEMENT, (tag) => `${tag}\n${renderStaticStory(story)}\n`);
}
