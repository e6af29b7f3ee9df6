// A map that nobody sees yet, as a poster stands over it, is drawn as cheaply as can be: MapLibre draws a frame for
// every piece that has come, and without a graphics card each takes a tenth of a second.
import type { Map as MapLibre } from 'maplibre-gl';

/** Device pixels for each CSS pixel while veiled: what MapLibre's option `pixelRatio` takes. */
export const VEILED_RATIO = 0.05;
/** What comes within this time is drawn together. */
const GATHER_MILLISECONDS = 40;

/** @returns what shows the map: one frame in full size is drawn, and it is at rest again */
export function veilMap(map: MapLibre): () => void {
  // What is not shown is not fetched from the graphics processor either.
  map.getCanvas().style.visibility = 'hidden';
  const draw = map.triggerRepaint.bind(map);
  let timer = 0;
  map.triggerRepaint = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      draw();
    }, GATHER_MILLISECONDS);
  };
  return () => {
    map.getCanvas().style.visibility = '';
    map.triggerRepaint = draw;
    // As MapLibre documents it, null gives the screen's own ratio back.
    map.setPixelRatio(null as unknown as number);
    map.triggerRepaint();
  };
}
