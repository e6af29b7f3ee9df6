// `parse --ndjson` over 10,000 documents: time for each quarter (linear: they are equal) and the most memory held until then (flat).
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { splitLines } from '../src/cli/split-lines.ts';
import { syntheticNews } from './synthetic-news.ts';

const BIN = fileURLToPath(new URL('../build/cli/dateline.js', import.meta.url));
const DOCUMENTS = 10_000;
const QUARTERS = 4;

export async function measureStream(): Promise<void> {
  const began = performance.now();
  const child = spawn(process.execPath, [BIN, 'parse', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  Readable.from(lines()).pipe(child.stdin);
  console.log('documents   seconds   peak MB');
  let answers = 0;
  let last = began;
  for await (const line of splitLines(child.stdout)) {
    if (!('text' in line) || !line.text.includes('"mentions"'))
      throw new Error('got no answer on a line, expected one');
    answers += 1;
    if (answers % (DOCUMENTS / QUARTERS) !== 0) continue;
    const now = performance.now();
    const seconds = ((now - last) / 1000).toFixed(1);
    last = now;
    console.log(
      `${String(answers).padStart(9)} ${seconds.padStart(9)} ${peakMegabytes(child.pid!).padStart(9)}`,
    );
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`${answers} documents in ${seconds.toFixed(1)} s: ${Math.round(answers / seconds)} a second`);
}

function* lines(): Generator<string> {
  for (const article of syntheticNews(DOCUMENTS)) yield `${JSON.stringify(article)}\n`;
}

/** "–" where the system does not tell (it does on Linux). */
function peakMegabytes(pid: number): string {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? (Number(kilobytes) / 1000).toFixed(0) : '–';
  } catch {
    return '–';
  }
}
