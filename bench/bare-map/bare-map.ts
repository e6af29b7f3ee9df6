// The peer of the story's page: the same MapLibre, ground, labels, tiles and fonts, and nothing else. The address says
// where the map lies in the page and what it shows: "#left,top,width,height,lng,lat,zoom", lengths in pixels. What
// follows behind one more comma is the address of places as GeoJSON, shown as circles with their names.
import { addProtocol, Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import { fontFaces } from '../../src/elements/dateline-map/map-fonts.ts';
import { MAP_FONTS } from '../../src/map/style/basemap-fonts.ts';
import { basemapLayers } from '../../src/map/style/basemap-style.ts';
import { BASEMAP_THEMES } from '../../src/map/style/basemap-theme.ts';

declare global {
  interface Window {
    /** Milliseconds since the page was asked for: the first frame with ground in it, and the first at rest. */
    bareMap: { painted: number | null; idle: number | null };
  }
}

window.bareMap = { painted: null, idle: null };
const [room, places] = [location.hash.slice(1).split(',', 7), location.hash.split(',')[7]];
const [left, top, width, height, lng, lat, zoom] = room.map(Number);
const container = document.querySelector<HTMLElement>('#map')!;
Object.assign(container.style, {
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});
setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol({ metadata: true }).tile);
const { ground, labels } = basemapLayers(BASEMAP_THEMES.light);
const style: StyleSpecification = {
  version: 8,
  'font-faces': fontFaces(document.baseURI),
  sources: {
    basemap: { type: 'vector', url: `pmtiles://${new URL('basemap.pmtiles', document.baseURI).href}` },
  },
  layers: [...ground, ...labels],
};
if (places) {
  style.sources.places = { type: 'geojson', data: new URL(places, document.baseURI).href };
  style.layers.push(
    {
      id: 'circles',
      type: 'circle',
      source: 'places',
      paint: { 'circle-radius': 5, 'circle-color': '#a33' },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...MAP_FONTS.semibold],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.6,
      },
    },
  );
}
const map = new MapLibre({
  container,
  style,
  center: [lng, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
});
let hasTile = false;
map.on('sourcedata', ({ tile }) => (hasTile ||= tile !== undefined));
map.on('render', () => {
  if (hasTile) window.bareMap.painted ??= performance.now();
});
// The event comes before the picture: that is on the screen in the frame after.
map.once('idle', () =>
  requestAnimationFrame(() => {
    window.bareMap.idle = performance.now();
    document.documentElement.dataset.live = '';
  }),
);
