// Before the tests of the built site: builds it, once, and serves the two stories that they read to the end, the sample
// one and the written one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { serveSite } from './serve-site.ts';
import { WRITTEN, writeArticles } from './written-story.ts';

export interface ServedStories {
  sample: string;
  written: string;
  /** Of the written story's article files. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    served: ServedStories;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-written-'));
  writeArticles(folder, await loadGazetteer());
  const sites = await Promise.all([serveSite('articles'), serveSite(folder, '--title', WRITTEN.title)]);
  const [sample, written] = sites.map(({ url }) => url);
  project.provide('served', { sample, written, folder });
  return async () => {
    const codes = await Promise.all(sites.map((site) => site.stop()));
    rmSync(folder, { recursive: true, force: true });
    if (codes.some((code) => code !== 0))
      throw new Error(`dateline serve: expected exit code 0, got ${codes.join(' and ')}`);
  };
}
