// Gold files: one document a line, with its toponyms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './run-scorer.ts';

export interface GoldToponym {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
  type?: string;
}

export interface GoldDocument {
  id: string;
  text: string;
  toponyms: GoldToponym[];
}

export function readGold<Line = GoldDocument>(file: string): Line[] {
  return readFileSync(join(SHARED, 'corpora', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
