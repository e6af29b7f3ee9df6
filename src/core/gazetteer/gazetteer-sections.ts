// Checks a gazetteer file and gives its sections as views of its bytes.
import { checksum } from './checksum.ts';
import { HEADER, MAGIC, PLANES, SECTIONS, VERSION, type SectionName } from './gazetteer-format.ts';
import { fromUtf8 } from './utf8.ts';

export interface Counts {
  rows: number;
  geonamesRows: number;
  fipsRows: number;
  keys: number;
  matches: number;
  boxes: number;
}

export interface Sections {
  counts: Counts;
  bytes(name: SectionName): Uint8Array;
  words(name: SectionName): Uint32Array;
  halfWords(name: SectionName): Uint16Array;
  signedHalfWords(name: SectionName): Int16Array;
  /** The lines of a text section; none when it is empty. */
  lines(name: SectionName): string[];
}

/** Throws when magic, version, length, checksum or a section's length is not as expected. */
export function openSections(buffer: ArrayBuffer): Sections {
  const header = checkHeader(buffer);
  const counts: Counts = {
    rows: header[HEADER.rows],
    geonamesRows: header[HEADER.geonamesRows],
    fipsRows: header[HEADER.fipsRows],
    keys: header[HEADER.keys],
    matches: header[HEADER.matches],
    boxes: header[HEADER.boxes],
  };
  const offset = (name: SectionName): number => header[HEADER.words + 2 * SECTIONS.indexOf(name)];
  const length = (name: SectionName): number => header[HEADER.words + 2 * SECTIONS.indexOf(name) + 1];
  checkLengths(counts, length);
  const bytes = (name: SectionName): Uint8Array => new Uint8Array(buffer, offset(name), length(name));
  return {
    counts,
    bytes,
    words: (name) => new Uint32Array(buffer, offset(name), length(name) / 4),
    halfWords: (name) => new Uint16Array(buffer, offset(name), length(name) / 2),
    signedHalfWords: (name) => new Int16Array(buffer, offset(name), length(name) / 2),
    lines: (name) => (length(name) === 0 ? [] : fromUtf8(bytes(name)).split('\n')),
  };
}

function checkHeader(buffer: ArrayBuffer): Uint32Array {
  const headerBytes = 4 * (HEADER.words + 2 * SECTIONS.length);
  if (buffer.byteLength < headerBytes) fail(`${buffer.byteLength} bytes`, `at least ${headerBytes}`);
  const header = new Uint32Array(buffer, 0, headerBytes / 4);
  if (header[0] !== MAGIC[0] || header[1] !== MAGIC[1]) {
    fail(`the bytes ${hex(header[0])} ${hex(header[1])} at its start`, `${hex(MAGIC[0])} ${hex(MAGIC[1])}`);
  }
  if (header[HEADER.version] !== VERSION) fail(`version ${header[HEADER.version]}`, `version ${VERSION}`);
  if (header[HEADER.fileBytes] !== buffer.byteLength) {
    fail(`${buffer.byteLength} bytes`, `${header[HEADER.fileBytes]}: the file is cut or has grown`);
  }
  if (header[HEADER.sections] !== SECTIONS.length) {
    fail(`${header[HEADER.sections]} sections`, `${SECTIONS.length}`);
  }
  const sum = checksum(buffer);
  if (sum !== header[HEADER.checksum]) fail(`checksum ${hex(sum)}`, hex(header[HEADER.checksum]));
  return header;
}

function checkLengths(counts: Counts, length: (name: SectionName) => number): void {
  const { rows, geonamesRows, fipsRows, keys, matches, boxes } = counts;
  const expected: [SectionName, number][] = [
    ['numberIds', (geonamesRows + fipsRows) * PLANES.numberIds],
    ['lng', rows * PLANES.lng],
    ['lat', rows * PLANES.lat],
    ['population', rows * PLANES.population],
    ['nameCount', rows * 2],
    ['feature', rows],
    ['country', rows * 2],
    ['admin1', rows * 2],
    ['admin2', rows * 2],
    ['spellingLengths', rows],
    ['keyShared', keys],
    ['keyAdded', keys],
    ['keyMatches', keys * 2],
    ['matchRows', matches * PLANES.matchRows],
    ['matchRoles', matches],
    ['boxRows', boxes * 4],
    ['boxes', boxes * 8],
  ];
  for (const [name, bytes] of expected) {
    if (length(name) !== bytes) fail(`${length(name)} bytes in section ${name}`, `${bytes}`);
  }
}

function fail(got: string, expected: string): never {
  throw new Error(`Not a gazetteer file: got ${got}, expected ${expected}.`);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
