// Finds the place names of a text: names of the gazetteer that the tagger and the rules believe, and runs that
// the tagger calls places though the gazetteer does not know them.
import type { Gazetteer, NameMatch } from '../gazetteer/gazetteer.ts';
import { TOKEN } from '../text/tokenise.ts';
import type { TextDocument } from '../text/text-document.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { matchNames, type NameSpan } from './match-names.ts';
import { SENSE } from './name-traits.ts';
import { hashWord } from '../text/hash-word.ts';
import { LABEL, LABELS, readTaggerInput, type TaggerInput } from './tagger/word-features.ts';
import { shippedWeights, tagWords, type WordTags } from './tagger/tag-words.ts';
import { classifyWords, WORD } from './word-classes.ts';

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
}

export interface Recognition {
  found: FoundName[];
  input: TaggerInput;
  tags: WordTags;
}

/** Least belief by the best sense of a name; index is SENSE. */
export const LEAST_BELIEF = {
  /** Countries, states, continents, capitals. */
  famous: 0.12,
  city: 0.3,
  town: 0.4,
  small: 0.5,
  unknown: 0.6,
  /** A known place inside an organisation's name is given as embedded. */
  organisation: 0.35,
};

export function recognise(document: TextDocument, gazetteer: Gazetteer): Recognition {
  const { text, tokens } = document;
  const classes = classifyWords(tokens);
  const runs = findCapitalRuns(text, tokens);
  const names = matchNames(text, tokens, gazetteer);
  const input = readTaggerInput(text, tokens, classes, runs, names);
  const tags = tagWords(input, shippedWeights());
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if ((tokens.flags[i] & TOKEN.capitalised) === 0) continue;
    const name = readName(input, tags, i, gazetteer);
    if (!name) continue;
    found.push(name);
    i = name.last;
  }
  return { found, input, tags };
}

function readName(input: TaggerInput, tags: WordTags, i: number, gazetteer: Gazetteer): FoundName | null {
  const facility = readFacility(input, tags, i);
  if (facility) return facility;
  const span = input.names[i];
  if (!span) return readUnknown(input, tags, i);
  return readKnown(input, tags, span, gazetteer);
}

function readKnown(
  input: TaggerInput,
  tags: WordTags,
  span: NameSpan,
  gazetteer: Gazetteer,
): FoundName | null {
  const { tokens, text } = input;
  const p = chances(tags, span.first, span.last);
  const sense = span.traits.sense;
  let matches = span.matches;
  if (span.traits.demonym) {
    const demonyms = matches.filter((match) => match.role === 'demonym');
    if (isLanguage(input, span)) return null;
    if (p.person > 0.8) return null;
    return make(input, span, demonyms, 'demonym', 1);
  }
  if (sense === SENSE.abbreviation || matches.every((match) => match.role === 'abbreviation')) {
    if (!abbreviationFits(input, span)) matches = matches.filter((match) => match.role !== 'abbreviation');
    if (matches.length === 0) return null;
  }
  if (span.first === span.last && (input.classes[span.first] & WORD.calendar) !== 0) {
    if (p.place < 0.8) return null;
  }
  const least = leastBelief(sense);
  if (p.place >= least) return make(input, span, matches, 'place', p.place);
  if (p.organisation >= LEAST_BELIEF.organisation && p.organisation > p.person) {
    if (sense <= SENSE.city && sense > 0) return make(input, span, matches, 'organisation', p.organisation);
    const head = input.classes[input.runs.last[span.last]];
    if (
      (head & WORD.organisation) !== 0 &&
      p.organisation + p.place > 0.7 &&
      span.first === input.runs.first[span.first]
    )
      return make(input, span, matches, 'organisation', p.organisation);
  }
  void gazetteer;
  void tokens;
  void text;
  return null;
}

function leastBelief(sense: number): number {
  switch (sense) {
    case SENSE.country:
    case SENSE.admin1:
    case SENSE.continent:
    case SENSE.metropolis:
    case SENSE.region:
    case SENSE.abbreviation:
      return LEAST_BELIEF.famous;
    case SENSE.city:
    case SENSE.physical:
    case SENSE.county:
      return LEAST_BELIEF.city;
    case SENSE.town:
      return LEAST_BELIEF.town;
    default:
      return LEAST_BELIEF.small;
  }
}

/** "Memphis St.", "Elgin Avenue": the run's last word is a facility's, whatever names stand in it. */
function readFacility(input: TaggerInput, tags: WordTags, i: number): FoundName | null {
  const { runs, classes, tokens } = input;
  if (runs.first[i] !== i) return null;
  const last = runs.last[i];
  if (last === i || (classes[last] & WORD.facility) === 0) return null;
  if (input.names[i]?.last === last) return null;
  const p = chances(tags, i, last);
  if (p.place < 0.5) return null;
  void tokens;
  return make(input, { first: i, last }, [], 'facility', p.place);
}

