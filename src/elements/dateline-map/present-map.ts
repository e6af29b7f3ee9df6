// A map's picture is shown when the graphics processor has drawn it, and not before. MapLibre draws onto the canvas
// itself; a browser without a graphics card then holds the whole page until the picture is there. Here the map is drawn
// beside the canvas, copied onto it when done, and the next picture begun after that.
import type { Map as MapLibre } from 'maplibre-gl';
import { drawAside } from './draw-aside.ts';

/** Between two questions whether the picture is drawn. */
const ASK_MILLISECONDS = 8;

export interface Presentation {
  /** `act` when all that is drawn is shown, maybe at once; never where a next picture is wished for by then. */
  whenShown: (act: () => void) => void;
  /** `act` in the task that shows the next picture, which is begun from now on. */
  withNext: (act: () => void) => void;
}

/**
 * To be called before the map's first frame. `onShow` is called with each picture, before the page is laid out: what lies
 * over the map can move with it.
 */
export function presentMap(map: MapLibre, onShow: () => void): Presentation {
  const gl = map.getCanvas().getContext('webgl2')!;
  const aside = drawAside(gl);
  let drawn: WebGLSync | null = null;
  let isShown = true;
  let isWanted = false;
  let waiting: (() => void)[] = [];
  let timer = 0;
  let drawTimer = 0;
  let frame = 0;
  let sharing: (() => void)[] = [];

  map.triggerRepaint = () => {
    if (isShown) draw();
    else isWanted = true;
  };
  map.on('render', () => {
    gl.deleteSync(drawn);
    drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    isShown = false;
    later(ask);
  });
  map.on('resize', () => {
    // The canvas is empty now: the picture before stands in it until the next.
    aside.copy();
    if (aside.fit()) next();
  });
  map.on('webglcontextrestored', () => {
    drawn = null;
    aside.begin();
    next();
  });
  map.on('remove', () => {
    clearTimeout(timer);
    clearTimeout(drawTimer);
    cancelAnimationFrame(frame);
  });

  /** In a task of its own: as nothing of it is on the canvas, it need not share one with the page's layout. */
  function draw(): void {
    drawTimer ||= window.setTimeout(() => {
      drawTimer = 0;
      map.redraw();
    });
  }

  function later(work: () => void, milliseconds = ASK_MILLISECONDS): void {
    clearTimeout(timer);
    timer = window.setTimeout(work, milliseconds);
  }

  function ask(): void {
    if (gl.isContextLost()) return;
    if (drawn && gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.UNSIGNALED) return later(ask);
    // A picture begun in the same frame would be waited for with this one.
    frame = requestAnimationFrame(() => {
      aside.copy();
      const acts = sharing;
      sharing = [];
      for (const act of acts) act();
      onShow();
      later(next, 0);
    });
  }

  function next(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    isShown = true;
    const [acts, isLast] = [waiting, !isWanted];
    waiting = [];
    isWanted = false;
    if (!isLast) return draw();
    for (const act of acts) act();
  }

  return {
    whenShown: (act) => {
      if (isShown) act();
      else waiting.push(act);
    },
    withNext: (act) => sharing.push(act),
  };
}
