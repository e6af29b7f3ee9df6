// Runs of capitalised words that may hold a person's name, with titles before it told apart.
import { TOKEN, type Tokens } from './tokenise.ts';
import { WORD } from './word-classes.ts';

/** A run of words, as token numbers; `name` is where the name begins after titles and what belongs to them. */
export interface NameRun {
  from: number;
  /** Half-open. */
  to: number;
  name: number;
  /** An honorific or office stands before the name inside the run ("Ruritanian President Ilvana Torkel"). */
  titled: boolean;
  /** The last title is one of address (Mr., Dr.): what follows is a person, whatever else the line is. */
  addressed: boolean;
}

/** No name is longer: a longer run of capitals is a headline or a list. */
export const LONGEST_RUN = 12;

const APOSTROPHES = "'’";

/**
 * Runs in order, not overlapping, never across a line break. `sentenceStart[i]` is 1 where token i opens a sentence
 * or a quotation. Cost: linear.
 */
export function collectNameRuns(
  text: string,
  tokens: Tokens,
  classes: Uint32Array,
  sentenceStart: Uint8Array,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.count;) {
    if (!opensRun(tokens, classes, sentenceStart, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.count && to - at < LONGEST_RUN) {
      const next = extendRun(text, tokens, classes, to);
      if (next === to) break;
      to = next;
    }
    runs.push(withTitle(text, tokens, classes, at, to));
    at = to;
  }
  return runs;
}

function opensRun(tokens: Tokens, classes: Uint32Array, sentenceStart: Uint8Array, at: number): boolean {
  if ((tokens.flags[at] & TOKEN.capitalised) === 0) return isLowParticle(tokens, classes, at);
  if (classes[at] & (WORD.pronoun | WORD.determiner)) return false;
  if (classes[at] & NEVER_IN_NAME && !(classes[at] & NAME_LIKE)) return false;
  return !(sentenceStart[at] && classes[at] & WORD.opener);
}

/** "al-Assad", "bin Salman", "de Gaulle" at a run's start. */
function isLowParticle(tokens: Tokens, classes: Uint32Array, at: number): boolean {
  if ((classes[at] & WORD.particle) === 0 || at + 2 >= tokens.count) return false;
  const joined = (tokens.flags[at + 1] & (TOKEN.spaceBefore | TOKEN.mark)) === TOKEN.mark;
  const next = joined ? at + 2 : at + 1;
  return (
    (tokens.flags[next] & TOKEN.capitalised) !== 0 &&
    (tokens.flags[next] & TOKEN.lineBefore) === 0 &&
    (!joined || (tokens.flags[next] & TOKEN.spaceBefore) === 0)
  );
}

/** The end of the run after taking in what stands at `at`, or `at` itself. */
function extendRun(text: string, tokens: Tokens, classes: Uint32Array, at: number): number {
  const { flags, starts, ends, count } = tokens;
  if (flags[at] & TOKEN.lineBefore) return at;
  const spaced = (flags[at] & TOKEN.spaceBefore) !== 0;
  if (flags[at] & TOKEN.capitalised) {
    if (!spaced) return at;
    if (classes[at] & (WORD.pronoun | WORD.determiner) && !(classes[at] & WORD.particle)) return at;
    if (classes[at] & NEVER_IN_NAME && !(classes[at] & NAME_LIKE)) return at;
    return at + 1;
  }
  const next = at + 1;
  if (flags[at] & TOKEN.word) {
    if (!spaced || !(classes[at] & WORD.particle) || next >= count) return at;
    if (flags[next] & TOKEN.lineBefore) return at;
    if (flags[next] & TOKEN.capitalised) return next + 1;
    if (joinsCapital(text, tokens, next)) return next + 2;
    const second = classes[next] & WORD.particle && next + 1 < count && flags[next + 1] & TOKEN.capitalised;
    return second ? next + 2 : at;
  }
  if (spaced || !(flags[at] & TOKEN.mark)) return at;
  const mark = text[starts[at]];
  const before = at - 1;
  if (mark === '.') {
    const initial = ends[before] - starts[before] === 1 && (flags[before] & TOKEN.capitalised) !== 0;
    const goesOn =
      next < count && (flags[next] & TOKEN.capitalised) !== 0 && !(flags[next] & TOKEN.lineBefore);
    const abbreviated = (classes[before] & (WORD.honorific | WORD.office | WORD.suffix)) !== 0;
    if (abbreviated && classes[before] & WORD.suffix) return next;
    return goesOn && (initial || abbreviated) ? next + 1 : at;
  }
  if (next >= count || flags[next] & TOKEN.spaceBefore || !(flags[next] & TOKEN.capitalised)) return at;
  if (mark === '-') return next + 1;
  if (APOSTROPHES.includes(mark) && ends[before] - starts[before] <= 2) return next + 1;
  return at;
}

/** The hyphen of "al-Assad". */
function joinsCapital(text: string, tokens: Tokens, hyphen: number): boolean {
  const { flags, starts, count } = tokens;
  if (text[starts[hyphen]] !== '-' || flags[hyphen] & TOKEN.spaceBefore || hyphen + 1 >= count) return false;
  return (flags[hyphen + 1] & (TOKEN.capitalised | TOKEN.spaceBefore)) === TOKEN.capitalised;
}

const NAME_LIKE = WORD.maleName | WORD.femaleName | WORD.surnameToo | WORD.particle;
/** Words that part the names of a headline: "Hale Calls Diaz", "Crews Worried About Hale". */
const NEVER_IN_NAME =
  WORD.saying | WORD.characterising | WORD.preposition | WORD.conjunction | WORD.auxiliary;

/** Finds the name in a run: after its last title, and after what a title before the run takes ("Secretary of State"). */
function withTitle(text: string, tokens: Tokens, classes: Uint32Array, from: number, to: number): NameRun {
  let name = from;
  let titled = false;
  let addressed = false;
  const before = from - 1;
  if (
    before > 0 &&
    text.slice(tokens.starts[before], tokens.ends[before]) === 'of' &&
    classes[before - 1] & WORD.office
  ) {
    for (let i = from; i < to; i += 1) if (classes[i] & WORD.notPerson) name = i + 1;
    if (name > from && name < to) titled = true;
    else name = from;
  }
  for (let i = name; i < to - 1; i += 1) {
    if (!(classes[i] & (WORD.honorific | WORD.office | WORD.role))) continue;
    if (tokens.flags[i + 1] & TOKEN.mark && text[tokens.starts[i + 1]] !== '.') continue;
    const after = tokens.flags[i + 1] & TOKEN.mark ? i + 2 : i + 1;
    if (after >= to) continue;
    // A lone word after a mere role may be anything: "Star India".
    if (after === to - 1 && !(classes[i] & (WORD.honorific | WORD.office))) continue;
    name = after;
    titled = true;
    addressed = (classes[i] & WORD.honorific) !== 0;
  }
  return { from, to, name, titled, addressed };
}
