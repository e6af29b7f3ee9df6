// Writes records as a gazetteer file: the same records give the same bytes, in whatever order they come.
// Slow and simple where reading is fast. The bytes are specified in geodata/FORMAT.md.
import { toPlanes, toZigzagDeltas } from './byte-planes.ts';
import { checksum } from './checksum.ts';
import {
  BOX_STEPS,
  HEADER,
  MAGIC,
  NO_ROW,
  PLANES,
  POSITION_STEPS,
  ROLES,
  SECTIONS,
  VERSION,
  type SectionName,
} from './gazetteer-format.ts';
import type { GazetteerEdition, NameRole } from './gazetteer.ts';
import { buildNameTable } from './name-table.ts';
import { toUtf8 } from './utf8.ts';

export interface PlaceName {
  text: string;
  role: NameRole;
}

/** A place as it goes into the file. */
export interface PlaceRecord {
  /** `geonames:1`, `fips:48201`, or another `scheme:text`. */
  id: string;
  name: string;
  /** Without `name`; of names that fold to the same key the first is kept. */
  names: PlaceName[];
  lng: number;
  lat: number;
  feature: string;
  country: string | null;
  /** Ids of other records. */
  admin1: string | null;
  admin2: string | null;
  population: number;
  box: [number, number, number, number] | null;
  /** When it is more than the file has, as for names in other scripts. */
  nameCount?: number;
}

/** Throws when an id comes twice, a parent is missing, or a name has no key. */
export function writeGazetteer(
  edition: GazetteerEdition,
  records: readonly PlaceRecord[],
): Uint8Array<ArrayBuffer> {
  const rows = [...records].sort(byId);
  const rowOf = new Map<string, number>();
  rows.forEach((record, row) => {
    if (rowOf.has(record.id)) throw new Error(`Two records have the id ${record.id}.`);
    rowOf.set(record.id, row);
  });
  const numbered = rows.filter((record) => schemeRank(record.id) < 2);
  const geonamesRows = numbered.filter((record) => schemeRank(record.id) === 0).length;
  const features = unique(rows.map((record) => record.feature));
  const countries = ['', ...unique(rows.flatMap((record) => record.country ?? []))];
  const admin1 = parents(rows, rowOf, 'admin1');
  const admin2 = parents(rows, rowOf, 'admin2');
  const names = buildNameTable(rows);
  const boxRows = rows.flatMap((record, row) => (record.box === null ? [] : row));
  const boxes = boxRows.flatMap((row) => rows[row].box?.map((side) => Math.round(side * BOX_STEPS)) ?? []);

  const sections: Record<SectionName, Uint8Array> = {
    edition: editionText(edition),
    features: toUtf8(features.join('\n')),
    countries: toUtf8(countries.join('\n')),
    countryRows: words(countries.map((code) => countryRow(rows, code))),
    numberIds: toPlanes(idSteps(numbered, geonamesRows), PLANES.numberIds),
    textIds: toUtf8(
      rows
        .slice(numbered.length)
        .map((record) => record.id)
        .join('\n'),
    ),
    lng: positions(rows.map((record) => record.lng)),
    lat: positions(rows.map((record) => record.lat)),
    population: toPlanes(
      rows.map((record) => Math.round(record.population)),
      PLANES.population,
    ),
    nameCount: halfWords(rows.map((record, row) => Math.max(record.nameCount ?? 0, names.nameCounts[row]))),
    feature: Uint8Array.from(rows, (record) => features.indexOf(record.feature)),
    country: halfWords(rows.map((record) => countries.indexOf(record.country ?? ''))),
    admin1: halfWords(admin1.ordinals),
    admin1Rows: words(admin1.rows),
    admin2: halfWords(admin2.ordinals),
    admin2Rows: words(admin2.rows),
    spellingLengths: Uint8Array.from(names.spellings, (spelling) => spelling.length),
    spellings: concat(names.spellings),
    keyShared: Uint8Array.from(names.keyShared),
    keyAdded: Uint8Array.from(names.keyAdded),
    keyText: toUtf8(names.keyText),
    keyMatches: halfWords(names.keyMatches),
    matchRows: toPlanes(names.matchRows, PLANES.matchRows),
    matchRoles: Uint8Array.from(names.matchRoles, (role) => ROLES.indexOf(role)),
    boxRows: words(boxRows),
    boxes: halfWords(boxes),
  };
  const counts = new Map<number, number>([
    [HEADER.rows, rows.length],
    [HEADER.geonamesRows, geonamesRows],
    [HEADER.fipsRows, numbered.length - geonamesRows],
    [HEADER.keys, names.keyShared.length],
    [HEADER.matches, names.matchRows.length],
    [HEADER.boxes, boxRows.length],
  ]);
  return assemble(counts, sections);
}

