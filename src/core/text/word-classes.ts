// What each word of a text can be (a verb of saying, a title, a given name, the head of a street's name …) as bits, looked
// up once by hash: the rules of sentences, persons and places then compare numbers, not strings. The one place where the
// word lists meet; a word may stand in several.
import { hashWord } from './hash-word.ts';
import type { Tokens } from './tokenise.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  LOCATIVES,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
} from './words/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './words/given-names.ts';
import {
  COMPASS,
  FACILITY_HEADS,
  FEATURE_HEADS,
  ORGANISATION_HEADS,
  PLACE_LEADS,
} from './words/head-nouns.ts';
import {
  FEMALE_WORDS,
  HONORIFICS,
  MALE_WORDS,
  NAME_SUFFIXES,
  NOT_PERSON,
  OFFICES,
  OTHER_TITLES,
  PARTICLES,
  ROLES,
  SURNAMES_TOO,
  TITLED_ROLES,
} from './words/person-words.ts';
import {
  ALMOST_SAYING,
  CHARACTERISING,
  CHARACTERISING_ON,
  MAKING,
  SAYING,
  SAYING_ON,
  SAYING_PLAINLY,
  STATE_VERBS,
  TOUCHING,
} from './words/speech-verbs.ts';
import { CALENDAR_SHORT, DAYS_AND_MONTHS, HOLIDAYS, TIMES } from './words/time-words.ts';

/** What a word does in a sentence, and in or beside the name of a person. */
export const WORD = {
  /** Finite verb of saying. */
  saying: 1,
  /** Participle of saying. */
  sayingOn: 2,
  /** Verb that quotes a few words in passing. */
  characterising: 4,
  honorific: 8,
  office: 16,
  role: 32,
  particle: 64,
  suffix: 128,
  maleName: 256,
  femaleName: 512,
  notPerson: 1024,
  /** he, she, they, who, we, I as a subject. */
  pronoun: 2048,
  determiner: 4096,
  preposition: 8192,
  conjunction: 16384,
  auxiliary: 32768,
  /** Opens a sentence, is no name. */
  opener: 65536,
  adverb: 131072,
  /** Article or possessive: a noun follows. */
  article: 262144,
  /** Also a surname, though in notPerson. */
  surnameToo: 524288,
  /** Verb of saying that takes a clause without "that". */
  sayingPlainly: 1048576,
  /** Weekday, month or the like: says when, not what. */
  time: 2097152,
  /** Among the characterising: gives way to any verb of saying. */
  touching: 4194304,
  maleWord: 8388608,
  femaleWord: 16777216,
  /** Verb of saying that also takes a work of art. */
  making: 33554432,
  /** Participle that quotes a few words; also sayingOn. */
  characterisingOn: 67108864,
} as const;

/** What a word says of a name of a place in it or beside it. */
export const NAME_WORD = {
  /** Given name, of whatever gender. */
  given: 1,
  /** Stands before a person's name. */
  title: 2,
  speech: 4,
  stateVerb: 8,
  organisation: 16,
  facility: 32,
  feature: 64,
  placeLead: 128,
  locative: 256,
  /** Capitalised without being a name. */
  calendar: 512,
  /** Also the name of a small place. */
  common: 1024,
} as const;

/** For each token its bits of WORD and of NAME_WORD. */
export interface WordClasses {
  words: Uint32Array;
  names: Uint16Array;
}

