// What each word of a text can be (a verb of saying, a title, a given name …) as bit flags, looked up once by hash:
// sentence rules then compare numbers, not strings.
import { hashWord } from './hash-word.ts';
import {
  FEMALE_NAMES,
  FEMALE_WORDS,
  HONORIFICS,
  MALE_NAMES,
  MALE_WORDS,
  NAME_SUFFIXES,
  NOT_PERSON,
  OFFICES,
  PARTICLES,
  ROLES,
  SURNAMES_TOO,
} from './person-words.ts';
import {
  CHARACTERISING,
  CHARACTERISING_ON,
  MAKING,
  SAYING,
  SAYING_ON,
  SAYING_PLAINLY,
  TOUCHING,
} from './speech-verbs.ts';
import type { Tokens } from './tokenise.ts';

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

const PRONOUNS = 'he she they who we i you it';
const DETERMINERS =
  'the a an his her their its our my your this that these those one another some many several both all each every no two three four five other most few';
const ARTICLES = 'the a an his her their its our my your no any';
const PREPOSITIONS = `in on at to from by with of for about into over after before during under against between through without
  within near off toward towards since until as like despite amid among across behind beyond than via upon including outside inside`;
const CONJUNCTIONS =
  'and but or that because if when while where which what how why whether although though so then unless nor once whose';
const AUXILIARIES = `had has have having was were is are be been did does do would could should will can may might must
  'd 's 've 'll`;
const ADVERBS = `also later then once recently previously repeatedly reportedly famously publicly privately earlier again now often never
  always just still even first further simply quickly yesterday today reportedly allegedly only not initially finally eventually ever
  already flatly angrily quietly softly himself herself themselves`;
const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december yesterday today tomorrow tonight morning afternoon evening night week month year earlier later`;
const OPENERS = `the a an and but or if in on at to from by with of for after before as when while where what why how who which this that these
  those there here it its he she they we i you his her their our my your one two three some many most all both each every no not so yet
  still also now then once since until because although though despite during meanwhile however instead another other such more
  perhaps maybe yes no well even only just like is are was were did do does has have had can could should would will may might let
  under over between among about against around more fewer less last next first second earlier later today yesterday
  according asked given please thank thanks hello never nothing nobody everyone anyone someone people women men`;

const CLASSES: ReadonlyMap<number, number> = buildClasses([
  [SAYING.join(' '), WORD.saying],
  [MAKING.join(' '), WORD.making],
  [CHARACTERISING_ON.join(' '), WORD.sayingOn | WORD.characterisingOn],
  [SAYING_ON.join(' '), WORD.sayingOn],
  [SAYING_PLAINLY.join(' '), WORD.sayingPlainly],
  [TIMES, WORD.time],
  [CHARACTERISING.join(' '), WORD.characterising],
  [TOUCHING.join(' '), WORD.characterising | WORD.touching],
  [HONORIFICS, WORD.honorific],
  [OFFICES, WORD.office],
  [ROLES, WORD.role],
  [MALE_WORDS, WORD.maleWord],
  [FEMALE_WORDS, WORD.femaleWord],
  [plurals(ROLES), WORD.role],
  [PARTICLES, WORD.particle],
  [NAME_SUFFIXES, WORD.suffix],
  [MALE_NAMES, WORD.maleName],
  [FEMALE_NAMES, WORD.femaleName],
  [NOT_PERSON, WORD.notPerson],
  [SURNAMES_TOO, WORD.surnameToo],
  [PRONOUNS, WORD.pronoun],
  [DETERMINERS, WORD.determiner],
  [ARTICLES, WORD.article],
  [PREPOSITIONS, WORD.preposition],
  [CONJUNCTIONS, WORD.conjunction],
  [AUXILIARIES, WORD.auxiliary],
  [ADVERBS, WORD.adverb],
  [OPENERS, WORD.opener],
]);

/** Open addressing: some 2,400 words in 2^13 slots. */
const SLOTS = 1 << 13;
const slotHashes = new Uint32Array(SLOTS);
const slotFlags = new Uint32Array(SLOTS);

for (const [hash, flags] of CLASSES) {
  let slot = hash & (SLOTS - 1);
  while (slotFlags[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slotHashes[slot] = hash;
  slotFlags[slot] = flags;
}

/** For each token the WORD flags of what it can be. Cost: one look-up a token. */
export function classifyWords({ count, hashes }: Tokens): Uint32Array {
  const classes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const hash = hashes[i];
    let slot = hash & (SLOTS - 1);
    while (slotFlags[slot] !== 0 && slotHashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    classes[i] = slotFlags[slot];
  }
  return classes;
}

function buildClasses(tables: [list: string, flag: number][]): Map<number, number> {
  const classes = new Map<number, number>();
  for (const [list, flag] of tables) {
    for (const word of list.split(/\s+/u)) {
      if (word === '') continue;
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | flag);
    }
  }
  return classes;
}

function plurals(list: string): string {
  return list.replace(/\S(?=\s|$)/gu, (last) => (last === 'y' ? 'ies' : `${last}s`));
}
