import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import { boxHolds } from '../../geodata/gazetteer/box.ts';
import { readCityChanges } from '../../geodata/gazetteer/city-changes.ts';
import { countryRecord } from '../../geodata/gazetteer/countries.ts';
import { readFeatures } from '../../geodata/gazetteer/features.ts';
import { listOf, parseTsv, readTable } from '../../geodata/read-tsv.ts';

const countries = readTable('countries').map((row) => countryRecord(row));
const features = readFeatures();
const codes = new Set(countries.map((country) => country.country));

describe('parseTsv', () => {
  it('gives a record a line and leaves out remarks', () => {
    expect(parseTsv('# remark\na\tb\n1\t2\n\n3\t\n', 'x.tsv')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });

  it('names the line that has another number of cells', () => {
    expect(() => parseTsv('a\tb\n1\t2\n1\n', 'x.tsv')).toThrow('x.tsv:3 has 1 cells, expected 2.');
  });
});

describe('tables/countries.tsv', () => {
  it('has every country once, with ids and codes', () => {
    expect(countries.length).toBe(250);
    expect(new Set(countries.map((country) => country.id)).size).toBe(250);
    expect(codes.size).toBe(250);
    for (const row of readTable('countries')) expect(row.code + row.code3).toMatch(/^[A-Z]{5}$/);
  });

  it.each([
    ['BY', 'geonames:630336', 'Belarus'],
    ['PL', 'geonames:798544', 'Poland'],
    ['UA', 'geonames:690791', 'Ukraine'],
    ['US', 'geonames:6252001', 'United States'],
  ])('%s is %s', (code, id, name) => {
    expect(countries.find((country) => country.country === code)).toMatchObject({ id, name });
  });

  it.each([
    ['Belarusians', 'BY'],
    ['Pole', 'PL'],
    ['Turks', 'TR'],
    ['Dutch', 'NL'],
    ['Briton', 'GB'],
    ['North Koreans', 'KP'],
    ['Filipino', 'PH'],
  ])('%s is a demonym of %s alone', (demonym, code) => {
    const bearers = countries.filter((country) =>
      country.names.some((name) => name.role === 'demonym' && name.text === demonym),
    );
    expect(bearers.map((country) => country.country)).toEqual([code]);
  });
});

describe('tables/features.tsv', () => {
  it('has at least 450 rows with ids of their own', () => {
    expect(features.length).toBeGreaterThanOrEqual(450);
    expect(new Set(features.map((feature) => feature.id)).size).toBe(features.length);
    for (const { id } of features) expect(id).toMatch(/^dateline:[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('says shapes in a way that can be followed', () => {
    for (const row of readTable('features')) {
      expect(row.shape).toMatch(
        /^(sea|land|line|box|parts:[A-Z]{2}-[A-Z0-9]{1,3}(\+[A-Z]{2}-[A-Z0-9]{1,3})*|countries:[A-Z]{2}(\+[A-Z]{2})*|)$/,
      );
    }
  });

  it.each([
    ['dateline:kotlin-island', 29.73, 60.02],
    ['dateline:black-sea', 34.5, 43.3],
  ])('%s lies where it should', (id, lng, lat) => {
    expect(features.find((feature) => feature.id === id)).toMatchObject({ lng, lat });
  });
});

describe.each([
  ['countries', countries],
  ['features', features],
])('%s', (_, records) => {
  it('have points that lie in their boxes', () => {
    const outside = records.filter(({ box, lng, lat }) => {
      if (box === null) return true;
      const [west, south, east, north] = box;
      return !boxHolds([west - 0.01, south - 0.01, east + 0.01, north + 0.01], lng, lat);
    });
    expect(outside.map((record) => record.name)).toEqual([]);
  });

  it('have positions on Earth, known countries and feature codes', () => {
    for (const record of records) {
      expect(Math.abs(record.lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(record.lat)).toBeLessThanOrEqual(90);
      expect(record.feature).toMatch(/^[AHLPRSTUV]\/[A-Z0-9]{2,5}$/);
      if (record.country !== null) expect(codes).toContain(record.country);
    }
  });

  it('have names that can be looked up, each once, and demonyms that begin with a capital', () => {
    for (const record of records) {
      const keys = [record.name, ...record.names.map((name) => name.text)];
      for (const text of keys) expect(foldName(text)).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
      for (const { text, role } of record.names) {
        expect(text).toBe(text.trim());
        if (role === 'demonym')
          expect(text).toMatch(/^(\p{Lu}[\p{L}.'-]+|trans\p{Ll}+|cross-\p{Ll}+)( (and|\p{Lu}[\p{L}.-]+))*$/u);
      }
    }
  });
});

describe('tables/first-level.tsv', () => {
  const rows = readTable('first-level');

  it('has the states with the abbreviations of the press and the post', () => {
    const find = (abbreviation: string) =>
      rows.filter((row) => listOf(row.abbreviations).includes(abbreviation)).map((row) => row.name);
    expect(find('Ala.')).toEqual(['Alabama']);
    expect(find('W.Va.')).toEqual(['West Virginia']);
    expect(find('Ont.')).toEqual(['Ontario']);
    expect(find('NSW')).toEqual(['New South Wales']);
    expect(find('IN')).toEqual(['Indiana']);
    expect(rows.filter((row) => row.code.startsWith('US.'))).toHaveLength(51);
  });

  it('has each code once', () => expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length));
});

describe('tables/city-changes.tsv', () => {
  it('has each id once and changes something', () => {
    const changes = readCityChanges();
    expect(changes.size).toBe(readTable('city-changes').length);
    for (const change of changes.values()) {
      expect(change.name !== '' || change.population !== null || change.names.length > 0).toBe(true);
    }
  });
});
