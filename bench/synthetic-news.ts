// News that nobody wrote: seeded articles from templates of our own, the same on every machine. Not for accuracy, where
// real text counts; for time and memory, where length, names and quotations do.

// prettier-ignore
const PLACES = [
  'Oslo', 'Bergen', 'Lyon', 'Odesa', 'Tartu', 'Norfolk', 'Georgia', 'Lagos', 'Cordoba', 'Kyoto', 'Perth', 'Warsaw', 'the Baltic Sea',
  'Springfield, Ill.', 'San Jose', 'Saint-Denis', 'Kenya', 'Peru', 'northern Italy', 'the Strait of Hormuz', 'Texas', 'Quebec', 'Hull', 'Reading', 'Nice',
];
// prettier-ignore
const PEOPLE = [
  'Maria Lind', 'Tom Okafor', 'Jack London', 'Paris Keller', 'Ana Duarte', 'Ivan Horak', 'Chen Wei', 'Salma Haddad', 'Erik Berg', 'Lena Adler',
];
const ROLES = [
  'mayor',
  'harbour master',
  'foreign minister',
  'spokeswoman',
  'farmer',
  'judge',
  'union leader',
  'nurse',
];
// prettier-ignore
const DEEDS = [
  'closed the road', 'sent two ships', 'raised the price of bread', 'opened a bridge', 'called off the march', 'found the missing boat',
];
// prettier-ignore
const SAYINGS = [
  'We will not wait for another winter', 'Nobody asked us', 'It was the longest night of my life', 'The talks go on', 'There is no plan and no money',
];

const SENTENCES = [
  '{place} {deed} on Monday after a week of rain, the {role} said.',
  '“{saying},” {person}, the {role} of {place}, told reporters in {place}.',
  'The {role} said the train from {place} to {place} had not run since 12 March.',
  '{person} and {person} met in {place} last week; {place} said it knew nothing of it.',
  'According to {person}, “{saying}”, and people in {place} agree.',
  'Prices rose by 4.5 per cent, more than in {place} or {place}, and the council {deed} again.',
  'It is the third time since 2019 that the water has reached the market, and nobody here expects it to be the last.',
  'A court in {place} will hear the case of {person} in April.',
];

export interface SyntheticArticle {
  id: string;
  text: string;
}

/** `count` articles of about 2,500 characters. The same seed gives the same articles. */
export function* syntheticNews(count: number, seed = 1): Generator<SyntheticArticle> {
  const random = mulberry32(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const words: Record<string, readonly string[]> = {
    place: PLACES,
    person: PEOPLE,
    role: ROLES,
    deed: DEEDS,
    saying: SAYINGS,
  };
  const sentence = () => pick(SENTENCES).replace(/\{(\w+)\}/gu, (_, kind: string) => pick(words[kind]));
  for (let index = 0; index < count; index += 1) {
    const paragraphs = Array.from({ length: 10 }, () => `${sentence()} ${sentence()} ${sentence()}`);
    yield { id: `synthetic-${index}`, text: paragraphs.join('\n\n') };
  }
}

/** A small generator with a good spread (T. Ettinger, public domain). Numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
