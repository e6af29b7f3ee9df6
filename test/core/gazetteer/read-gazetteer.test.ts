import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/core/gazetteer/checksum.ts';
import { HEADER, SECTIONS } from '../../../src/core/gazetteer/gazetteer-format.ts';
import { readGazetteer } from '../../../src/core/gazetteer/read-gazetteer.ts';
import { writeGazetteer, type PlaceRecord } from '../../../src/core/gazetteer/write-gazetteer.ts';
import { FIXTURE_EDITION, FIXTURE_RECORDS, fixtureGazetteer } from '../../fixtures/fixture-gazetteer.ts';

const gazetteer = fixtureGazetteer();
const idsOf = (name: string) =>
  gazetteer.find(name).map(({ row, role }) => `${gazetteer.place(row).id} ${role}`);
const file = () => writeGazetteer(FIXTURE_EDITION, FIXTURE_RECORDS);

describe('find', () => {
  it('gives every place that bears the name, whatever its accents', () => {
    expect(idsOf('BREST')).toEqual([
      'geonames:629634 primary',
      'geonames:3030300 primary',
      'geonames:3078761 primary',
    ]);
  });

  it('takes St, St. and Saint for one word', () => {
    const both = ['geonames:498817 primary', 'geonames:4171563 primary'];
    expect(idsOf('St Petersburg')).toEqual(both);
    expect(idsOf('St. Petersburg')).toEqual(both);
    expect(idsOf('Saint Petersburg')).toEqual(both);
  });

  it.each([
    ['Belarusian', 'geonames:630336 demonym'],
    ['U.S.', 'geonames:6252001 abbreviation'],
    ['Hrodno', 'geonames:627904 alternate'],
    ['Rzeszow', 'geonames:759734 primary'],
    ['Queen’s', undefined],
    ['Harris County', 'fips:48201 primary'],
    ['Harris', undefined],
    ['', undefined],
    ['Брест', undefined],
    ['zzzzzzzz', undefined],
    ['\ud800', undefined],
  ])('%s', (name, first) => expect(idsOf(name)[0]).toBe(first));

  it('finds every record under each of its names', () => {
    for (const record of FIXTURE_RECORDS) {
      for (const text of [record.name, ...record.names.map((name) => name.text)]) {
        expect(idsOf(text).some((match) => match.startsWith(`${record.id} `))).toBe(true);
      }
    }
  });
});

describe('continues', () => {
  it.each([
    ['New', true],
    ['New York', true],
    ['New York City', false],
    ['St', true],
    ['Black', true],
    ['Bla', false],
    ['Minsk', true],
    ['Kyiv', false],
    ['', false],
  ])('%s: %s', (name, expected) => expect(gazetteer.continues(name)).toBe(expected));
});

describe('place', () => {
  it('gives back what was written, positions to 0.001 and boxes to 0.01 degree', () => {
    for (const record of FIXTURE_RECORDS) {
      const row = gazetteer.rowOf(record.id);
      expect(row).not.toBeNull();
      if (row === null) continue;
      const place = gazetteer.place(row);
      expect(place).toMatchObject({
        id: record.id,
        name: record.name,
        feature: record.feature,
        country: record.country,
        population: record.population,
      });
      expect(place.lng).toBeCloseTo(record.lng, 3);
      expect(place.lat).toBeCloseTo(record.lat, 3);
      expect(place.box).toEqual(record.box);
    }
  });

  it('knows country and divisions', () => {
    const row = gazetteer.rowOf('geonames:4699066') ?? -1;
    const texas = gazetteer.place(gazetteer.admin1Row[row]);
    expect(gazetteer.place(row)).toMatchObject({ admin1: 'Texas', admin1Id: texas.id });
    expect(texas.name).toBe('Texas');
    expect(gazetteer.admin2Row[row]).toBe(gazetteer.rowOf('fips:48201'));
    expect(gazetteer.countryRow[row]).toBe(gazetteer.rowOf('geonames:6252001'));
    const country = gazetteer.countryRow[row];
    expect(gazetteer.countryRow[country]).toBe(country);
    const sea = gazetteer.rowOf('dateline:black-sea') ?? -1;
    expect([gazetteer.countryRow[sea], gazetteer.admin1Row[sea], gazetteer.admin2Row[sea]]).toEqual([
      -1, -1, -1,
    ]);
  });

  it('has no row for ids that are not there', () => {
    for (const id of ['geonames:1', 'geonames:', 'geonames:x', 'fips:1', 'dateline:', 'nothing', '']) {
      expect(gazetteer.rowOf(id)).toBeNull();
    }
  });
});

