// Runs a corpus through the pipeline as `parse --ndjson` would, and the scorer that came with the corpora over it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLine } from '../../src/cli/parse-line.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';

/** Folder of the corpora and the scorer, beside the project. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const SCORER = join(SHARED, 'score', 'score.mjs');
const MAX_BYTES = 1 << 30;

/** What the scorer says of `file` in its mode, with the input given as `form`. Throws what the scorer throws. */
export function runScorer<Result>(
  mode: string,
  file: string,
  form: 'text' | 'mentions' | 'html' | 'capture',
  folder: string,
  gazetteer: Gazetteer,
): Result {
  const gold = join(SHARED, 'corpora', file);
  const answers = inputLines(gold, form).map((text) => parseLine({ text }, gazetteer));
  const path = join(folder, `${mode}-${form}.ndjson`);
  writeFileSync(path, `${answers.join('\n')}\n`);
  return JSON.parse(score([mode, gold, path, '--json'])) as Result;
}

/** Lines of input for `parse --ndjson`. */
export function inputLines(gold: string, form: string): string[] {
  return score(['input', gold, form]).split('\n').filter(Boolean);
}

function score(words: string[]): string {
  return execFileSync(process.execPath, [SCORER, ...words], { encoding: 'utf8', maxBuffer: MAX_BYTES });
}
