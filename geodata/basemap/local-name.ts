// A city's name in its own language and script, for map readers who want it. GeoNames' alternate names carry no
// language, so the one is taken that is spelt in the alphabet of the country's language and, romanised, comes nearest to
// GeoNames' main name, which is a romanisation itself ("Hrodna": Гродна, not Гродно).
import { parseTsv } from '../read-tsv.ts';
import { isRomanised, romanise } from './romanise.ts';

export interface NamedCity {
  name: string;
  /** All names that are known, in every script. */
  alternates: readonly string[];
  country: string;
}

/** A candidate may differ from the main name by this share of its letters: English has names of its own. */
const MOST_DIFFERENCE = 0.65;

/**
 * @param languages table with `country`, `language`
 * @param exonyms table with `country`, `name`, `local`, for names in Latin script
 * @returns null where the local name is unknown or the same
 */
export function localNames(languages: string, exonyms: string): (city: NamedCity) => string | null {
  const languageOf = new Map(
    parseTsv(languages, 'languages.tsv').map((row) => [row.country, row.language] as const),
  );
  const known = new Map(
    parseTsv(exonyms, 'local-names.tsv').map((row) => [`${row.country} ${row.name}`, row.local] as const),
  );
  return (city) => {
    const listed = known.get(`${city.country} ${city.name}`);
    if (listed !== undefined) return listed;
    const language = languageOf.get(city.country);
    return language !== undefined && isRomanised(language) ? nearest(city, language) : null;
  };
}

function nearest(city: NamedCity, language: string): string | null {
  const wanted = plain(city.name);
  let best: string | null = null;
  let least = MOST_DIFFERENCE;
  for (const name of city.alternates) {
    const latin = romanise(name, language);
    if (latin === null || /^\p{Ll}/u.test(name)) continue;
    const spelt = plain(latin);
    const difference = editDistance(spelt, wanted) / Math.max(spelt.length, wanted.length, 1);
    // of names that sound alike the longest is the one with its soft signs ("Казань")
    if (difference > least || (difference === least && name.length < (best?.length ?? 0))) continue;
    least = difference;
    best = name;
  }
  return best;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/[^a-z ]/g, '');

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
