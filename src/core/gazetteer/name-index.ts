// Finds a folded name among the sorted keys of the gazetteer: a table over the first three characters, then a
// binary search that compares the characters of the string with the bytes of the keys. Nothing is allocated.

const SYMBOLS = 38; // end of name, space, 0-9, a-z: the order of their bytes
const PREFIX = 3;

export class NameIndex {
  readonly #text: Uint8Array;
  /** Where each key begins in the text; one more than there are keys. */
  readonly #starts: Uint32Array;
  /** First key at or after each prefix. */
  readonly #buckets: Uint32Array;

  constructor(text: Uint8Array, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#buckets = bucketsOf(text, starts);
  }

  /** The number of the key, or -1. */
  indexOf(key: string): number {
    const at = this.#lowerBound(key);
    return at < this.#starts.length - 1 && this.#compare(at, key) === 0 ? at : -1;
  }

  /** Whether any key begins with this text. */
  hasPrefix(prefix: string): boolean {
    const at = this.#lowerBound(prefix);
    if (at >= this.#starts.length - 1) return false;
    const start = this.#starts[at];
    if (this.#starts[at + 1] - start < prefix.length) return false;
    for (let i = 0; i < prefix.length; i++) {
      if (this.#text[start + i] !== prefix.charCodeAt(i)) return false;
    }
    return true;
  }

  key(index: number): string {
    let key = '';
    for (let i = this.#starts[index]; i < this.#starts[index + 1]; i++)
      key += String.fromCharCode(this.#text[i]);
    return key;
  }

  /** The first key that is not less than this one. */
  #lowerBound(key: string): number {
    const bucket = bucketOfString(key);
    if (bucket < 0) return this.#starts.length - 1;
    let low = this.#buckets[bucket];
    let high = this.#buckets[bucket + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(index: number, key: string): number {
    const start = this.#starts[index];
    const length = this.#starts[index + 1] - start;
    const shared = Math.min(length, key.length);
    for (let i = 0; i < shared; i++) {
      const difference = this.#text[start + i] - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }
}

function bucketsOf(text: Uint8Array, starts: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(SYMBOLS ** PREFIX + 1);
  const keys = starts.length - 1;
  let filled = 0;
  for (let key = 0; key < keys; key++) {
    let bucket = 0;
    for (let i = 0; i < PREFIX; i++) {
      const at = starts[key] + i;
      bucket = bucket * SYMBOLS + (at < starts[key + 1] ? symbolOf(text[at]) : 0);
    }
    while (filled <= bucket) buckets[filled++] = key;
  }
  buckets.fill(keys, filled);
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
