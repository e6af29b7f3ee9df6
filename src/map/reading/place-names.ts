// Names of places in the reader's language, for those that are known in it; the rest keep the name that the gazetteer
// shows. Countries are named by the browser itself, others by the files of geodata/place-names.
import type { Place } from '../../core/gazetteer/gazetteer.ts';
import type { Story } from '../../core/story/story.ts';
import { nameStory } from '../../core/story/name-story.ts';
import { WORDS, type Language } from '../words/words.ts';

/** Names by place id; those of places without a GeoNames number also by `name:` and their English name. */
export type PlaceNames = Readonly<Record<string, string>>;

export const NO_NAMES: PlaceNames = {};

/** As much of a place as its name depends on. */
type Named = Pick<Place, 'id' | 'name' | 'feature' | 'country'>;

/** The language that the gazetteer's names are in. */
const GIVEN: Language = 'en';
const COUNTRY = /^A\/PCL/u;
const ALPHA_2 = /^[A-Z]{2}$/u;

/** The file of a language's names, beside the page; null where none is needed. */
export function placeNamesFile(language: Language): string | null {
  return language === GIVEN ? null : `place-names.${language}.json`;
}

/** The story with its places, and a title that nobody wrote, under the reader's names; the texts stay as they are. */
export function nameInLanguage(story: Story, language: Language, names: PlaceNames): Story {
  if (language === GIVEN) return story;
  const countries = countryNames(language);
  const places = story.places.map((place) => {
    const name = nameOf(place, names, countries) ?? place.name;
    // A region that is not known in the reader's language is left out: its English name among other words says little.
    const admin1 = nameById(place.admin1Id ?? '', names);
    return name === place.name && admin1 === place.admin1 ? place : { ...place, name, admin1 };
  });
  return { ...story, ...madeHead({ ...story, places }, language), places };
}

/** What a reader calls a place; `names` are those of their language. */
export function placeNamer(language: Language, names: PlaceNames): (place: Named) => string {
  if (language === GIVEN) return ({ name }) => name;
  const countries = countryNames(language);
  return (place) => nameOf(place, names, countries) ?? place.name;
}

/** A country's name by its ISO 3166-1 code, or null. */
export function countryNames(language: Language): (code: string) => string | null {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code) => (ALPHA_2.test(code) ? (names.of(code) ?? null) : null);
}

function madeHead(
  { articles, places, mentions, made = [] }: Story,
  language: Language,
): Partial<Pick<Story, 'title' | 'subtitle'>> {
  if (made.length === 0) return {};
  const head = nameStory(articles, places, mentions, WORDS[language].naming);
  return Object.fromEntries(made.map((part) => [part, head[part]]));
}

function nameOf(place: Named, names: PlaceNames, countries: (code: string) => string | null): string | null {
  const known = nameById(place.id, names);
  if (known !== null) return known;
  return COUNTRY.test(place.feature) && place.country ? countries(place.country) : null;
}

function nameById(id: string, names: PlaceNames): string | null {
  return Object.hasOwn(names, id) ? names[id] : null;
}
