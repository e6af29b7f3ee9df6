// Characters a second of the whole parse (article, sentences, mentions, places, quotations, dates) beside compromise's
// places() alone, over the same texts, taking turns in one process.
import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { loadGazetteer } from '../src/cli/load-gazetteer.ts';
import { geoparse } from '../src/core/geoparse.ts';
import { syntheticNews } from './synthetic-news.ts';

const ROUNDS = 5;
/** The peer is slow: it gets a part of the texts that is long enough to measure. In characters. */
const PEER_CHARACTERS = 150_000;
const CORPORA = ['geowebnews', 'lgl-dev', 'geovirus-dev'];

export async function measureParse(): Promise<void> {
  const gazetteer = await loadGazetteer();
  const parse = (text: string) => geoparse({ kind: 'text', content: text }, gazetteer).mentions.length;
  const peer = (text: string) => (nlp(text).places().out('array') as string[]).length;
  console.log('text            documents   characters  Dateline/s  compromise/s  ratio');
  for (const [name, texts] of corpora()) {
    const few = upTo(texts, PEER_CHARACTERS);
    parse(texts[0]);
    peer(texts[0]);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(speed(texts, parse));
      theirs.push(speed(few, peer));
    }
    const [a, b] = [median(ours), median(theirs)];
    console.log(
      [
        name.padEnd(14),
        String(texts.length).padStart(10),
        String(lengthOf(texts)).padStart(12),
        Math.round(a).toLocaleString('en').padStart(11),
        Math.round(b).toLocaleString('en').padStart(13),
        (a / b).toFixed(1).padStart(6),
      ].join(' '),
    );
  }
}

function* corpora(): Generator<[string, string[]]> {
  yield ['synthetic', [...syntheticNews(400)].map(({ text }) => text)];
  for (const name of CORPORA) {
    const path = new URL(`../../shared/corpora/${name}.ndjson`, import.meta.url);
    if (!existsSync(path)) continue;
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    yield [name, lines.map((line) => (JSON.parse(line) as { text: string }).text)];
  }
}

/** Characters a second. */
function speed(texts: readonly string[], run: (text: string) => number): number {
  let found = 0;
  const began = performance.now();
  for (const text of texts) found += run(text);
  const seconds = (performance.now() - began) / 1000;
  return found < 0 ? NaN : lengthOf(texts) / seconds;
}

function upTo(texts: readonly string[], characters: number): string[] {
  let sum = 0;
  return texts.filter((text) => (sum += text.length) <= characters);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
