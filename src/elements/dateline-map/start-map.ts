// Begins a live map of the element's own, where none was begun for the static story that can be taken over.
import { breath, isMany } from '../own-task.ts';
import { firstFeatures, type FirstFeatures, type FirstQuestion } from './first-features.ts';
import type { LiveMap, LiveMapOptions } from './live-map.ts';

export type StartQuestion = FirstQuestion & Omit<LiveMapOptions, 'features' | 'crowded'>;

export type StartedMap = FirstFeatures & { live: LiveMap };

/**
 * `ask` tells what is to be shown, once that is needed.
 * @returns failed where the browser has no WebGL 2, missing where the map's program did not come
 */
export async function startMap(
  isWanted: () => boolean,
  ask: () => StartQuestion,
): Promise<StartedMap | 'failed' | 'missing' | 'unwanted'> {
  const program = await import('./live-map.ts').catch(() => null);
  if (!isWanted()) return 'unwanted';
  if (!program) return 'missing';
  const asked = ask();
  const { summaries } = asked;
  const first = firstFeatures(asked);
  await breath(summaries.length);
  if (!isWanted()) return 'unwanted';
  try {
    const crowded = isMany(summaries.length);
    const live = new program.LiveMap({ ...asked, features: first.features, crowded });
    return { ...first, live };
  } catch {
    return 'failed';
  }
}
