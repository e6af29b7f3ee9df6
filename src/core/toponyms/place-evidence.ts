// Rules that speak for or against a name's being a place, each worth a named weight in log-odds. They stand
// beside the tagger: what it learns from general text, local news writes in ways of its own.
import { hashWord, hashWords } from '../text/hash-word.ts';
import { TOKEN } from '../text/tokenise.ts';
import type { NameSpan } from './match-names.ts';
import { SENSE } from './name-traits.ts';
import { PARTY_LETTERS, PLURAL_FEATURES, RESIDENT_NOUNS } from './tables/place-cues.ts';
import { ELSEWHERE, type TaggerInput } from './tagger/word-features.ts';
import { NAME_WORD } from '../text/word-classes.ts';

export const EVIDENCE = {
  famous: 1.6,
  city: 0.6,
  town: 0.3,
  small: -0.3,
  unknown: -0.6,
  /** Known only as another name of a place that is no big city. */
  alternateOnly: -1.8,
  alternateCity: -1,
  /** Known only by another name quite unlike it; less against it where something is in, at or near it. */
  forgotten: -4.2,
  forgottenPlaced: 2.6,
  beforeParent: 2.5,
  ageOf: 3,
  party: 4,
  dateline: 4.5,
  residents: 2,
  pluralFeature: 3,
  /** "Kendall is a suburb of". */
  defined: 2.5,
  lead: 1.2,
  locative: 1,
  commonWord: -2.2,
  commonState: -0.7,
  /** On top, where the well-known sense is a division: "Federal", "Central". */
  commonDivision: -1.6,
  /** A few capitals among small letters: an organisation's initials ("NATO"). */
  acronym: -3,
  /** The name says what it is: "Queen Anne's County". */
  fullName: 2,
  /** "the town of Kalam", "residents of Mabvuku". */
  leadOf: 2,
  /** The name is the later part of a run of capitals. */
  partial: -0.7,
  disease: -4,
  /** "A/California/7/2009". */
  slashes: -5,
  describing: -5,
  givenBefore: -1.8,
  title: -1.5,
  speech: -0.8,
  person: -3,
  /** "Paris Hilton": a given name opens the run, and a word follows that is no noun of places. */
  givenFirst: -2.5,
  saintsDay: -6,
} as const;

const word = hashWord;
const COMMA = word(',');
const OF = word('of');
const AND = word('and');
const HYPHEN = word('-');
const DASHES = new Set(['—', '–', '-'].map(word));
const S = word('s');
const SLASH = word('/');
const INSIDE = hashWords('in at near outside around across throughout');
const DISEASES = hashWords('virus fever disease syndrome flu encephalitis strain variant');
const LEADS_OF = hashWords(`
  city town village port province provinces state states district districts county counties region regions island islands suburb suburbs
  resident residents municipality capital people outskirts streets north south east west mayor governor parish neighborhood
  neighbourhood settlement community communities citizens government prefecture governorate township hamlet borough
`);
const DESCRIBING = NAME_WORD.organisation | NAME_WORD.facility | NAME_WORD.feature | NAME_WORD.placeLead;