describe('entries', () => {
  it('lists every key once, in order', () => {
    const keys = [...gazetteer.entries()].map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys).toContain('strait of hormuz');
  });
});

describe('edition', () => {
  it('is what was written', () => expect(gazetteer.edition).toEqual(FIXTURE_EDITION));
});

describe('a file that is not one', () => {
  const broken = (change: (bytes: Uint8Array<ArrayBuffer>, words: Uint32Array) => void) => {
    const bytes = file();
    change(bytes, new Uint32Array(bytes.buffer));
    return () => readGazetteer(bytes.buffer);
  };

  it('is refused with what was got and expected', () => {
    expect(() => readGazetteer(new ArrayBuffer(0))).toThrow(/got 0 bytes, expected at least/);
    expect(broken((bytes) => (bytes[0] = 0))).toThrow(/expected 4e4c5444/);
    expect(broken((_, words) => (words[HEADER.version] = 1))).toThrow('got version 1, expected version 2');
    expect(broken((bytes) => (bytes[bytes.length - 20] ^= 1))).toThrow(/got checksum/);
    expect(broken((_, words) => (words[HEADER.sections] = 3))).toThrow(/got 3 sections, expected 26/);
  });

  it('is refused when any byte is damaged', () => {
    const whole = file();
    for (let at = 0; at < whole.length; at += 61) {
      const damage = broken((bytes) => (bytes[at] ^= 0x10));
      expect(damage, `byte ${at}`).toThrow(/Not a gazetteer file/);
    }
  });

  it('is refused when it is cut anywhere', () => {
    const whole = file();
    for (let length = 0; length < whole.length; length += 997) {
      expect(() => readGazetteer(whole.slice(0, length).buffer)).toThrow(/Not a gazetteer file/);
    }
  });

  it('is refused when a section has another length, even with a right checksum', () => {
    const bytes = file();
    const words = new Uint32Array(bytes.buffer);
    words[HEADER.words + 2 * SECTIONS.indexOf('lat') + 1] -= 3;
    words[HEADER.checksum] = checksum(bytes.buffer);
    expect(() => readGazetteer(bytes.buffer)).toThrow(/in section lat/);
  });
});

describe('writeGazetteer', () => {
  it('gives the same bytes for the same records in any order', () => {
    expect(writeGazetteer(FIXTURE_EDITION, [...FIXTURE_RECORDS].reverse())).toEqual(file());
  });

  it('refuses what could not be read back', () => {
    const record = FIXTURE_RECORDS[0];
    const write =
      (...records: PlaceRecord[]) =>
      () =>
        writeGazetteer(FIXTURE_EDITION, records);
    expect(write(record, record)).toThrow(/Two records have the id geonames:630336/);
    expect(write({ ...record, admin1: 'geonames:9' })).toThrow(
      /has the admin1 geonames:9, which is not there/,
    );
    expect(write({ ...record, name: 'Беларусь' })).toThrow(/has no key in plain letters/);
    expect(write({ ...record, id: 'geonames:x' })).toThrow(/has no number/);
  });

  it('writes a gazetteer of no places', () => {
    const empty = readGazetteer(writeGazetteer(FIXTURE_EDITION, []).buffer);
    expect(empty.size).toBe(0);
    expect(empty.find('Brest')).toEqual([]);
    expect(empty.continues('New')).toBe(false);
  });
});
