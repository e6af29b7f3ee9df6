// What bench/large-story.ts measures: a story of 5,000 places and 50,000 mentions as a built site, served, and beside it
// the bare page that shows the same places.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeStory } from '../src/cli/build-site.ts';
import { serveFolder } from '../src/cli/serve-folder.ts';
import { openSite } from '../src/cli/write-site.ts';
import type { Story } from '../src/core/story/story.ts';
import type { Box } from '../src/map/room/box.ts';
import { LARGE_STORY, makeStory } from '../test/fixtures/story-large.ts';
import { addBarePage, BARE_PAGE, roomAndCamera } from './bare-page.ts';

const PLACES_FILE = 'places.geojson';

export interface LargeSite {
  url: string;
  /** Address of the bare page, its map where the story's is. */
  bare(room: Box): string;
  close(): Promise<void>;
}

export async function serveLargeSite(): Promise<LargeSite> {
  const story = makeStory(LARGE_STORY);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const root = join(folder, 'site');
  const site = await openSite(root);
  await writeStory(story, { language: null, address: null }, site);
  await site.finish();
  await addBarePage(root);
  await writeFile(join(root, PLACES_FILE), JSON.stringify(placesOf(story)));
  const server = createServer(serveFolder(() => root));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  // The server keeps what it has compressed once: no visit is to wait for that.
  for (const name of ['', 'story.json', BARE_PAGE, PLACES_FILE])
    await (await fetch(url + name)).arrayBuffer();
  return {
    url,
    bare: (room) => `${url}${BARE_PAGE}#${roomAndCamera(room, story)},${PLACES_FILE}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function placesOf({ places }: Story) {
  const features = places.map(({ name, lng, lat }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
  return { type: 'FeatureCollection', features };
}
