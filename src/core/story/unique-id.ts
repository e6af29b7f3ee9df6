// Ids that hold over rebuilds: made from what a thing is, not from when it was met.

/** Longest id made from a name; longer names are cut. */
const MAX_LENGTH = 80;

/** "Jerusalem Post, 24 July.txt" gives `jerusalem-post-24-july`; a name with nothing to keep gives `article`. */
export function slugOf(name: string): string {
  const words = name
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.join('-').slice(0, MAX_LENGTH).replace(/-$/u, '') || 'article';
}

/** Returns `wanted`, or `wanted-2`, `wanted-3`, … when it is taken; the result is then taken too. */
export function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
