// Names in a script that runs from right to left, made safe to stand in a sentence that runs the other way: without this
// the brackets, numbers and commas beside such a name are drawn on its wrong side (Unicode Standard Annex 9).

/** Hebrew, Arabic and their like, with the forms for presentation. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function runsFromRight(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The name between marks that nobody sees, where it needs them; any other as it is. */
export function isolated(name: string): string {
  return runsFromRight(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}
