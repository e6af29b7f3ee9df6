// What the word tables say of each token, as bits, in one look-up a token.
import type { Tokens } from '../text/tokenise.ts';
import { CALENDAR_WORDS } from './tables/calendar-words.ts';
import { COMMON_WORDS } from './tables/common-words.ts';
import { GIVEN_NAMES } from './tables/given-names.ts';
import {
  FACILITY_HEADS,
  FEATURE_HEADS,
  LOCATIVE_PREPOSITIONS,
  ORGANISATION_HEADS,
  PLACE_LEADS,
} from './tables/head-nouns.ts';
import { SPEECH_VERBS, STATE_VERBS } from './tables/speech-verbs.ts';
import { TITLES } from './tables/titles.ts';

export const WORD = {
  given: 1,
  title: 2,
  speech: 4,
  stateVerb: 8,
  organisation: 16,
  facility: 32,
  feature: 64,
  placeLead: 128,
  locative: 256,
  calendar: 512,
  common: 1024,
} as const;

const TABLES: [ReadonlySet<number>, number][] = [
  [GIVEN_NAMES, WORD.given],
  [TITLES, WORD.title],
  [SPEECH_VERBS, WORD.speech],
  [STATE_VERBS, WORD.stateVerb],
  [ORGANISATION_HEADS, WORD.organisation],
  [FACILITY_HEADS, WORD.facility],
  [FEATURE_HEADS, WORD.feature],
  [PLACE_LEADS, WORD.placeLead],
  [LOCATIVE_PREPOSITIONS, WORD.locative],
  [CALENDAR_WORDS, WORD.calendar],
  [COMMON_WORDS, WORD.common],
];

/** Open addressing; 2^14 slots keep the chains short for some 4,000 words. */
const SLOTS = 1 << 14;
const keys = new Uint32Array(SLOTS);
const masks = new Uint16Array(SLOTS);

for (const [words, bit] of TABLES) {
  for (const hash of words) {
    let slot = hash & (SLOTS - 1);
    while (masks[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = hash;
    masks[slot] |= bit;
  }
}

/** Bits of WORD for a word's hash. */
export function wordClass(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (masks[slot] !== 0) {
    if (keys[slot] === hash) return masks[slot];
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** Bits of WORD for every token. */
export function classifyWords(tokens: Tokens): Uint16Array {
  const classes = new Uint16Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1) classes[i] = wordClass(tokens.hashes[i]);
  return classes;
}
