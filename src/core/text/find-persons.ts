// Finds the persons that a text names, by what stands around a name (titles, ages, verbs of saying, "who"), not by a
// list of people; then ties the shorter forms ("Torkel") to the full one.
import { linkNames, writtenName } from './link-names.ts';
import { collectNameRuns, type NameRun } from './name-runs.ts';
import type { Person, TextDocument } from './text-document.ts';
import { TOKEN } from './tokenise.ts';
import { ENOUGH_EVIDENCE, type Name, readName, weighName } from './weigh-name.ts';
import { WORD } from './word-classes.ts';

/**
 * In a headline this share of the words, of at least so many, is capitalised: more where a full stop ends it, as a
 * sentence's does. A list of names has more commas.
 */
const HEADLINE = { share: 0.6, shareWithStop: 0.75, words: 6, wordsPerComma: 6 };

/** Persons in order of first naming; their spans in order, titles left out, never overlapping. Cost: linear. */
export function findPersons(document: TextDocument): Person[] {
  const { text, tokens } = document;
  const classes = document.classes.words;
  const { opens, headline } = markSentences(document);
  const runs = collectNameRuns(text, tokens, classes, opens);
  const alone = surnamesSpokenOfAlone(document, classes, runs);
  const names: Name[] = [];
  const accepted = new Map<string, Name>();
  for (const run of runs) {
    const name = readName(document, classes, run);
    if (name === null) continue;
    name.evidence = weighName(document, classes, run, name, alone, headline[run.from] === 1);
    names.push(name);
    if (name.evidence < ENOUGH_EVIDENCE) continue;
    const written = writtenName(document, name);
    if (!accepted.has(written)) accepted.set(written, name);
  }
  return linkNames(document, classes, names, accepted);
}

/** For each token whether it opens a sentence or quotation, and whether it stands in a headline. */
function markSentences(document: TextDocument): { opens: Uint8Array; headline: Uint8Array } {
  const { tokens, sentences, text } = document;
  const opens = new Uint8Array(tokens.count);
  const headline = new Uint8Array(tokens.count);
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && tokens.starts[at] < sentence.start) at += 1;
    const first = at;
    if (at < tokens.count) opens[at] = 1;
    let words = 0;
    let capitalised = 0;
    let commas = 0;
    for (; at < tokens.count && tokens.starts[at] < sentence.end; at += 1) {
      const flags = tokens.flags[at];
      if (flags & TOKEN.word && tokens.ends[at] - tokens.starts[at] > 1) {
        words += 1;
        if (flags & TOKEN.capitalised) capitalised += 1;
      } else if (text[tokens.starts[at]] === ',') commas += 1;
      else if (flags & TOKEN.mark && at + 1 < tokens.count && OPENERS.includes(text[tokens.starts[at]])) {
        opens[at + 1] = 1;
      }
    }
    if (words < HEADLINE.words || commas * HEADLINE.wordsPerComma > words) continue;
    const stopped = '.!?”"'.includes(text[sentence.end - 1]);
    const share = stopped ? HEADLINE.shareWithStop : HEADLINE.share;
    if (capitalised >= share * words) headline.fill(1, first, at);
  }
  return { opens, headline };
}

const OPENERS = '"\'“‘«„(:—–';

/** Surnames that act as a person does by themselves: "Mr. Hale", "Hale said". */
function surnamesSpokenOfAlone(
  document: TextDocument,
  classes: Uint32Array,
  runs: readonly NameRun[],
): Set<number> {
  const { hashes } = document.tokens;
  const alone = new Set<number>();
  for (const run of runs) {
    if (run.to - run.name !== 1 || classes[run.name] & WORD.notPerson) continue;
    const speaks = ((classes[run.to] ?? 0) | (classes[run.from - 1] ?? 0)) & WORD.saying;
    if (run.titled || speaks) alone.add(hashes[run.name]);
  }
  return alone;
}
