// The bare MapLibre page that the story's page is measured against (bench/bare-map): put into the story's site, and its
// address with the room and the camera that the story's map has.
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Box } from '../src/map/room/box.ts';
import type { Story } from '../src/core/story/story.ts';
import { NO_FILTER } from '../src/map/story/filter-story.ts';
import { mainPlaces } from '../src/map/story/main-places.ts';
import { scaleCamera, storyCamera } from '../src/map/camera/poster-frame.ts';
import { storyInSight } from '../src/map/story/story-in-sight.ts';

const ROOT = fileURLToPath(new URL('../bench/bare-map/', import.meta.url));
/** Its name in the site. */
export const BARE_PAGE = 'bare.html';

export async function addBarePage(site: string): Promise<void> {
  const outDir = join(site, 'bare-page');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  await cp(join(outDir, 'assets'), join(site, 'assets'), { recursive: true });
  await rename(join(outDir, 'index.html'), join(site, BARE_PAGE));
  await rm(outDir, { recursive: true });
}

/** For the page's address: where the story's map lies, in pixels, and what it shows at first. */
export function roomAndCamera({ x, y, width, height }: Box, story: Story): string {
  const { summaries } = storyInSight(story, NO_FILTER);
  const camera = scaleCamera(storyCamera(summaries, mainPlaces(summaries)), { width, height });
  return [x, y, width, height, ...camera.center, camera.zoom].join(',');
}
