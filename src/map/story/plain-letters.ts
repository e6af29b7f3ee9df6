// Text as it is searched: without case and without the marks on Latin letters, so that "Lodz" finds Łódź. Every letter
// stays where it was: what is found in it is found in the text.

/** Latin letters with marks of their own, or ligatures of which one letter must stand for all. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/gu;
/** Letters that Unicode does not take apart. */
const WHOLE = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 't', ß: 's', æ: 'a', œ: 'o', ı: 'i', ħ: 'h', ŧ: 't' }),
);

/** As long as `text`. */
export function plainLetters(text: string): string {
  return text.replace(MARKED, plain).toLowerCase();
}

function plain(letter: string): string {
  const [base] = letter.normalize('NFD');
  return WHOLE.get(base.toLowerCase()) ?? base;
}
