import { describe, expect, it } from 'vitest';
import { diffWordings } from '../../../src/map/compare/word-diff.ts';

const shown = (...wordings: string[]) =>
  diffWordings(wordings).map((row) =>
    row.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

describe('diffWordings', () => {
  it('marks the words that part two wordings, neighbours as one', () => {
    expect(
      shown('Nobody leaves before the big ships are back', 'Nobody leaves until our ships are back'),
    ).toEqual(['Nobody leaves [before the big] ships are back', 'Nobody leaves [until our] ships are back']);
  });

  it('takes no notice of case, marks and kinds of apostrophe', () => {
    expect(shown('There’s no way,', "there's no way.")).toEqual(['There’s no way,', "there's no way."]);
  });

  it('holds every further wording against the first', () => {
    expect(shown('a b c', 'a b c', 'a x c d')).toEqual(['a [b] c', 'a b c', 'a [x] c [d]']);
  });

  it('gives every wording back whole', () => {
    const wordings = ['“Ї, так”  — сказав він', 'ні', ''];
    expect(diffWordings(wordings).map((row) => row.map(({ text }) => text).join(''))).toEqual(wordings);
  });
});
