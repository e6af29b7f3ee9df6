// How a place name is used: as the place (literal), as its government, team or people (metonymic), as a modifier
// of a noun, or as part of another name (embedded). Cues around the name are summed; the sign decides.
import { hashWord } from '../../text/hash-word.ts';
import { TOKEN, type Tokens } from '../../text/tokenise.ts';
import type { MentionKind } from '../mention.ts';
import { isDefined } from '../place-evidence.ts';
import type { FoundName } from '../recognise.ts';
import {
  ACTOR_VERBS,
  FREED_FROM,
  GIVEN_TO,
  LEFT_CUES,
  NO_VERBS,
  OF_ACTORS,
  PLACE_BEFORE_PREPOSITION,
  POSSESSED_BY_PLACE,
  RIGHT_CUES,
  SENTENCE_CUES,
} from '../tables/kind-cues.ts';
import { PARTY_LETTERS } from '../tables/place-cues.ts';
import type { TaggerInput } from '../tagger/word-features.ts';
import { NAME_WORD } from '../../text/word-classes.ts';

/** `state`: whether the place has a government or team that news speaks of by its name. */
export function classifyKind(input: TaggerInput, name: FoundName, state: boolean): MentionKind {
  if (name.role === 'demonym') return 'modifier';
  if (name.role === 'organisation') return 'embedded';
  if (name.role === 'facility') return 'literal';
  if (isConstituency(input, name) || isDateline(input, name)) return 'literal';
  if (isCompound(input, name)) return 'modifier';
  if (isNounModifier(input, name)) return 'modifier';
  return actorScore(input, name, state) > 0 ? 'metonymic' : 'literal';
}

const word = (text: string): number => hashWord(text);
const THE = word('the');
const AND = new Set([word('and'), word('or'), word('&')]);
const COMMA = word(',');
const HYPHEN = word('-');
const TO = word('to');
const OF = word('of');
const FROM = word('from');
const BETWEEN = word('between');
const S = word('s');
const NOT = new Set([
  word('not'),
  word('also'),
  word('never'),
  word('still'),
  word('now'),
  word('already'),
  word('then'),
]);

/** "D-Ohio": where a member of parliament was elected. */
function isConstituency({ tokens, text }: TaggerInput, { first }: FoundName): boolean {
  if (first < 2 || (tokens.flags[first] & TOKEN.spaceBefore) !== 0) return false;
  return '-‐‑–'.includes(text[tokens.starts[first - 1]]) && PARTY_LETTERS.has(tokens.hashes[first - 2]);
}

/** "MINSK, Belarus (Reuters) —", "NEW DELHI: A car": where the report was written, at the beginning of a line. */
function isDateline({ tokens, text, runs }: TaggerInput, { first, last }: FoundName): boolean {
  const { flags, starts, hashes, count } = tokens;
  let opening = first;
  while (opening > 0 && first - opening < DATELINE_TOKENS && (flags[opening] & TOKEN.lineBefore) === 0)
    opening -= 1;
  if (opening > 0 && (flags[opening] & TOKEN.lineBefore) === 0) return false;
  // The town stands in capitals; what lies between it and this name is names and commas.
  if ((flags[opening] & TOKEN.upper) === 0 || runs.first[opening] < 0) return false;
  for (let at = opening; at < first; at += 1) if (runs.first[at] < 0 && hashes[at] !== COMMA) return false;
  for (let at = last + 1; at < count && at <= last + DATELINE_TOKENS; at += 1) {
    if (
      DATELINE_ENDS.has(text[starts[at]]) ||
      (hashes[at] === HYPHEN && (flags[at] & TOKEN.spaceBefore) !== 0)
    )
      return true;
    if ((flags[at] & TOKEN.lineBefore) !== 0) return false;
    if (
      (flags[at] & TOKEN.mark) === 0 &&
      (flags[at] & TOKEN.capitalised) === 0 &&
      (flags[at] & TOKEN.number) === 0
    )
      return false;
  }
  return false;
}

const DATELINE_TOKENS = 12;
const DATELINE_ENDS = new Set(['—', '–', ':']);

/** "US-led", "Iran-backed": a participle joined by a hyphen. */
function isCompound({ tokens, text, runs }: TaggerInput, { last }: FoundName): boolean {
  const hyphen = last + 1;
  if (hyphen + 1 >= tokens.count) return false;
  if (!'-‐‑–'.includes(text[tokens.starts[hyphen]]) || (tokens.flags[hyphen] & TOKEN.spaceBefore) !== 0)
    return false;
  if ((tokens.flags[hyphen + 1] & TOKEN.spaceBefore) !== 0) return false;
  return (tokens.flags[hyphen + 1] & TOKEN.word) !== 0 && runs.first[hyphen + 1] < 0;
}

