// A map that nobody sees yet, as a poster stands over it, is drawn as cheaply as can be: MapLibre draws a frame for
// every piece that has come, and without a graphics card each takes a tenth of a second.
import type { Map as MapLibre } from 'maplibre-gl';

/** Device pixels for each CSS pixel while veiled: what MapLibre's option `pixelRatio` takes. */
export const VEILED_RATIO = 0.05;
/** What comes within this time is drawn together. */
const GATHER_MILLISECONDS = 40;

/**
 * `withPicture` calls what it is given when the first picture in full size is there to be shown.
 * @returns what shows the map: one frame in full size is drawn, and it is at rest again
 */
export function veilMap(
  map: MapLibre,
  withPicture: (show: () => void) => void = (show) => show(),
): () => void {
  // What is not shown is not fetched from the graphics processor either.
  map.getCanvas().style.visibility = 'hidden';
  const draw = map.triggerRepaint.bind(map);
  // What is not shown is not even begun on by the graphics processor unless it is told to: its programs would all be
  // made while the first whole picture waits.
  const begin = () => submit(map.getCanvas().getContext('webgl2'));
  map.on('render', begin);
  // Until then a frame costs nothing, and asks for what the map needs.
  let hasTile = false;
  const note = ({ tile }: { tile?: unknown }) => (hasTile ||= tile !== undefined);
  map.on('sourcedata', note);
  let timer = 0;
  map.triggerRepaint = () => {
    if (!hasTile || map.isStyleLoaded()) return draw();
    timer ||= window.setTimeout(() => {
      timer = 0;
      draw();
    }, GATHER_MILLISECONDS);
  };
  return () => {
    map.off('render', begin);
    map.off('sourcedata', note);
    map.triggerRepaint = draw;
    withPicture(() => (map.getCanvas().style.visibility = ''));
    // As MapLibre documents it, null gives the screen's own ratio back.
    map.setPixelRatio(null as unknown as number);
    map.triggerRepaint();
  };
}

/** To read a pixel back, without waiting for it, ends the frame; else a flush would be put off. */
function submit(gl: WebGL2RenderingContext | null): void {
  if (!gl) return;
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, 4, gl.STREAM_READ);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.deleteBuffer(buffer);
  gl.flush();
}
