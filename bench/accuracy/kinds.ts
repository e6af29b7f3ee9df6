// Literal or metonymic: ReLocaR's sentences, and the mentions of GeoWebNews that are marked as one of the two.
import { geoparse } from '../../src/core/geoparse.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { readGold } from './read-gold.ts';

interface Reading {
  text: string;
  start: number;
  end: number;
  reading: 'literal' | 'metonymic';
}

/** Share of mentions whose kind is the gold one, any other kind being wrong. */
export function scoreKinds(gazetteer: Gazetteer): { name: string; accuracy: number; of: number }[] {
  const relocar = readGold<Reading>('metonymy-relocar-train.ndjson');
  let right = 0;
  for (const { text, start, end, reading } of relocar) {
    const { mentions } = geoparse({ kind: 'text', content: text }, gazetteer, { mentions: [{ start, end }] });
    if (mentions[0].kind === reading) right += 1;
  }
  const rows = [{ name: 'ReLocaR train', accuracy: right / relocar.length, of: relocar.length }];

  let rightNews = 0;
  let of = 0;
  for (const { text, toponyms } of readGold('geowebnews.ndjson')) {
    const { mentions } = geoparse({ kind: 'text', content: text }, gazetteer, { mentions: toponyms });
    toponyms.forEach(({ type }, index) => {
      if (type !== 'Literal' && type !== 'Metonymic') return;
      of += 1;
      if (mentions[index].kind === type.toLowerCase()) rightNews += 1;
    });
  }
  rows.push({ name: 'GeoWebNews', accuracy: rightNews / of, of });
  return rows;
}