/** Sum of the weights of all rules that hold. `person`: the span lies in a person's name. */
export function weighEvidence(input: TaggerInput, span: NameSpan, person: boolean): number {
  const { tokens, classes, runs, cover, text } = input;
  const { hashes, flags, starts, count } = tokens;
  const { first, last, traits } = span;
  const single = first === last;
  const before = first - 1;
  const after = last + 1;
  let sum = senseWeight(traits.sense);
  if (traits.forgotten) {
    sum += EVIDENCE.forgotten;
    if (before >= 0 && INSIDE.has(hashes[before])) sum += EVIDENCE.forgottenPlaced;
  } else if (traits.alternateOnly && !traits.state)
    sum += traits.population < 200_000 ? EVIDENCE.alternateOnly : EVIDENCE.alternateCity;

  const parent = after + 1 < count && hashes[after] === COMMA ? cover[after + 1] : undefined;
  if (parent !== undefined && parent.traits.state && runs.last[last] === last) sum += EVIDENCE.beforeParent;
  if (
    before >= 3 &&
    hashes[before] === OF &&
    hashes[before - 1] === COMMA &&
    (flags[before - 2] & TOKEN.number) !== 0
  )
    sum += EVIDENCE.ageOf;
  if (
    before >= 1 &&
    hashes[before] === HYPHEN &&
    PARTY_LETTERS.has(hashes[before - 1]) &&
    (flags[first] & TOKEN.spaceBefore) === 0
  )
    sum += EVIDENCE.party;
  if (
    (flags[first] & TOKEN.upper) !== 0 &&
    opensSentence(input, first) &&
    after < count &&
    DASHES.has(hashes[after]) &&
    (flags[after] & TOKEN.spaceBefore) !== 0
  )
    sum += EVIDENCE.dateline;
  if (after < count && (flags[after] & TOKEN.capitalised) === 0) {
    if (RESIDENT_NOUNS.has(hashes[after])) sum += EVIDENCE.residents;
    if (isDefined(input, after)) sum += EVIDENCE.defined;
    if (listNoun(input, last) !== 0) sum += EVIDENCE.pluralFeature;
  }
  if (before >= 0 && (flags[before] & TOKEN.capitalised) === 0) {
    if ((classes[before] & NAME_WORD.placeLead) !== 0) sum += EVIDENCE.lead;
    else if ((classes[before] & NAME_WORD.locative) !== 0) sum += EVIDENCE.locative;
  }

  if (before >= 1 && hashes[before] === OF && LEADS_OF.has(hashes[before - 1])) sum += EVIDENCE.leadOf;
  if (first > runs.first[first] && traits.sense > SENSE.metropolis) {
    const leads = NAME_WORD.placeLead | NAME_WORD.title | NAME_WORD.given;
    if ((flags[before] & TOKEN.word) !== 0 && (classes[before] & leads) === 0) sum += EVIDENCE.partial;
  }
  if (after < count && DISEASES.has(hashes[after]) && !traits.state) sum += EVIDENCE.disease;
  if (before >= 0 && after < count && hashes[before] === SLASH && hashes[after] === SLASH)
    sum += EVIDENCE.slashes;
  if (isDescribing(classes, span)) sum += EVIDENCE.describing;
  else if (single) {
    if ((classes[first] & NAME_WORD.common) !== 0)
      sum += traits.sense === SENSE.country ? EVIDENCE.commonState : EVIDENCE.commonWord;
    if ((classes[first] & NAME_WORD.common) !== 0 && traits.sense === SENSE.admin1)
      sum += EVIDENCE.commonDivision;
    if (isAcronym(input, span)) sum += EVIDENCE.acronym;
  } else if ((classes[last] & NAME_WORD.feature) !== 0) {
    sum += EVIDENCE.fullName;
  }
  if (
    single &&
    (classes[first] & NAME_WORD.given) !== 0 &&
    first === runs.first[first] &&
    after <= runs.last[last] &&
    (flags[after] & TOKEN.word) !== 0 &&
    (classes[after] & (DESCRIBING | NAME_WORD.title)) === 0
  )
    sum += EVIDENCE.givenFirst;
  if (before >= runs.first[first] && (classes[before] & NAME_WORD.given) !== 0 && runs.first[first] < first)
    sum += EVIDENCE.givenBefore;
  if (before >= 0 && (classes[before] & NAME_WORD.title) !== 0) sum += EVIDENCE.title;
  if (
    traits.sense >= SENSE.city &&
    after < count &&
    (classes[after] & NAME_WORD.speech) !== 0 &&
    !traits.state
  )
    sum += EVIDENCE.speech;
  if (person && (single || (classes[last] & NAME_WORD.feature) === 0)) sum += EVIDENCE.person;
  if (
    single &&
    (input.elsewhere.get(hashes[first]) ?? 0) & ELSEWHERE.afterGivenName &&
    !traits.state &&
    traits.sense > SENSE.metropolis
  )
    sum += EVIDENCE.givenBefore / 2;
  if (
    startsWithSaint(text, starts[first]) &&
    after + 1 < count &&
    hashes[after + 1] === S &&
    (text[starts[after]] === "'" || text[starts[after]] === '’')
  )
    sum += EVIDENCE.saintsDay;
  return sum;
}

