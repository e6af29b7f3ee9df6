// From the start of the process to its first answer, and the memory it took, beside a Node that does nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { syntheticNews } from './synthetic-news.ts';

const BIN = fileURLToPath(new URL('../build/cli/dateline.js', import.meta.url));
const REPEATS = 9;

export async function measureStart(): Promise<void> {
  const [article] = syntheticNews(1);
  const input = `${JSON.stringify(article)}\n`;
  const bare = time(['-e', '0'], '');
  const first = time([BIN, 'parse', '--ndjson'], input);
  console.log(`an empty Node process      ${bare.toFixed(0)} ms`);
  console.log(`parse --ndjson, one line   ${first.toFixed(0)} ms (ratio ${(first / bare).toFixed(1)})`);
}

/** Median, in milliseconds. */
function time(words: string[], input: string): number {
  const times = Array.from({ length: REPEATS }, () => {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${words.join(' ')}: exit ${status}: ${stderr}`);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[REPEATS >> 1];
}
