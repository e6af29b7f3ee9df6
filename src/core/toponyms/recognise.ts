// Finds the place names of a text: names of the gazetteer that the tagger and the rules believe, and runs that
// the tagger calls places though the gazetteer does not know them.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import type { Person, TextDocument } from '../text/text-document.ts';
import { TOKEN } from '../text/tokenise.ts';
import { NAME_WORD } from '../text/word-classes.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { innerName } from './inner-name.ts';
import { matchNames } from './match-names.ts';
import { SENSE } from './name-traits.ts';
import { markPersons } from './mark-persons.ts';
import { DESCRIBING, isAcronym, isOrdinary, isPartial, isSurname } from './name-guards.ts';
import { organisationAround } from './organisation-around.ts';
import { listNoun } from './place-evidence.ts';
import { RECOGNITION } from './recognition-weights.ts';
import { saidKind, type SaidKind, spelledOut } from './said-kind.ts';
import { abbreviationFits, endsWithDot, isLanguage, isMoney } from './read-short-forms.ts';
import { FEATURE_LEADS, FEATURE_RUN_HEADS } from '../text/words/head-nouns.ts';
import { NOT_PLACES } from './tables/place-cues.ts';
import { shareOf } from './tagger/label-share.ts';
import { shippedWeights, tagWords, type WordTags } from './tagger/tag-words.ts';
import { LABEL, readTaggerInput, type TaggerInput } from './tagger/word-features.ts';
import { nameOf, type NameWeights, weighNames } from './weigh-names.ts';

/** A place name in the text, before it is known which place is meant. */
export interface FoundName {
  /** Tokens, both of it. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** What the gazetteer has under the name; empty where it does not know it. */
  matches: readonly NameMatch[];
  /** How the name stands in the text. */
  role: 'place' | 'demonym' | 'organisation' | 'facility';
  /** Belief that it is a place name at all, 0 to 1. */
  belief: number;
  /** What the words beside it call it. */
  said: SaidKind;
}

export interface Recognition {
  found: FoundName[];
  input: TaggerInput;
}

interface Reader extends NameWeights {
  input: TaggerInput;
  tags: WordTags;
  persons: Uint8Array;
}

export function recognise(
  document: TextDocument,
  gazetteer: Gazetteer,
  persons: readonly Person[] = [],
): Recognition {
  const { text, tokens } = document;
  const classes = document.classes.names;
  const runs = findCapitalRuns(text, tokens);
  const names = matchNames(text, tokens, gazetteer);
  const input = readTaggerInput(text, tokens, classes, runs, names);
  const tags = tagWords(input, shippedWeights());
  const inPerson = markPersons(persons, tokens.starts, tokens.count);
  const reader: Reader = { input, tags, persons: inPerson, ...weighNames(input, tags, inPerson) };
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if ((tokens.flags[i] & TOKEN.capitalised) === 0) continue;
    const name = readFacility(reader, i) ?? readKnown(reader, i, gazetteer) ?? readUnknown(reader, i);
    if (name) found.push(name);
    // What stands inside a name that was refused is no name either: the Mary of "St. Mary's".
    i = name?.last ?? input.names[i]?.last ?? i;
  }
  return { found, input };
}

function readKnown(reader: Reader, i: number, gazetteer: Gazetteer): FoundName | null {
  const { input, tags, sums, seen } = reader;
  const span = input.names[i];
  if (!span || input.tokens.ends[span.last] - input.tokens.starts[span.first] < 2) return null;
  const { traits } = span;
  const name = nameOf(input, span);
  if (NOT_PLACES.has(name) || isMoney(input, span)) return null;
  let matches = span.matches;
  if (traits.demonym) {
    if (isLanguage(input, span)) return null;
    if (shareOf(tags, span.first, span.last, LABEL.person) > RECOGNITION.demonymPerson) return null;
    if (isSurname(input, span)) return null;
    return make(
      input,
      span,
      matches.filter((match) => match.role === 'demonym'),
      'demonym',
      1,
    );
  }
  const short = matches.filter((match) => match.role === 'abbreviation');
  if (!abbreviationFits(input, span)) {
    matches = matches.filter((match) => match.role === 'primary');
    if (matches.length === 0 || isAcronym(input, span)) return null;
  } else if (short.length > 0) matches = short;
  else matches = withSpelled(input, span.first, span.last, matches, gazetteer);
  if (span.first === span.last && (input.classes[i] & NAME_WORD.calendar) !== 0 && sums[i] < RECOGNITION.sure)
    return null;
  const { sum: total, count } = reader.totals.get(name)!;
  const doubtful = traits.sense > SENSE.city && total / count < RECOGNITION.doubtful;
  const isSeen = seen.has(name) && !doubtful;
  const sum = sums[i] + (isSeen ? RECOGNITION.seen : 0);
  const organisation = organisationAround(input, tags, span);
  if (organisation !== null) {
    const known = traits.sense <= SENSE.city && traits.sense !== SENSE.none && !isOrdinary(input, span);
    const share = shareOf(tags, span.first, span.last, LABEL.person);
    const believed =
      sum >= RECOGNITION.known ||
      ((known || isSeen || organisation === 'civic') && share < 0.5 && sum > RECOGNITION.insideOrganisation);
    if (!believed || (sum < RECOGNITION.known && isPartial(input, span))) return null;
    return make(input, span, matches, organisation === 'actor' ? 'place' : 'organisation', sigmoid(sum));
  }
  if (doubtful && sum < RECOGNITION.sure + 1) return null;
  return sum >= RECOGNITION.known ? make(input, span, matches, 'place', sigmoid(sum)) : null;
}

