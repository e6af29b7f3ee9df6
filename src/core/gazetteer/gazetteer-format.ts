// The numbers that writer and reader share. The bytes are specified in geodata/FORMAT.md.

/** "DTLNGAZ" and a zero byte, as two little-endian words. */
export const MAGIC: readonly [number, number] = [0x4e4c5444, 0x005a4147];
export const VERSION = 2;

/** Words of the header before the section table. */
export const HEADER = {
  magic: 0,
  version: 2,
  fileBytes: 3,
  checksum: 4,
  rows: 5,
  geonamesRows: 6,
  fipsRows: 7,
  keys: 8,
  matches: 9,
  boxes: 10,
  sections: 11,
  words: 12,
} as const;

/** The sections in the order of the file; each has an offset and a length in the table. */
export const SECTIONS = [
  'edition',
  'features',
  'countries',
  'countryRows',
  'numberIds',
  'textIds',
  'lng',
  'lat',
  'population',
  'nameCount',
  'feature',
  'country',
  'admin1',
  'admin1Rows',
  'admin2',
  'admin2Rows',
  'spellingLengths',
  'spellings',
  'keyShared',
  'keyAdded',
  'keyText',
  'keyMatches',
  'matchRows',
  'matchRoles',
  'boxRows',
  'boxes',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Steps a degree: positions to 0.001 degree (about 50 m), boxes to 0.01. */
export const POSITION_STEPS = 1000;
export const BOX_STEPS = 100;

/** Bytes a value in the columns that are written as byte planes. */
export const PLANES = { numberIds: 4, lng: 3, lat: 3, population: 4, matchRows: 3 } as const;

/** Every so many keys one is written whole. */
export const KEYS_A_BLOCK = 16;

/** A match is stored as its role's index here. */
export const ROLES = ['primary', 'alternate', 'demonym', 'abbreviation'] as const;

export const NO_ROW = 0xffffffff;
