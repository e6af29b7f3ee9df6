// A second story for the tests of the built site, written by themselves: articles of our own sentences over towns of the
// real gazetteer, the same for the same seed. It has what a reader's page must cope with: many outlets, words that two of
// them carry, one text under two names, near neighbours, dated and undated tellings, governments that speak.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import type { Gazetteer, Place } from '../../src/core/gazetteer/gazetteer.ts';

export const WRITTEN = { seed: 20_240_301, articles: 32, towns: 200, title: 'The river that came back' };

/** Words that two outlets carry, said by one speaker. */
export const SHARED_WORDS = 'No gate on this river was built for a spring like that';
export const SHARED_SPEAKER = 'Marta Oyelaran';

const OUTLETS = ['Delta Gazette', 'The Upland Mail', 'Quayside Post', 'Meridian Weekly'];
const SPEAKERS = ['Ines Calloway', 'Tomas Brandt', 'Aiko Winfield', 'Samir Dufresne', 'Lena Okonkwo'];
const TRADES = ['a lock keeper', 'a ferry captain', 'an engineer', 'a grain trader', 'a schoolteacher'];
const HEADLINES = [
  'Pumps run through the night as the levee holds',
  'Barges wait a third week for the water to fall',
  'Farmers count the fields that the flood gave back',
  'A bridge reopens and the queue is already long',
];
const FIRST_DAY = Date.UTC(2024, 2, 1);
const DAY = 86_400_000;
/** People at least; below that a name is shared too often to be sure of. */
const LARGE_TOWN = 250_000;
const NEAR_KM = 40;
const LETTERS_ONLY = /^\p{Lu}[\p{Ll}]{4,}$/u;

/** Writes the article files. The folder is made. @returns how many articles */
export function writeArticles(folder: string, gazetteer: Gazetteer): number {
  mkdirSync(folder, { recursive: true });
  const random = seeded(WRITTEN.seed);
  const towns = pickTowns(gazetteer, random);
  const each = Math.floor(towns.length / (WRITTEN.articles - 1));
  let carried = '';
  for (let index = 0; index < WRITTEN.articles; index++) {
    const own = towns.slice(index * each, index * each + each);
    // The last article is the first one's text under another outlet's name.
    const isCopy = index === WRITTEN.articles - 1;
    const body = isCopy ? carried : bodyOf(own, index, gazetteer, random);
    if (index === 0) carried = body;
    const day = FIRST_DAY + index * DAY;
    const published = index % 8 === 7 ? undefined : new Date(day).toISOString().slice(0, 10);
    const outlet = OUTLETS[isCopy ? 1 : index % OUTLETS.length];
    const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/story-${index}`;
    const capture = `${HEADLINES[index % HEADLINES.length]}\n\nBy ${SPEAKERS[index % SPEAKERS.length]}\n\n${body}\n`;
    const name = `article-${String(index).padStart(2, '0')}.json`;
    writeFileSync(join(folder, name), JSON.stringify({ capture, url, published }));
  }
  return WRITTEN.articles;
}

function bodyOf(towns: readonly Place[], index: number, gazetteer: Gazetteer, random: () => number): string {
  const day = new Date(FIRST_DAY + (index - 3) * DAY);
  const date = `${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${day.getUTCDate()}`;
  const speaker = SPEAKERS[Math.floor(random() * SPEAKERS.length)];
  const trade = TRADES[Math.floor(random() * TRADES.length)];
  const sentences = towns.map((town, at) => {
    const land = countryOf(town, gazetteer);
    const next = towns[(at + 1) % towns.length].name;
    return [
      `A tug that had wintered in ${town.name}, ${land}, was back at its berth before noon, and its crew slept on deck.`,
      `“The road out of ${town.name} was under water for nine days,” said ${speaker}, ${trade} who drives it every week.`,
      `Repairs in the city of ${town.name} in ${land} ended on ${date}, and the market opened an hour later.`,
      `${land} said it would lend pumps to the city of ${town.name}. The first came by rail.`,
      `In ${town.name}, ${land}, the water stood at the second step of the town hall.`,
      `Two trains a day run again between ${town.name} in ${land} and ${next}.`,
    ][at % 6];
  });
  const shared = `“${SHARED_WORDS},” said ${SHARED_SPEAKER}, who keeps the gauge in ${towns[0].name}.`;
  const paragraphs = index === 2 || index === 5 ? [...sentences, shared] : sentences;
  return paragraphs.join('\n\n');
}

function countryOf(town: Place, gazetteer: Gazetteer): string {
  return gazetteer.place(gazetteer.countryRow[gazetteer.rowOf(town.id)!]).name;
}

/** Large towns that nothing else is named like, each tenth with the nearest such neighbour behind it. */
function pickTowns(gazetteer: Gazetteer, random: () => number): Place[] {
  const all: Place[] = [];
  for (let row = 0; row < gazetteer.size; row++) {
    if (gazetteer.population[row] < LARGE_TOWN) continue;
    const place = gazetteer.place(row);
    const alone = LETTERS_ONLY.test(place.name) && gazetteer.find(place.name).length === 1;
    if (place.country && place.feature.startsWith('P/') && alone) all.push(place);
  }
  const order = all.map((place) => ({ place, key: random() })).sort((a, b) => a.key - b.key);
  const picked = new Set<Place>();
  for (const { place } of order) {
    if (picked.size >= WRITTEN.towns) break;
    picked.add(place);
    const near = all.find(
      (other) => other !== place && distance([other.lng, other.lat], [place.lng, place.lat]) < NEAR_KM,
    );
    if (near && picked.size % 10 === 0) picked.add(near);
  }
  return [...picked];
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
