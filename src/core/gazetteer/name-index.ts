// Finds a folded name among the sorted keys of the gazetteer as they stand in the file: in blocks whose first key is
// whole and whose others say how much they share with the key before. A table over three characters and a binary
// search among the first keys find the block, a walk through it finds the key. Nothing is spread out or allocated.
import { KEYS_A_BLOCK } from './gazetteer-format.ts';

const SYMBOLS = 38; // end of name, space, 0-9, a-z: the order of their bytes
const PREFIX = 3;

export class NameIndex {
  readonly #shared: Uint8Array;
  readonly #added: Uint8Array;
  readonly #text: Uint8Array;
  /** Where the text of each block begins. */
  readonly #starts: Uint32Array;
  /** The first block whose first key is not before each prefix. */
  readonly #buckets: Uint32Array;
  /** Of the key compared last: its length, and how many characters it has in common with the name. */
  #length = 0;
  #common = 0;

  /** Of each key the characters shared with the key before and those added, as counts; and all that are added. */
  constructor(shared: Uint8Array, added: Uint8Array, text: Uint8Array) {
    this.#shared = shared;
    this.#added = added;
    this.#text = text;
    this.#starts = blockStarts(added);
    this.#buckets = bucketsOf(text, added, this.#starts);
  }

  /** The number of the key, or -1. */
  indexOf(key: string): number {
    const at = this.#lowerBound(key);
    return at < this.#added.length && this.#common === key.length && this.#length === key.length ? at : -1;
  }

  /** Whether any key begins with this text. */
  hasPrefix(prefix: string): boolean {
    return this.#lowerBound(prefix) < this.#added.length && this.#common === prefix.length;
  }

  key(index: number): string {
    const block = Math.floor(index / KEYS_A_BLOCK);
    let from = this.#starts[block];
    let key = '';
    for (let at = block * KEYS_A_BLOCK; at <= index; at++) {
      key = key.slice(0, this.#shared[at]);
      for (const end = from + this.#added[at]; from < end; from++)
        key += String.fromCharCode(this.#text[from]);
    }
    return key;
  }

  /** The first key that is not less than this one; it is then the key compared last. */
  #lowerBound(key: string): number {
    const bucket = bucketOfString(key);
    if (bucket < 0) return this.#added.length;
    let low = this.#buckets[bucket];
    let high = this.#buckets[bucket + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareFirst(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    const within = low === 0 ? -1 : this.#walk(low - 1, key);
    if (within >= 0) return within;
    if (low < this.#starts.length) this.#compareFirst(low, key);
    return low * KEYS_A_BLOCK;
  }

  /** The first key that is not less, in a block whose first key is less; -1 when all are less. */
  #walk(block: number, key: string): number {
    const first = block * KEYS_A_BLOCK;
    const last = Math.min(first + KEYS_A_BLOCK, this.#added.length) - 1;
    this.#compareFirst(block, key);
    let from = this.#starts[block] + this.#added[first];
    for (let at = first + 1; at <= last; at++) {
      const shared = this.#shared[at];
      const end = from + this.#added[at];
      // The key before is less by its character after the common ones. One that shares that character is less too;
      // one that shares not even the common ones is greater, for keys rise.
      if (shared <= this.#common) {
        this.#length = shared + end - from;
        if (shared < this.#common) {
          this.#common = shared;
          return at;
        }
        if (this.#compare(from, end, key, shared) >= 0) return at;
      }
      from = end;
    }
    return -1;
  }

  #compareFirst(block: number, key: string): number {
    const start = this.#starts[block];
    this.#length = this.#added[block * KEYS_A_BLOCK];
    return this.#compare(start, start + this.#length, key, 0);
  }

  /** Compares bytes of the text with the characters of a name from `at` on. */
  #compare(start: number, end: number, key: string, at: number): number {
    let from = start;
    let to = at;
    while (from < end && to < key.length && this.#text[from] === key.charCodeAt(to)) {
      from++;
      to++;
    }
    this.#common = to;
    if (from === end) return to === key.length ? 0 : -1;
    return to === key.length ? 1 : this.#text[from] - key.charCodeAt(to);
  }
}

function blockStarts(added: Uint8Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil(added.length / KEYS_A_BLOCK));
  let start = 0;
  for (let block = 0, key = 0; block < starts.length; block++) {
    starts[block] = start;
    for (const end = Math.min(key + KEYS_A_BLOCK, added.length); key < end; key++) start += added[key];
  }
  return starts;
}

function bucketsOf(text: Uint8Array, added: Uint8Array, starts: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(SYMBOLS ** PREFIX + 1);
  let filled = 0;
  for (let block = 0; block < starts.length; block++) {
    const length = added[block * KEYS_A_BLOCK];
    let bucket = 0;
    for (let i = 0; i < PREFIX; i++) {
      bucket = bucket * SYMBOLS + (i < length ? symbolOf(text[starts[block] + i]) : 0);
    }
    while (filled <= bucket) buckets[filled++] = block;
  }
  buckets.fill(starts.length, filled);
  return buckets;
}

/** -1 when a character cannot stand in any key. */
function bucketOfString(key: string): number {
  let bucket = 0;
  for (let i = 0; i < PREFIX; i++) {
    const symbol = i < key.length ? symbolOf(key.charCodeAt(i)) : 0;
    if (symbol < 0) return -1;
    bucket = bucket * SYMBOLS + symbol;
  }
  return bucket;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 85;
  if (code >= 48 && code <= 57) return code - 46;
  return code === 32 ? 1 : -1;
}