/** "Church", "North Central": a word that describes, or nothing but such as say which part. */
function isDescribing(classes: Uint16Array, { first, last, traits }: NameSpan): boolean {
  if (first === last) return (classes[first] & DESCRIBING) !== 0;
  if (traits.sense === SENSE.region || traits.sense === SENSE.country) return false;
  for (let i = first; i <= last; i += 1) if ((classes[i] & NAME_WORD.placeLead) === 0) return false;
  return true;
}

function senseWeight(sense: number): number {
  switch (sense) {
    case SENSE.country:
    case SENSE.admin1:
    case SENSE.continent:
    case SENSE.metropolis:
    case SENSE.region:
    case SENSE.abbreviation:
    case SENSE.demonym:
      return EVIDENCE.famous;
    case SENSE.city:
    case SENSE.physical:
    case SENSE.county:
      return EVIDENCE.city;
    case SENSE.town:
      return EVIDENCE.town;
    default:
      return EVIDENCE.small;
  }
}

/** The plural noun of places that ends the list after a name: "Jackson and Barrow [counties]"; 0 for none. */
export function listNoun({ tokens, runs }: TaggerInput, last: number): number {
  let at = last + 1;
  for (let steps = 0; steps < LIST_NAMES && at < tokens.count; steps += 1) {
    if (PLURAL_FEATURES.has(tokens.hashes[at])) return tokens.hashes[at];
    if (tokens.hashes[at] !== COMMA && tokens.hashes[at] !== AND) return 0;
    at += 1;
    if (at < tokens.count && tokens.hashes[at] === AND) at += 1;
    if (at >= tokens.count || runs.first[at] < 0) return 0;
    at = runs.last[at] + 1;
  }
  return 0;
}

const BE = hashWords('is was');
const ARTICLES = hashWords('a an the one');
const DEFINING_TOKENS = 9;

/** "is a city", "was the largest town": what only a place is. */
export function isDefined({ tokens, classes }: TaggerInput, at: number): boolean {
  const { hashes, count } = tokens;
  if (at + 2 >= count || !BE.has(hashes[at]) || !ARTICLES.has(hashes[at + 1])) return false;
  for (let i = at + 2; i < count && i < at + DEFINING_TOKENS; i += 1) {
    if ((tokens.flags[i] & TOKEN.mark) !== 0 && hashes[i] !== HYPHEN) return false;
    if (SETTLEMENTS.has(hashes[i])) return true;
    if ((classes[i] & NAME_WORD.locative) !== 0) return false;
  }
  return false;
}

const SETTLEMENTS = hashWords(`
  city town village municipality borough county district commune parish township suburb hamlet settlement province island
  neighborhood neighbourhood place port region state prefecture river lake country nation land
`);

const LIST_NAMES = 6;
const ACRONYM_LETTERS = 5;

/** Up to five capitals with a small word on each side, no dateline. */
function isAcronym({ tokens }: TaggerInput, { first, last, traits }: NameSpan): boolean {
  const { flags, starts, ends, count } = tokens;
  if ((flags[first] & TOKEN.upper) === 0 || ends[last] - starts[first] > ACRONYM_LETTERS) return false;
  if (traits.state || traits.sense === SENSE.abbreviation) return false;
  const isLower = (at: number): boolean =>
    at >= 0 && at < count && (flags[at] & (TOKEN.word | TOKEN.capitalised)) === TOKEN.word;
  return isLower(first - 1) || isLower(last + 1);
}

export function opensSentence({ tokens, text }: TaggerInput, at: number): boolean {
  if (at === 0 || (tokens.flags[at] & TOKEN.lineBefore) !== 0) return true;
  return (tokens.flags[at - 1] & TOKEN.mark) !== 0 && '.!?"”'.includes(text[tokens.starts[at - 1]]);
}

function startsWithSaint(text: string, at: number): boolean {
  return text[at] === 'S' && (text.startsWith('St', at) || text.startsWith('Saint', at));
}
