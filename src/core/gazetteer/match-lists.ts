// Which rows bear each key, read where they stand in the file. Where a key's matches begin is known for every first
// key of a block only, and counted from there: a sum over all keys would cost every load what few look-ups need.
import { KEYS_A_BLOCK, ROLES } from './gazetteer-format.ts';
import type { NameMatch, Row } from './gazetteer.ts';

const PRIMARY = ROLES.indexOf('primary');

export class MatchLists {
  readonly #counts: Uint16Array;
  /** Three planes of the rows of all matches, the low bytes first. */
  readonly #rows: Uint8Array;
  readonly #roles: Uint8Array;
  /** The first match of each block of keys. */
  readonly #starts: Uint32Array;

  /** How many matches each key has; of all matches the rows, in planes, and the roles. */
  constructor(counts: Uint16Array, rows: Uint8Array, roles: Uint8Array) {
    this.#counts = counts;
    this.#rows = rows;
    this.#roles = roles;
    this.#starts = blockStarts(counts);
  }

  of(key: number): NameMatch[] {
    const block = Math.floor(key / KEYS_A_BLOCK);
    let start = this.#starts[block];
    for (let before = block * KEYS_A_BLOCK; before < key; before++) start += this.#counts[before];
    const found: NameMatch[] = [];
    for (let i = start; i < start + this.#counts[key]; i++) {
      found.push({ row: this.#rowAt(i), role: ROLES[this.#roles[i]] });
    }
    return found;
  }

  /** For each of so many rows the key under which it has its name. */
  primaryKeys(rows: number): Uint32Array {
    const keys = new Uint32Array(rows);
    let at = 0;
    for (let key = 0; key < this.#counts.length; key++) {
      for (const end = at + this.#counts[key]; at < end; at++) {
        if (this.#roles[at] === PRIMARY) keys[this.#rowAt(at)] = key;
      }
    }
    return keys;
  }

  #rowAt(match: number): Row {
    const matches = this.#roles.length;
    return this.#rows[match] | (this.#rows[matches + match] << 8) | (this.#rows[2 * matches + match] << 16);
  }
}

function blockStarts(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil(counts.length / KEYS_A_BLOCK));
  let start = 0;
  for (let block = 0, key = 0; block < starts.length; block++) {
    starts[block] = start;
    for (const end = Math.min(key + KEYS_A_BLOCK, counts.length); key < end; key++) start += counts[key];
  }
  return starts;
}
