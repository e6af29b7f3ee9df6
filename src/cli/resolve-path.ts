import { resolve } from 'node:path';
import type { Effects } from './effects.ts';

/** A path as a person typed it, made absolute. */
export function resolvePath({ cwd }: Effects, path: string): string {
  return resolve(cwd, path);
}
