// How fast the gazetteer loads and answers: its load, and its load with a first place looked up and spelt out, beside
// JSON.parse of the same records in the same run; lookups of names that are there and that are not; bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readGazetteer, type GazetteerFile } from '../src/core/gazetteer/read-gazetteer.ts';

const WARM_UP = 3;
const REPEATS = 15;
const LOOKUPS = 400_000;
const FIRST_NAME = 'San José';
/** Names asked for that no place bears. */
const MISSES = [
  'yesterday',
  'government said',
  'Qwertzuiop',
  'the minister',
  'New Nowhere',
  'Prime Minister',
];

const bytes = readFileSync(new URL('../geodata/gazetteer.bin', import.meta.url));
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const gazetteer = readGazetteer(buffer);
const namesOf: string[][] = Array.from({ length: gazetteer.size }, () => []);
for (const { key, matches } of gazetteer.entries()) for (const { row } of matches) namesOf[row].push(key);
const json = JSON.stringify(Array.from({ length: gazetteer.size }, (_, row) => recordOf(gazetteer, row)));

const [load, first, parse] = medians(
  () => readGazetteer(buffer),
  () => firstPlace(readGazetteer(buffer)),
  () => JSON.parse(json) as unknown,
);
const packed = gzipSync(bytes, { level: 9 }).length;
const names = Array.from({ length: 5000 }, (_, i) => gazetteer.place((i * 7919) % gazetteer.size).name);

console.log(`places            ${gazetteer.size}`);
console.log(`bytes             ${bytes.length} (gzip -9: ${packed})`);
console.log(`load              ${load.toFixed(1)} ms`);
console.log(`load and look-up  ${first.toFixed(1)} ms, to the first place with its name and parents`);
console.log(`JSON.parse        ${parse.toFixed(1)} ms for ${json.length} bytes of the same records`);
console.log(`ratio             ${(parse / load).toFixed(1)}, with the look-up ${(parse / first).toFixed(1)}`);
console.log(`lookup, found     ${lookup(names).toFixed(2)} us`);
console.log(`lookup, not found ${lookup(MISSES).toFixed(2)} us`);

/** What a load puts off to the first answer is counted here. */
function firstPlace(from: GazetteerFile): unknown {
  from.continues(FIRST_NAME);
  return from.find(FIRST_NAME).map(({ row }) => recordOf(from, row));
}

/** What a JSON gazetteer would have to hold: the place, its parents and all its names. */
function recordOf(from: GazetteerFile, row: number) {
  const parents = [from.countryRow[row], from.admin1Row[row], from.admin2Row[row]];
  return { ...from.place(row), parents, nameCount: from.nameCount[row], names: namesOf[row] };
}

/** Milliseconds of each; run in turns, so that a busy machine slows both alike. */
function medians(...runs: (() => unknown)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let repeat = 0; repeat < WARM_UP + REPEATS; repeat++) {
    runs.forEach((run, i) => {
      const start = performance.now();
      run();
      if (repeat >= WARM_UP) times[i].push(performance.now() - start);
    });
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[REPEATS >> 1]);
}

/** Microseconds a lookup. */
function lookup(names: string[]): number {
  let found = 0;
  const round = (): void => {
    for (let i = 0; i < LOOKUPS; i++) found += gazetteer.find(names[i % names.length]).length;
  };
  round();
  const start = performance.now();
  round();
  const micros = ((performance.now() - start) * 1000) / LOOKUPS;
  return found < 0 ? NaN : micros;
}
