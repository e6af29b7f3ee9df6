// A word's number: FNV-1a over its lower-case UTF-16 code units. Word tables are looked up by it, so that a
// text's words are compared without cutting a string for each.

export const HASH_SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Lower-case form of the code units that alphabets with case mostly use; others stand for themselves. */
const LOWER = Uint16Array.from({ length: 0x600 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/** One more code unit into a hash that began as HASH_SEED. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ (code < LOWER.length ? LOWER[code] : code), PRIME);
}

/** Unsigned 32-bit; the same for "Police" and "POLICE". */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}

/** The hash of `text.slice(start, end)`, without the slice. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** Words of a table (parted by white space) as the set of their hashes. */
export function hashWords(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).filter(Boolean).map(hashWord));
}