/** The matches of a name, and before them those of the longer name that the words beside it spell out. */
export function withSpelled(
  input: TaggerInput,
  first: number,
  last: number,
  matches: readonly NameMatch[],
  gazetteer: Gazetteer,
): readonly NameMatch[] {
  const longer = spelledOut(input, first, last, listNoun(input, last));
  const spelled = longer === null ? [] : gazetteer.find(longer);
  if (spelled.length === 0) return matches;
  const rows = new Set(spelled.map(({ row }) => row));
  return [...spelled, ...matches.filter(({ row }) => !rows.has(row))];
}

/** "Memphis St.", "Mithi River", "Lake Manassas": a word of the run says what it is, whatever names stand in it. */
function readFacility({ input, tags, persons }: Reader, i: number): FoundName | null {
  const { runs, classes, tokens } = input;
  const last = runs.last[i];
  if (runs.first[i] !== i || last === i || input.names[i]?.last === last) return null;
  const street = (classes[last] & NAME_WORD.facility) !== 0;
  const feature = FEATURE_RUN_HEADS.has(tokens.hashes[last]);
  if (!street && !feature && !FEATURE_LEADS.has(tokens.hashes[i])) return null;
  // A house number before it makes it an address, which is no name.
  if (street && i > 0 && (tokens.flags[i - 1] & TOKEN.number) !== 0) return null;
  if (!street && (persons[last] !== 0 || last - i > 3)) return null;
  const share = shareOf(tags, i, last, LABEL.place);
  if (share < (street ? RECOGNITION.facilityShare : RECOGNITION.featureShare)) return null;
  return make(input, { first: i, last }, innerName(input, i, last), 'facility', share);
}

/** A run that the tagger calls a place and the gazetteer does not know. */
function readUnknown({ input, tags, persons }: Reader, i: number): FoundName | null {
  if (tags.labels[i] !== LABEL.place || input.names[i] || persons[i] !== 0) return null;
  // The rest of a run whose beginning was refused is no name of its own: "[China] Daily".
  if (i > input.runs.first[i] && (input.cover[i - 1] || tags.labels[i - 1] === LABEL.place)) return null;
  let last = i;
  while (last < input.runs.last[i] && tags.labels[last + 1] === LABEL.place) last += 1;
  for (let at = i + 1; at <= last; at += 1) if (input.names[at] && input.names[at]!.last <= last) return null;
  if (input.tokens.ends[last] - input.tokens.starts[i] < 3) return null;
  if (i === last && (input.classes[i] & DESCRIBING) !== 0) return null;
  const share = shareOf(tags, i, last, LABEL.place);
  return share < RECOGNITION.unknownShare ? null : make(input, { first: i, last }, [], 'place', share);
}

function make(
  input: TaggerInput,
  { first, last }: { first: number; last: number },
  matches: readonly NameMatch[],
  role: FoundName['role'],
  belief: number,
): FoundName {
  const { starts, ends } = input.tokens;
  const dotted = endsWithDot(input, first, last, matches);
  return {
    first,
    last: dotted ? last + 1 : last,
    start: starts[first],
    end: dotted ? ends[last] + 1 : ends[last],
    matches,
    role,
    belief,
    said: saidKind(input, first, last),
  };
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
