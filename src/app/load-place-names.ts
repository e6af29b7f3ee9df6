// Brings the names of places in a language, once. Without them the places keep their English names.
import { NO_NAMES, placeNamesFile, type PlaceNames } from '../map/reading/place-names.ts';
import type { Language } from '../map/words/words.ts';

const known = new Map<Language, Promise<PlaceNames>>();

/** Never fails; what did not come is asked for again the next time. */
export function loadPlaceNames(language: Language): Promise<PlaceNames> {
  const names =
    known.get(language) ??
    fetchNames(placeNamesFile(language)).catch(() => {
      known.delete(language);
      return NO_NAMES;
    });
  known.set(language, names);
  return names;
}

async function fetchNames(file: string | null): Promise<PlaceNames> {
  if (file === null) return NO_NAMES;
  const response = await fetch(new URL(file, document.baseURI));
  const names: unknown = response.ok ? await response.json() : null;
  if (!isNames(names)) throw new Error(`Expected names of places in ${file}, got status ${response.status}.`);
  return names;
}

function isNames(value: unknown): value is PlaceNames {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((name) => typeof name === 'string')
  );
}
