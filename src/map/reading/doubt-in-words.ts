// What a reader is told of a doubtful choice: how sure the program is, why it chose so, and what else it could have been.
import type { StoryMention } from '../../core/story/story.ts';
import { isolated } from '../../core/text/isolated.ts';
import type { Ground } from '../../core/toponyms/ground.ts';
import { countryNames, placeNamer, type PlaceNames } from './place-names.ts';
import { WORDS, type Language } from '../words/words.ts';

/** Other places that are named. */
const OTHERS = 3;

export interface DoubtInWords {
  sureness: string;
  /** Without a full stop; empty where nothing is known. */
  why: string;
  /** Whether `why` is in English whatever the reader speaks: an older story's, or a person's own words. */
  isGiven: boolean;
  others: string[];
}

export function doubtInWords(mention: StoryMention, language: Language, names: PlaceNames): DoubtInWords {
  const words = WORDS[language];
  const { confidence, reason, grounds = [], alternatives } = mention;
  const nameOf = placeNamer(language, names);
  const say = ({ code, place }: Ground) =>
    Object.hasOwn(words.grounds, code) ? words.grounds[code](place ? isolated(nameOf(place)) : null) : null;
  const said = grounds.map(say);
  const isGiven = said.length === 0 || said.includes(null);
  const countryOf = countryNames(language);
  const others = alternatives
    .filter((other) => other.id !== mention.place)
    .slice(0, OTHERS)
    .map((other) => {
      const name = isolated(nameOf(other));
      const country = other.country && (countryOf(other.country) ?? other.country);
      return country && country !== name ? `${name} (${country})` : name;
    });
  return {
    sureness: words.doubtful(Math.round(confidence * 100)),
    why: isGiven ? reason.replace(/\.$/u, '') : said.join('; '),
    isGiven,
    others,
  };
}
