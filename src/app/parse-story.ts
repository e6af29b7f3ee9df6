// Checks that a text is a story document, so that a broken file is a sentence, not a crash.
import { STORY_FORMAT, STORY_VERSION, type Story } from '../core/story/story.ts';

const LISTS = ['articles', 'places', 'areas', 'mentions', 'quotations'] as const;

/** Throws an Error whose message says what was got and what was expected. */
export function parseStory(text: string, name: string): Story {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 24);
    throw new Error(`Expected JSON in ${name}, got ${start ? `“${start}…”` : 'an empty file'}.`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const got = json === null ? 'null' : Array.isArray(json) ? 'a list' : `a ${typeof json}`;
    throw new Error(`Expected a story object in ${name}, got ${got}.`);
  }
  const story = json as Partial<Story>;
  if (story.format !== STORY_FORMAT || story.version !== STORY_VERSION) {
    throw new Error(
      `Expected format ${STORY_FORMAT}, version ${STORY_VERSION}, in ${name}; got ${String(story.format)}, version ${String(story.version)}.`,
    );
  }
  for (const list of LISTS) {
    if (!Array.isArray(story[list])) {
      throw new Error(`Expected a list “${list}” in ${name}, got ${typeof story[list]}.`);
    }
  }
  return story as Story;
}
