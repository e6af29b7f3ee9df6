// Starts what takes its time and needs no story.
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { openArchive } from './basemap-archive.ts';
import { prepareFonts } from './map-fonts.ts';

let isPrepared = false;

/**
 * MapLibre's workers, the labels' fonts, the basemap's first tiles.
 * @param opening address of the tiles of the first view, where there are such
 * @returns the address under which a style asks for the basemap; null for none
 */
export function prepareBasemap(url: string | null, opening: string | null = null): string | null {
  if (!isPrepared) {
    isPrepared = true;
    setWorkerUrl(workerUrl);
    prewarm();
    prepareFonts(document.baseURI);
  }
  return url === null ? null : openArchive(url, opening);
}
