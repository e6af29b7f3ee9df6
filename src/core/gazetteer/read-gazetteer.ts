// Opens a gazetteer file. Columns that are stored as differences or byte planes are spread out into typed arrays, the
// rest is read where it stands in the file. The bytes are specified in geodata/FORMAT.md.
import { fromPlanes, fromZigzagDeltas } from './byte-planes.ts';
import { foldName, foldOpenName } from './fold.ts';
import { BOX_STEPS, POSITION_STEPS } from './gazetteer-format.ts';
import { openSections, type Sections } from './gazetteer-sections.ts';
import type { Gazetteer, GazetteerEdition, NameMatch, Place, Row } from './gazetteer.ts';
import { MatchLists } from './match-lists.ts';
import { NameIndex } from './name-index.ts';
import { usualSpelling } from './spelling.ts';
import { fromUtf8 } from './utf8.ts';

/** Throws an Error saying what was got and expected when the bytes are not a whole gazetteer of this version. */
export function readGazetteer(buffer: ArrayBuffer): GazetteerFile {
  return new BinaryGazetteer(openSections(buffer));
}

/** A gazetteer that can also list all that it holds. */
export interface GazetteerFile extends Gazetteer {
  /** Every folded name in order with the places that bear it. */
  entries(): Iterable<{ key: string; matches: readonly NameMatch[] }>;
}

const NONE: readonly NameMatch[] = Object.freeze([]);
/** Answers kept, of each kind: news names the same places again and again. */
const MOST_KEPT = 1 << 14;

class BinaryGazetteer implements GazetteerFile {
  readonly edition: GazetteerEdition;
  readonly size: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly population: Uint32Array;
  readonly nameCount: Uint16Array;
  readonly feature: Uint8Array;
  readonly features: readonly string[];
  readonly country: Uint16Array;
  readonly countries: readonly string[];
  readonly countryRow: Int32Array;
  readonly admin1Row: Int32Array;
  readonly admin2Row: Int32Array;

  readonly #ids: Uint32Array;
  readonly #geonamesRows: number;
  readonly #fipsRows: number;
  readonly #textIds: readonly string[];
  readonly #keys: number;
  readonly #names: NameIndex;
  readonly #matches: MatchLists;
  /** The key under which each row has its name: found out when the first name is asked for. */
  #primaryKeys: Uint32Array | null = null;
  readonly #spellingStarts: Uint32Array;
  readonly #spellings: Uint8Array;
  readonly #boxRows: Uint32Array;
  readonly #boxes: Int16Array;
  readonly #keptMatches = new Map<number, readonly NameMatch[]>();
  readonly #keptNames = new Map<Row, string>();