/** A run that the tagger calls a place and the gazetteer does not know. */
function readUnknown(input: TaggerInput, tags: WordTags, i: number): FoundName | null {
  if (tags.labels[i] !== LABEL.place) return null;
  let last = i;
  while (last < input.runs.last[i] && tags.labels[last + 1] === LABEL.place) last += 1;
  for (let at = i + 1; at <= last; at += 1) if (input.names[at] && input.names[at]!.last <= last) return null;
  const p = chances(tags, i, last);
  if (p.place < LEAST_BELIEF.unknown) return null;
  return make(input, { first: i, last }, [], 'place', p.place);
}

function make(
  input: TaggerInput,
  span: { first: number; last: number },
  matches: readonly NameMatch[],
  role: FoundName['role'],
  belief: number,
): FoundName {
  const { tokens, text } = input;
  let end = tokens.ends[span.last];
  const dotted = text[end] === '.' && endsAbbreviation(input, span, matches);
  if (dotted) end += 1;
  return {
    first: span.first,
    last: dotted ? span.last + 1 : span.last,
    start: tokens.starts[span.first],
    end,
    matches,
    role,
    belief,
  };
}

/** The dot after "U.S" and "Calif" belongs to the name. */
function endsAbbreviation(
  { tokens, text }: TaggerInput,
  span: { first: number; last: number },
  matches: readonly NameMatch[],
): boolean {
  if (span.last > span.first && text[tokens.starts[span.last] - 1] === '.') {
    return tokens.ends[span.last] - tokens.starts[span.last] === 1;
  }
  return (
    span.first === span.last && matches.length > 0 && matches.every((match) => match.role === 'abbreviation')
  );
}

/** Mean probability of each class over the capitalised words of a span. */
function chances(
  tags: WordTags,
  first: number,
  last: number,
): { person: number; organisation: number; place: number } {
  let person = 0;
  let organisation = 0;
  let place = 0;
  let words = 0;
  for (let i = first; i <= last; i += 1) {
    if (tags.labels[i] === 0xff) continue;
    words += 1;
    person += tags.probabilities[i * LABELS.length + LABEL.person];
    organisation += tags.probabilities[i * LABELS.length + LABEL.organisation];
    place += tags.probabilities[i * LABELS.length + LABEL.place];
  }
  const share = words === 0 ? 0 : 1 / words;
  return { person: person * share, organisation: organisation * share, place: place * share };
}

const LANGUAGE_VERBS = new Set(
  ['speaks', 'speak', 'speaking', 'spoke', 'spoken', 'in', 'fluent', 'translated', 'learn', 'learning'].map(
    hashWord,
  ),
);
const NOUN_AFTER = TOKEN.word;

/** "spoke in Spanish": nothing that it could qualify follows. */
function isLanguage({ tokens, text }: TaggerInput, span: NameSpan): boolean {
  if (span.first === 0 || !LANGUAGE_VERBS.has(tokens.hashes[span.first - 1])) return false;
  const next = span.last + 1;
  if (next >= tokens.count) return true;
  if ((tokens.flags[next] & NOUN_AFTER) === 0) return true;
  const word = text.slice(tokens.starts[next], tokens.ends[next]);
  return word === 'and' || word === 'or' || word === 'language' || word === 'but';
}

/** Abbreviations that stand alone; others need a name and a comma before them ("Troy, N.C."). */
const STANDALONE = new Set([
  'US',
  'USA',
  'UK',
  'UAE',
  'EU',
  'DC',
  'NYC',
  'NSW',
  'BC',
  'LA',
  'NY',
  'NZ',
  'DRC',
  'USSR',
  'PNG',
  'CAR',
  'GB',
  'SA',
  'HK',
  'NATO',
  'UN',
  'BiH',
  'ROK',
  'DPRK',
  'PRC',
  'KSA',
  'NJ',
  'NH',
  'NC',
  'SC',
]);

function abbreviationFits({ tokens, text, runs, cover }: TaggerInput, span: NameSpan): boolean {
  const written = text.slice(tokens.starts[span.first], tokens.ends[span.last]);
  const before = span.first - 1;
  const afterName =
    before > 0 &&
    (text[tokens.starts[before]] === ','
      ? runs.first[before - 1] >= 0 || text[tokens.starts[before - 1]] === '.'
      : text[tokens.starts[before]] === '(');
  if (afterName) return true;
  void cover;
  if (STANDALONE.has(written)) return true;
  // "U.S", "D.C", "B.C": capitals with dots between.
  if (span.last > span.first) return /^\p{Lu}[\p{Lu}.\s]*$/u.test(written);
  return (
    text[tokens.ends[span.last]] === '.' &&
    written.length >= 3 &&
    written !== written.toUpperCase() &&
    before >= 0 &&
    runs.first[before] >= 0
  );
}
