// Cities that time zones are called after, in another language: Unicode CLDR's exemplar cities. They are matched to the
// gazetteer by their English name; one that several large towns bear is left out rather than guessed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { fetchSource } from '../fetch-sources.ts';

/** The best known bearer of the name must have so many times the people of the next. */
const CLEARLY_LARGER = 4;

/** By place id. */
export function zoneCities(language: string, gazetteer: Gazetteer): Map<string, string> {
  const english = readCities('en');
  const names = new Map<string, string>();
  for (const [zone, name] of readCities(language)) {
    const known = english.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const [first, second] = gazetteer
      .find(known)
      .filter(({ role }) => role !== 'demonym')
      .map(({ row }) => gazetteer.place(row))
      .filter(({ feature }) => feature.startsWith('P/'))
      .sort((a, b) => b.population - a.population);
    if (first && first.population >= CLEARLY_LARGER * (second?.population ?? 0)) names.set(first.id, name);
  }
  return names;
}

/** By zone: "Europe/Warsaw". */
function readCities(language: string): Map<string, string> {
  const file = join(fetchSource('cldr-dates-full'), `main/${language}/timeZoneNames.json`);
  const { main } = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { timeZoneNames: { zone: ZoneTree } } }>;
  };
  const cities = new Map<string, string>();
  collect(main[language].dates.timeZoneNames.zone, '', cities);
  return cities;
}

interface ZoneTree {
  [part: string]: ZoneTree | string;
}

function collect(tree: ZoneTree, path: string, cities: Map<string, string>): void {
  for (const [part, below] of Object.entries(tree)) {
    if (typeof below === 'string') {
      if (part === 'exemplarCity') cities.set(path, below);
    } else collect(below, path === '' ? part : `${path}/${part}`, cities);
  }
}
