// The basemap as MapLibre asks for it: tiles of the story's first view come from the file that came with the page, all
// others out of the archive.
import { addProtocol, type AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { unpackTiles, type OpeningTiles } from '../../map/camera/opening-tiles.ts';
import { ArchiveSource } from './archive-source.ts';

const SCHEME = 'pmtiles';
const TILE = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)/u;
/** First bytes of a gzipped file. */
const GZIP = [0x1f, 0x8b];

const openings = new Map<string, Promise<OpeningTiles | null>>();
let protocol: Protocol | null = null;

/**
 * Makes the archive at `url` known to MapLibre and begins to fetch what is needed of it first.
 * @param opening address of the tiles of the first view, where there are such
 * @returns the address under which a style asks for the archive
 */
export function openArchive(url: string, opening: string | null): string {
  if (!protocol) {
    protocol = new Protocol({ metadata: true });
    addProtocol(SCHEME, answer);
  }
  if (!protocol.get(url)) {
    const archive = new PMTiles(new ArchiveSource(url));
    protocol.add(archive);
    // A failure is told when the map itself asks.
    if (opening === null) archive.getHeader().catch(() => null);
  }
  if (opening !== null && !openings.has(url)) openings.set(url, fetchOpening(opening));
  return `${SCHEME}://${url}`;
}

const answer: AddProtocolAction = async (request, abort) => {
  if (request.type === 'json') {
    const opening = await openings.get(request.url.slice(`${SCHEME}://`.length));
    if (!opening) return protocol!.tile(request, abort);
    return { data: { tiles: [`${request.url}/{z}/{x}/{y}`], minzoom: 0, maxzoom: opening.maxZoom } };
  }
  const [, url, ...numbers] = TILE.exec(request.url) ?? [];
  const [zoom, x, y] = numbers.map(Number);
  const tile = (await openings.get(url))?.tile({ zoom, x, y });
  return tile ? { data: tile } : protocol!.tile(request, abort);
};

/** Null where it cannot be had: the archive has all of it too. Some hosts send gzipped files unpacked. */
async function fetchOpening(url: string): Promise<OpeningTiles | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const zipped = GZIP.every((byte, index) => bytes[index] === byte);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return unpackTiles(zipped ? new Uint8Array(await new Response(stream).arrayBuffer()) : bytes);
  } catch {
    return null;
  }
}
