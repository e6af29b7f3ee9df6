// Whether two spellings are of one name written over from another script ("Huliaipole", "Hulyaypole"): their consonants
// agree, whatever the vowels, doubled letters and the article ("El", "An") before them.

const LEAST_CONSONANTS = 3;

/** Cost: the product of the lengths, which are those of names. */
export function spelledAlike(a: string, b: string): boolean {
  const one = skeleton(a);
  const other = skeleton(b);
  if (one.length < LEAST_CONSONANTS || other.length < LEAST_CONSONANTS) return one !== '' && one === other;
  const most = Math.min(one.length, other.length) >= 5 ? 1 : 0;
  return differences(one, other) <= most;
}

/** Consonants alone, one letter for each group of those that scripts are written over with. */
function skeleton(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(?:al|el|an|en|at|et|as|es|ad|ed|ar|er|az|ez|ash|esh)[ -]/, '')
    .replace(/[^a-z]/g, '')
    .replace(/kh|gh/g, 'h')
    .replace(/zh|dzh|dj/g, 'z')
    .replace(/[sc]h|sz|cz/g, 's')
    .replace(/[qck]/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Letters to change, add or leave out, counted to two. */
function differences(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (at === a.length && at === b.length) return 0;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) ? 1 : 2;
}
