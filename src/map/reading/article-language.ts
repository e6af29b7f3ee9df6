// The language an article is written in, so that a page in another can say so: a screen reader then reads it with the
// right voice (WCAG 3.1.2). What the article's page declared is believed; else its small words tell, where they tell
// enough.
import type { StoryArticle } from '../../core/story/story.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Language } from '../words/words.ts';

/** Characters: some 130 words. */
const SAMPLE = 800;
const LEAST_WORDS = 20;
/** Of the words read. Running text has a third and more. */
const LEAST_SHARE = 0.15;
/** Times as many as of any other language. */
const LEAST_LEAD = 1.3;

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

type Written = Pick<StoryArticle, 'text' | 'language'>;

/** What `lang` an article's own words need on a page in `language`: null where it is the page's, or not known. */
export function foreignLanguage(article: Written, language: Language): string | null {
  const written = languageOf(article);
  return written === null || primary(written) === language ? null : written;
}

/** Each article is asked for its language with every excerpt of it. */
const known = new WeakMap<Written, string | null>();

function languageOf(article: Written): string | null {
  let language = known.get(article);
  if (language === undefined) {
    language = article.language ?? guessLanguage(article.text);
    known.set(article, language);
  }
  return language;
}

function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const counts = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]));
  for (const language of words.flatMap((word) => LANGUAGES_OF.get(word) ?? []))
    counts.set(language, counts.get(language)! + 1);
  const [[first, most], [, next]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= LEAST_SHARE * words.length && most >= LEAST_LEAD * next ? first : null;
}

function primary(tag: string): string {
  return tag.split('-', 1)[0].toLowerCase();
}
