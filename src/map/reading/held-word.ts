// What of a name stays on one line with the drawing before it: its first word, but of a very long one only the
// beginning, so that the rest can still be broken where a column is too narrow for it.

const LETTERS = 16;

export function heldWord(name: string): string {
  return FIRST.exec(name)?.[0] ?? '';
}

const FIRST = new RegExp(`^\\S{1,${LETTERS}}`, 'u');