  constructor(file: Sections) {
    const rows = file.counts.rows;
    this.size = rows;
    this.edition = parseEdition(file.lines('edition'));
    this.lng = fromZigzagDeltas(file.bytes('lng'), POSITION_STEPS);
    this.lat = fromZigzagDeltas(file.bytes('lat'), POSITION_STEPS);
    this.population = fromPlanes(file.bytes('population'));
    this.nameCount = file.halfWords('nameCount');
    this.feature = file.bytes('feature');
    this.features = file.lines('features');
    this.country = file.halfWords('country');
    this.countries = file.lines('countries');
    this.countryRow = pick(this.country, file.words('countryRows'));
    this.admin1Row = pick(file.halfWords('admin1'), file.words('admin1Rows'));
    this.admin2Row = pick(file.halfWords('admin2'), file.words('admin2Rows'));

    this.#geonamesRows = file.counts.geonamesRows;
    this.#fipsRows = file.counts.fipsRows;
    this.#ids = sumIds(fromPlanes(file.bytes('numberIds')), this.#geonamesRows);
    this.#textIds = file.lines('textIds');
    this.#boxRows = file.words('boxRows');
    this.#boxes = file.signedHalfWords('boxes');

    this.#keys = file.counts.keys;
    this.#names = new NameIndex(file.bytes('keyShared'), file.bytes('keyAdded'), file.bytes('keyText'));
    this.#matches = new MatchLists(
      file.halfWords('keyMatches'),
      file.bytes('matchRows'),
      file.bytes('matchRoles'),
    );
    this.#spellingStarts = sums(file.bytes('spellingLengths'));
    this.#spellings = file.bytes('spellings');
  }

  find(name: string): readonly NameMatch[] {
    const key = this.#names.indexOf(foldName(name));
    return key < 0 ? NONE : kept(this.#keptMatches, key, () => this.#matches.of(key));
  }

  *entries(): Iterable<{ key: string; matches: readonly NameMatch[] }> {
    for (let key = 0; key < this.#keys; key++) {
      yield { key: this.#names.key(key), matches: this.#matches.of(key) };
    }
  }

  continues(name: string): boolean {
    const key = foldOpenName(name);
    if (key === '') return false;
    // A lone initial may grow into the same word: "D" goes on to "D. C.", whose key is "dc".
    const initial = key.length === 1 || key[key.length - 2] === ' ';
    return this.#names.hasPrefix(`${key} `) || (initial && this.#names.hasPrefix(key));
  }

  place(row: Row): Place {
    const admin1 = this.admin1Row[row];
    return {
      id: this.#idOf(row),
      name: this.#nameOf(row),
      lng: this.lng[row],
      lat: this.lat[row],
      feature: this.features[this.feature[row]],
      country: this.countries[this.country[row]] || null,
      ...(admin1 < 0 ? { admin1: null } : { admin1: this.#nameOf(admin1), admin1Id: this.#idOf(admin1) }),
      population: this.population[row],
      box: this.#boxOf(row),
    };
  }

  rowOf(id: string): Row | null {
    const [kind, rest] = id.split(':', 2);
    if (rest === undefined) return null;
    const numbered = this.#geonamesRows + this.#fipsRows;
    if (kind === 'geonames') return findSorted(this.#ids, toNumber(rest), 0, this.#geonamesRows);
    if (kind === 'fips') return findSorted(this.#ids, toNumber(rest), this.#geonamesRows, numbered);
    const found = findSorted(this.#textIds, id, 0, this.#textIds.length);
    return found === null ? null : numbered + found;
  }

  #idOf(row: Row): string {
    if (row < this.#geonamesRows) return `geonames:${this.#ids[row]}`;
    if (row < this.#ids.length) return `fips:${String(this.#ids[row]).padStart(5, '0')}`;
    return this.#textIds[row - this.#ids.length];
  }

  #nameOf(row: Row): string {
    return kept(this.#keptNames, row, () => this.#readName(row));
  }

  #readName(row: Row): string {
    const start = this.#spellingStarts[row];
    const end = this.#spellingStarts[row + 1];
    if (start === end) return usualSpelling(this.#names.key(this.#keyOfName(row)));
    return fromUtf8(this.#spellings.subarray(start, end));
  }

  #boxOf(row: Row): Place['box'] {
    const at = findSorted(this.#boxRows, row, 0, this.#boxRows.length);
    if (at === null) return null;
    const side = (i: number): number => this.#boxes[4 * at + i] / BOX_STEPS;
    return [side(0), side(1), side(2), side(3)];
  }

  #keyOfName(row: Row): number {
    this.#primaryKeys ??= this.#matches.primaryKeys(this.size);
    return this.#primaryKeys[row];
  }
}

function kept<T>(answers: Map<number, T>, of: number, make: () => T): T {
  let answer = answers.get(of);
  if (answer === undefined) {
    answer = make();
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(of, answer);
  }
  return answer;
}

/** First line the date, then a line a source with tabs between its parts. */
function parseEdition(lines: readonly string[]): GazetteerEdition {
  const [date = '', ...rest] = lines;
  const sources = rest.map((line) => {
    const [name = '', version = '', licence = '', credit = ''] = line.split('\t');
    return { name, version, licence, credit };
  });
  return { date, sources };
}

function pick(ordinals: ArrayLike<number>, rows: Uint32Array): Int32Array {
  // NO_ROW is -1 when its bits are read as a signed number.
  const signed = new Int32Array(rows);
  const picked = new Int32Array(ordinals.length);
  for (let i = 0; i < picked.length; i++) picked[i] = signed[ordinals[i]];
  return picked;
}

function sums(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i] + lengths[i];
  return starts;
}

/** Two rising runs of ids, each stored as differences. */
function sumIds(deltas: Uint32Array, secondRun: number): Uint32Array {
  for (let i = 1; i < deltas.length; i++) if (i !== secondRun) deltas[i] += deltas[i - 1];
  return deltas;
}

function toNumber(digits: string): number {
  return /^\d{1,10}$/.test(digits) ? Number(digits) : -1;
}

function findSorted<T extends number | string>(
  sorted: ArrayLike<T>,
  wanted: T,
  from: number,
  to: number,
): number | null {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && sorted[low] === wanted ? low : null;
}
