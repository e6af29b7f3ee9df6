// Several wordings of one quotation, each in pieces: what all have in common, and the words that only some have.
// Case and punctuation are the outlets' house style and do not count.
import { diffArrays } from 'diff';

export interface WordPiece {
  text: string;
  /** Whether the wordings part here. */
  differs: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** One row of pieces for each wording; joined, a row is the wording. The first is what the others are held against. */
export function diffWordings(wordings: readonly string[]): WordPiece[][] {
  const words = wordings.map((wording) => [...wording.matchAll(WORD)]);
  const folded = words.map((row) => row.map(([word]) => word.toLowerCase().replaceAll('’', "'")));
  const differing = words.map(() => new Set<number>());
  folded.slice(1).forEach((row, index) => {
    const at = { first: 0, other: 0 };
    for (const { value, added, removed } of diffArrays(folded[0], row)) {
      if (removed) for (let step = 0; step < value.length; step++) differing[0].add(at.first + step);
      if (added) for (let step = 0; step < value.length; step++) differing[index + 1].add(at.other + step);
      if (!added) at.first += value.length;
      if (!removed) at.other += value.length;
    }
  });
  return wordings.map((wording, index) => piecesOf(wording, words[index], differing[index]));
}

/** Differing words that stand side by side are one piece, with what is between them. */
function piecesOf(
  wording: string,
  words: readonly RegExpExecArray[],
  differing: ReadonlySet<number>,
): WordPiece[] {
  const pieces: WordPiece[] = [];
  let at = 0;
  const upTo = (end: number, differs: boolean) => {
    if (end > at) pieces.push({ text: wording.slice(at, end), differs });
    at = Math.max(at, end);
  };
  for (let index = 0; index < words.length; index++) {
    if (!differing.has(index)) continue;
    upTo(words[index].index, false);
    while (differing.has(index + 1)) index++;
    upTo(words[index].index + words[index][0].length, true);
  }
  upTo(wording.length, false);
  return pieces;
}
