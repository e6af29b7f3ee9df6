// The exceptions of folding: letters that Unicode does not take apart, and words that are written short.

const letter = (text: string): number => text.charCodeAt(0);

const APOSTROPHES = "'`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201b\u2032";
const LETTERS =
  'ł=l ø=o đ=d ð=d ɖ=d ɗ=d ß=ss æ=ae œ=oe þ=th ı=i ħ=h ŋ=ng ŧ=t ſ=s ĸ=k ə=a ɛ=e ɔ=o ɓ=b ƙ=k ƴ=y ɣ=g ʉ=u ɨ=i ɩ=i ǝ=a ɵ=o ƣ=g ƶ=z ɲ=n ƿ=w';

/** What a code unit is in a key. Apostrophes of every kind vanish: "Hawai‘i", "Xi'an", "Queen Anne’s". */
export const LETTER_SPELLINGS: ReadonlyMap<number, string> = new Map([
  ...[...APOSTROPHES].map((mark): [number, string] => [letter(mark), '']),
  ...LETTERS.split(' ').map((pair): [number, string] => [letter(pair), pair.slice(2)]),
]);

/** Short forms of the words that begin names. */
export const WORD_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'saint'],
  ['sainte', 'saint'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);