/** "Black Sea port": a lower-case noun follows that no verb, preposition or conjunction is. */
function isNounModifier({ tokens, classes, runs }: TaggerInput, { first, last }: FoundName): boolean {
  const next = last + 1;
  // "A Calgary, Alberta man": the name after the comma says where Calgary is.
  if (first > 1 && tokens.hashes[first - 1] === COMMA && runs.first[first - 2] >= 0) return false;
  if (next >= tokens.count) return false;
  const flags = tokens.flags[next];
  if ((flags & TOKEN.word) === 0 || (flags & TOKEN.capitalised) !== 0) return false;
  return (
    MODIFIED_NOUNS.has(tokens.hashes[next]) &&
    (classes[next] & (NAME_WORD.speech | NAME_WORD.stateVerb)) === 0
  );
}

const MODIFIED_NOUNS = new Set(
  (
    'port ports coast border borders government governments officials official police troops forces army military navy fleet leader leaders ' +
    'president minister ministers authorities embassy ambassador residents resident ' +
    'man woman men women couple family families mayor council councillor lawmakers senator senators congressman delegation delegates ' +
    'team player players coach fans club market markets stocks shares economy bank company companies firm firms court judge lawyer ' +
    'soldiers soldier citizens citizen passport visa soil waters airspace election elections parliament policy policies sanctions ' +
    'war conflict crisis talks deal summit meeting campaign office offices headquarters station hospital school schools ' +
    'university newspaper media press reporter journalist correspondent bureau counterpart counterparts relations ties trade exports oil gas'
  )
    .split(' ')
    .map(hashWord),
);

/** Above zero where the name is an actor. */
export function actorScore(input: TaggerInput, name: FoundName, state: boolean): number {
  const { hashes, count } = input.tokens;
  const { left, opens } = findGovernor(input, name);
  let score = (state ? 0.3 : -1.1) + aboutActors(input, name);
  let placed = false;
  if (!opens) {
    const cue = LEFT_CUES.get(hashes[left]) ?? 0;
    placed = cue <= -2;
    score += cue + (ACTOR_VERBS.get(hashes[left]) ?? 0);
    if (hashes[left] === BETWEEN && !state) score -= 2;
    if (left > 0) {
      if (hashes[left] === TO) score += GIVEN_TO.get(hashes[left - 1]) ?? 0;
      else if (hashes[left] === OF) score += OF_ACTORS.get(hashes[left - 1]) ?? 0;
      else if (hashes[left] === FROM) score += FREED_FROM.get(hashes[left - 1]) ?? 0;
      else if ((LEFT_CUES.get(hashes[left]) ?? 0) > 0) score += motionBefore(input, left);
    }
  }
  const right = name.last + 1;
  if (right < count && isPossessive(input, right)) {
    if (right + 2 >= count) return score;
    return score + (POSSESSED_BY_PLACE.get(hashes[right + 2]) ?? (placed ? 0 : 1.6));
  }
  if (placed) return score;
  return score + subjectScore(input, name, state, opens || SUBJECT_AFTER.has(hashes[left]), opens);
}

/** To the left, over "the" and over the names of a list: the word that governs them. */
function findGovernor({ tokens, runs }: TaggerInput, name: FoundName): { left: number; opens: boolean } {
  const { hashes, flags } = tokens;
  let left = name.first - 1;
  for (let steps = 0; steps < LIST_STEPS && left >= 0; steps += 1) {
    if (hashes[left] === THE) left -= 1;
    else if (
      (AND.has(hashes[left]) || hashes[left] === COMMA) &&
      left > 0 &&
      runs.first[left - 1] >= 0 &&
      (flags[left] & TOKEN.lineBefore) === 0
    )
      left = runs.first[left - 1] - 1;
    else break;
  }
  const opens = left < 0 || (flags[left] & TOKEN.mark) !== 0 || (flags[left + 1] & TOKEN.lineBefore) !== 0;
  return { left, opens };
}

/** "left Italy for", "the border with": a word of motion or bounds just before the preposition. */
function motionBefore({ tokens }: TaggerInput, preposition: number): number {
  for (let at = preposition - 1; at >= 0 && at >= preposition - MOTION_TOKENS; at -= 1) {
    if ((tokens.flags[at] & TOKEN.mark) !== 0) return 0;
    const weight = PLACE_BEFORE_PREPOSITION.get(tokens.hashes[at]);
    if (weight !== undefined) return weight;
  }
  return 0;
}

