// Files to parsed captures: what can be read is parsed, the rest is complained of, one bad file harms no other.
import { geoparse } from '../core/geoparse.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { ParsedCapture } from '../core/story/build-story.ts';
import { CliError } from './cli-error.ts';
import { log } from './effects.ts';
import type { Effects } from './effects.ts';
import { readCapture } from './read-capture.ts';

/** Paths are absolute. `failed` counts the files complained of. */
export async function parseAll(
  paths: readonly string[],
  gazetteer: Gazetteer,
  effects: Effects,
): Promise<{ parsed: ParsedCapture[]; failed: number }> {
  const parsed: ParsedCapture[] = [];
  let failed = 0;
  for (const path of paths) {
    try {
      const capture = await readCapture(path);
      parsed.push({ ...geoparse(capture, gazetteer), name: capture.name ?? path });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failed += 1;
      log(effects, `dateline: ${error.message}`);
    }
  }
  return { parsed, failed };
}