function assemble(
  counts: Map<number, number>,
  sections: Record<SectionName, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const headerBytes = 4 * (HEADER.words + 2 * SECTIONS.length);
  let end = align(headerBytes);
  const offsets = SECTIONS.map((name) => {
    const offset = end;
    end = align(offset + sections[name].length);
    return offset;
  });
  const file = new Uint8Array(end);
  const header = new Uint32Array(file.buffer, 0, headerBytes / 4);
  header.set(MAGIC);
  header[HEADER.version] = VERSION;
  header[HEADER.fileBytes] = end;
  header[HEADER.sections] = SECTIONS.length;
  for (const [word, count] of counts) header[word] = count;
  SECTIONS.forEach((name, i) => {
    header[HEADER.words + 2 * i] = offsets[i];
    header[HEADER.words + 2 * i + 1] = sections[name].length;
    file.set(sections[name], offsets[i]);
  });
  header[HEADER.checksum] = checksum(file.buffer);
  return file;
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}

/** GeoNames rows by number, then US counties by number, then the rest by text. */
function byId(a: PlaceRecord, b: PlaceRecord): number {
  const rank = schemeRank(a.id);
  if (rank !== schemeRank(b.id)) return rank - schemeRank(b.id);
  return rank < 2 ? idNumber(a.id) - idNumber(b.id) : a.id < b.id ? -1 : 1;
}

function schemeRank(id: string): number {
  if (id.startsWith('geonames:')) return 0;
  return id.startsWith('fips:') ? 1 : 2;
}

function idNumber(id: string): number {
  const number = Number(id.slice(id.indexOf(':') + 1));
  if (!Number.isInteger(number) || number < 0) throw new Error(`The id ${id} has no number.`);
  return number;
}

function idSteps(numbered: PlaceRecord[], secondRun: number): number[] {
  const ids = numbered.map((record) => idNumber(record.id));
  return ids.map((id, i) => (i === 0 || i === secondRun ? id : id - ids[i - 1]));
}

/** For each row the place of its parent in a list of parents; 0 is none. */
function parents(rows: PlaceRecord[], rowOf: Map<string, number>, level: 'admin1' | 'admin2') {
  const used = new Set<number>();
  const parentRows = rows.map((record) => {
    const id = record[level];
    if (id === null) return -1;
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`${record.id} has the ${level} ${id}, which is not there.`);
    used.add(row);
    return row;
  });
  const list = [...used].sort((a, b) => a - b);
  const ordinalOf = new Map(list.map((row, i) => [row, i + 1]));
  return { rows: [NO_ROW, ...list], ordinals: parentRows.map((row) => ordinalOf.get(row) ?? 0) };
}

/** The row of a country is the political entity (GeoNames A/PCL…, A/TERR) that bears its code. */
function countryRow(rows: PlaceRecord[], code: string): number {
  const row = rows.findIndex(
    (record) => code !== '' && record.country === code && /^A\/(PCL|TERR)/.test(record.feature),
  );
  return row < 0 ? NO_ROW : row;
}

function positions(degrees: number[]): Uint8Array {
  return toPlanes(toZigzagDeltas(degrees.map((value) => Math.round(value * POSITION_STEPS))), PLANES.lng);
}

function editionText(edition: GazetteerEdition): Uint8Array {
  const lines = edition.sources.map((source) =>
    [source.name, source.version, source.licence, source.credit].join('\t'),
  );
  return toUtf8([edition.date, ...lines].join('\n'));
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}

function words(values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

/** Negative numbers become their two's complement. */
function halfWords(values: number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(values).buffer);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