const LISTS: readonly [list: string, word: number, name: number][] = [
  [SAYING, WORD.saying, NAME_WORD.speech],
  [SAYING_ON, WORD.sayingOn, NAME_WORD.speech],
  [ALMOST_SAYING, 0, NAME_WORD.speech],
  [SAYING_PLAINLY, WORD.sayingPlainly, 0],
  [MAKING, WORD.making, 0],
  [CHARACTERISING_ON, WORD.sayingOn | WORD.characterisingOn, 0],
  [CHARACTERISING, WORD.characterising, 0],
  [TOUCHING, WORD.characterising | WORD.touching, 0],
  [STATE_VERBS, 0, NAME_WORD.stateVerb],
  [HONORIFICS, WORD.honorific, NAME_WORD.title],
  [OFFICES, WORD.office, NAME_WORD.title],
  [TITLED_ROLES, WORD.role, NAME_WORD.title],
  [ROLES, WORD.role, 0],
  [plurals(TITLED_ROLES), WORD.role, 0],
  [plurals(ROLES), WORD.role, 0],
  [OTHER_TITLES, 0, NAME_WORD.title],
  [MALE_WORDS, WORD.maleWord, 0],
  [FEMALE_WORDS, WORD.femaleWord, 0],
  [PARTICLES, WORD.particle, 0],
  [NAME_SUFFIXES, WORD.suffix, 0],
  [MALE_NAMES, WORD.maleName, NAME_WORD.given],
  [FEMALE_NAMES, WORD.femaleName, NAME_WORD.given],
  [OTHER_NAMES, 0, NAME_WORD.given],
  [SURNAMES_TOO, WORD.surnameToo, 0],
  [NOT_PERSON, WORD.notPerson, 0],
  [ORGANISATION_HEADS, WORD.notPerson, NAME_WORD.organisation],
  [FACILITY_HEADS, WORD.notPerson, NAME_WORD.facility],
  [FEATURE_HEADS, WORD.notPerson, NAME_WORD.feature],
  [PLACE_LEADS, WORD.notPerson, NAME_WORD.placeLead],
  [COMPASS, WORD.notPerson, NAME_WORD.placeLead | NAME_WORD.locative],
  [DAYS_AND_MONTHS, WORD.time | WORD.notPerson, NAME_WORD.calendar],
  [HOLIDAYS, WORD.notPerson, NAME_WORD.calendar],
  [CALENDAR_SHORT, 0, NAME_WORD.calendar],
  [TIMES, WORD.time, 0],
  [COMMON_WORDS, 0, NAME_WORD.common],
  [PRONOUNS, WORD.pronoun, 0],
  [DETERMINERS, WORD.determiner, 0],
  [ARTICLES, WORD.article, 0],
  [LOCATIVES, WORD.preposition, NAME_WORD.locative],
  [PREPOSITIONS, WORD.preposition, 0],
  [CONJUNCTIONS, WORD.conjunction, 0],
  [AUXILIARIES, WORD.auxiliary, 0],
  [ADVERBS, WORD.adverb, 0],
  [OPENERS, WORD.opener, 0],
];

/** Open addressing: some 4,500 words in 2^14 slots. Hash 0 is of no word and marks a free slot. */
const SLOTS = 1 << 14;
const slotHashes = new Uint32Array(SLOTS);
const slotWords = new Uint32Array(SLOTS);
const slotNames = new Uint16Array(SLOTS);

for (const [list, word, name] of LISTS) {
  for (const written of list.split(/\s+/u)) {
    if (written === '') continue;
    const hash = hashWord(written);
    const slot = slotOf(hash);
    slotHashes[slot] = hash;
    slotWords[slot] |= word;
    slotNames[slot] |= name;
  }
}

/** Cost: one look-up a token. */
export function classifyWords({ count, hashes }: Tokens): WordClasses {
  const words = new Uint32Array(count);
  const names = new Uint16Array(count);
  for (let i = 0; i < count; i += 1) {
    const slot = slotOf(hashes[i]);
    words[i] = slotWords[slot];
    names[i] = slotNames[slot];
  }
  return { words, names };
}

/** The slot of a hash, or the free one where it would be. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (slotHashes[slot] !== 0 && slotHashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function plurals(list: string): string {
  return list.replace(/\S(?=\s|$)/gu, (last) => (last === 'y' ? 'ies' : `${last}s`));
}