const MOTION_TOKENS = 4;

/** To the right, over the rest of a list: whether a verb of actors follows. */
function subjectScore(
  input: TaggerInput,
  name: FoundName,
  state: boolean,
  subject: boolean,
  opens: boolean,
): number {
  const { tokens, classes, runs } = input;
  const { hashes, flags, count } = tokens;
  let right = name.last + 1;
  for (let steps = 0; steps < LIST_STEPS && right < count; steps += 1) {
    if (!AND.has(hashes[right])) break;
    const next = right + 1 < count && hashes[right + 1] === THE ? right + 2 : right + 1;
    if (next >= count || runs.first[next] < 0) break;
    right = runs.last[next] + 1;
  }
  if (right >= count) return 0;
  if (!subject) return isPlainNoun(input, right) ? -0.6 : 0;
  const next = isAdverb(input, right) && right + 1 < count ? right + 1 : right;
  if (isActing(classes[next])) return 3;
  if (isDefined(input, right)) return -2;
  const auxiliary = RIGHT_CUES.get(hashes[next]);
  if (auxiliary !== undefined) {
    const verb = next + 1 < count && isAdverb(input, next + 1) ? next + 2 : next + 1;
    return auxiliary + (verb < count && isActing(classes[verb]) ? 1.5 : 0) + (state && opens ? 0.6 : 0);
  }
  if ((flags[next] & TOKEN.word) === 0 || runs.first[next] >= 0) return 0;
  if ((classes[next] & NAME_WORD.locative) !== 0 || NO_VERBS.has(hashes[next])) return 0;
  return state ? 1.6 : 0.8;
}

/** A lower-case word that is neither verb, preposition nor conjunction, as far as the tables know. */
function isPlainNoun({ tokens, classes, runs }: TaggerInput, at: number): boolean {
  const hash = tokens.hashes[at];
  if ((tokens.flags[at] & TOKEN.word) === 0 || runs.first[at] >= 0) return false;
  return (
    (classes[at] & NAME_WORD.locative) === 0 &&
    !NO_VERBS.has(hash) &&
    !RIGHT_CUES.has(hash) &&
    !isActing(classes[at])
  );
}

const isActing = (bits: number): boolean => (bits & (NAME_WORD.speech | NAME_WORD.stateVerb)) !== 0;

function isAdverb({ tokens, text }: TaggerInput, at: number): boolean {
  if ((tokens.flags[at] & TOKEN.word) === 0) return false;
  return NOT.has(tokens.hashes[at]) || text.slice(tokens.ends[at] - 2, tokens.ends[at]) === 'ly';
}

function endsSentence({ flags, starts, ends }: Tokens, text: string, at: number): boolean {
  if ((flags[at] & TOKEN.lineBefore) !== 0) return true;
  return ends[at] - starts[at] === 1 && '.!?'.includes(text[starts[at]]);
}

/** What the words of the sentence around are about, within bounds. */
function aboutActors({ tokens, text }: TaggerInput, { first, last }: FoundName): number {
  let sum = 0;
  for (
    let at = first - 1;
    at >= 0 && at > first - SENTENCE_TOKENS && !endsSentence(tokens, text, at);
    at -= 1
  )
    sum += SENTENCE_CUES.get(tokens.hashes[at]) ?? 0;
  for (
    let at = last + 1;
    at < tokens.count && at < last + SENTENCE_TOKENS && !endsSentence(tokens, text, at);
    at += 1
  )
    sum += SENTENCE_CUES.get(tokens.hashes[at]) ?? 0;
  return Math.max(-0.8, Math.min(1.2, sum));
}

const LIST_STEPS = 12;
const SENTENCE_TOKENS = 25;

const SUBJECT_AFTER = new Set(
  [
    'that',
    'after',
    'before',
    'while',
    'although',
    'though',
    'but',
    'because',
    'if',
    'since',
    'whether',
    'as',
    'when',
    'and',
    'said',
    'says',
    'than',
    'where',
    'which',
    'until',
    'unless',
    'whereas',
    'so',
  ].map(hashWord),
);

function isPossessive({ tokens, text }: TaggerInput, at: number): boolean {
  const mark = text[tokens.starts[at]];
  if ((mark !== "'" && mark !== '’') || (tokens.flags[at] & TOKEN.spaceBefore) !== 0) return false;
  return (
    at + 1 < tokens.count && tokens.hashes[at + 1] === S && (tokens.flags[at + 1] & TOKEN.spaceBefore) === 0
  );
}
