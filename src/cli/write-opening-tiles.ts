// The basemap of a story's first view, packed beside the page so that the map need not ask the whole archive for it.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Story } from '../core/story/story.ts';
import { NO_FILTER } from '../map/story/filter-story.ts';
import { mainPlaces } from '../map/story/main-places.ts';
import { openingTileNames, packTiles } from '../map/camera/opening-tiles.ts';
import { storyCamera } from '../map/camera/poster-frame.ts';
import { storyInSight } from '../map/story/story-in-sight.ts';
import { openBasemap } from './sheet-assets.ts';

const LEVEL = 9;

/**
 * Gzipped; null for a story without places.
 * @throws CliError (1) when the basemap is missing
 */
export async function writeOpeningTiles(story: Story): Promise<Uint8Array | null> {
  const { summaries } = storyInSight(story, NO_FILTER);
  if (summaries.length === 0) return null;
  const { source, close } = await openBasemap();
  try {
    const names = openingTileNames(storyCamera(summaries, mainPlaces(summaries)), source.maxZoom);
    const tiles = await Promise.all(
      names.map(async (name) => {
        const bytes = await source.tile(name.zoom, name.x, name.y);
        return { ...name, bytes: bytes ?? new Uint8Array() };
      }),
    );
    return await promisify(gzip)(packTiles(source.maxZoom, tiles), { level: LEVEL });
  } finally {
    await close();
  }
}
