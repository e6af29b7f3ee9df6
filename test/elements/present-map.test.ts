// A map whose pictures are shown when they are drawn: the canvas is not touched before, and one picture follows another.
import { GeoJSONSource, Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialState, reduce } from '../../src/app/state.ts';
import { prepareBasemap } from '../../src/elements/dateline-map/prepare-basemap.ts';
import { presentMap, type Presentation } from '../../src/elements/dateline-map/present-map.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { makeStory, type StorySize } from '../fixtures/story-large.ts';
import { find, mount, until } from './render.ts';
import { page } from './story-page.ts';

const RED = [255, 0, 0, 255];
const EMPTY = [0, 0, 0, 0];

let map: MapLibre;
let gl: WebGL2RenderingContext;
let presentation: Presentation;
/** What has happened, in order. */
let log: string[] = [];
/** The canvas's first pixel after each copy onto it. */
let copied: number[][] = [];

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** As the browser would show it. */
function onCanvas(): number[] {
  const { bindFramebuffer } = WebGL2RenderingContext.prototype;
  const before = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
  bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, null);
  const pixel = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  bindFramebuffer.call(gl, gl.READ_FRAMEBUFFER, before);
  return [...pixel];
}

const shown = () => new Promise<void>((resolve) => presentation.whenShown(resolve));
const isIdle = () => new Promise<void>((resolve) => void map.once('idle', () => resolve()));

describe('a map that is drawn beside its canvas', () => {
  beforeEach(() => {
    prepareBasemap(null, null);
    log = [];
    copied = [];
    const container = document.createElement('div');
    container.style.cssText = 'width: 200px; height: 100px';
    document.body.append(container);
    map = new MapLibre({
      container,
      attributionControl: false,
      style: {
        version: 8,
        sources: {},
        layers: [{ id: 'all', type: 'background', paint: { 'background-color': '#f00' } }],
      },
    });
    gl = map.getCanvas().getContext('webgl2')!;
    const blit = gl.blitFramebuffer.bind(gl);
    vi.spyOn(gl, 'blitFramebuffer').mockImplementation((...how) => {
      blit(...how);
      log.push('copy');
      copied.push(onCanvas());
    });
    presentation = presentMap(map, () => log.push('show'));
    map.on('render', () => log.push('draw'));
  });
  afterEach(() => map.remove());

  it('leaves the canvas alone until the graphics processor has drawn the picture', async () => {
    const states: unknown[] = [];
    const ask = gl.getSyncParameter.bind(gl);
    vi.spyOn(gl, 'getSyncParameter').mockImplementation((...of) => {
      states.push(ask(...of));
      return states.at(-1);
    });
    const drawn: number[][] = [];
    map.on('render', () => drawn.push(onCanvas()));
    await isIdle();
    await shown();
    expect(drawn.length).toBeGreaterThan(0);
    for (const pixel of drawn) expect(pixel).toEqual(EMPTY);
    expect(copied.at(-1)).toEqual(RED);
    // It has asked, and the last answer was that all is drawn.
    expect(states.at(-1)).toBe(gl.SIGNALED);
  });

  it('begins no picture before the last one is shown', async () => {
    await isIdle();
    await shown();
    log = [];
    map.repaint = true;
    await until(() => log.length >= 15, 'five pictures');
    map.repaint = false;
    expect(log.slice(0, 15)).toEqual(Array.from({ length: 5 }, () => ['draw', 'copy', 'show']).flat());
  });

  it('forgets what was to be done with a picture when another is wished for', async () => {
    await isIdle();
    await shown();
    const acts: string[] = [];
    map.once('render', () => {
      presentation.whenShown(() => acts.push('first'));
      map.once('render', () => presentation.whenShown(() => acts.push('second')));
      map.triggerRepaint();
    });
    map.triggerRepaint();
    await until(() => acts.includes('second'), 'the second picture');
    expect(acts).toEqual(['second']);
  });

  it('keeps its picture while another is drawn for a canvas of another size', async () => {
    await isIdle();
    await shown();
    copied = [];
    const { blitFramebuffer } = gl;
    map.getContainer().style.width = '300px';
    map.resize();
    // Stretched, at once.
    expect(copied).toEqual([RED]);
    expect(vi.mocked(blitFramebuffer).mock.lastCall?.slice(0, 8)).toEqual([
      ...[0, 0, 200, 100],
      ...[0, 0, 300, 100],
    ]);
    await isIdle();
    await shown();
    expect(vi.mocked(blitFramebuffer).mock.lastCall?.slice(0, 8)).toEqual([
      ...[0, 0, 300, 100],
      ...[0, 0, 300, 100],
    ]);
    expect(copied.at(-1)).toEqual(RED);
  });

  it('goes on after the graphics processor has lost everything', async () => {
    await isIdle();
    await shown();
    const loss = gl.getExtension('WEBGL_lose_context')!;
    const lost = new Promise((resolve) => void map.once('webglcontextlost', resolve));
    loss.loseContext();
    await lost;
    // The browser restores only what it has done losing.
    await new Promise((resolve) => setTimeout(resolve));
    copied = [];
    const restored = new Promise((resolve) => void map.once('webglcontextrestored', resolve));
    loss.restoreContext();
    await restored;
    await isIdle();
    await shown();
    expect(copied.at(-1)).toEqual(RED);
  });
});

describe('the page', () => {
  const few: StorySize = { places: 20, mentions: 40, articles: 2 };
  const many: StorySize = { places: 700, mentions: 1400, articles: 10 };

  it.each([
    ['draws the map of many places so', many, true],
    ['lets a small story have its map on the canvas at once', few, false],
  ])('%s', async (_, size, expected) => {
    const copies = vi.spyOn(WebGL2RenderingContext.prototype, 'blitFramebuffer');
    const { element } = await page(makeStory(size));
    await until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map');
    expect(copies.mock.calls.length > 0).toBe(expected);
  });

  /** The page of a built site: a picture stands for the map until it is live. */
  async function pageWithPoster(size: StorySize) {
    const poster = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
    const state = reduce(initialState(), { type: 'loaded', story: makeStory(size) });
    const element = await mount<DatelineStory>('dateline-story', { poster, ...state });
    await until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map');
    return find(element, 'dateline-map')!.shadowRoot!.querySelector('canvas')!;
  }

  it('shows a map that a poster stood for with its first whole picture, not before', async () => {
    const pictures: { hidden: boolean; whole: boolean }[] = [];
    const { blitFramebuffer } = WebGL2RenderingContext.prototype;
    vi.spyOn(WebGL2RenderingContext.prototype, 'blitFramebuffer').mockImplementation(function (
      this: WebGL2RenderingContext,
      ...how
    ) {
      const canvas = this.canvas as HTMLCanvasElement;
      // Of full size, where the map was drawn in a twentieth of it before.
      const whole = how[2] === canvas.width && canvas.width > canvas.clientWidth / 2;
      pictures.push({ hidden: canvas.style.visibility === 'hidden', whole });
      blitFramebuffer.apply(this, how);
    });
    const canvas = await pageWithPoster(many);
    expect(canvas.style.visibility).toBe('');
    const first = pictures.findIndex(({ whole }) => whole);
    expect(first).toBeGreaterThanOrEqual(0);
    for (const { hidden } of pictures.slice(0, first + 1)) expect(hidden).toBe(true);
    for (const { hidden } of pictures.slice(first + 1)) expect(hidden).toBe(false);
  });

  it.each([
    ['draws the ground of many places before their marks', many, 0],
    ['draws ground and marks of a small story together', few, few.places],
  ])('%s', async (_, size, marksAtFirst) => {
    const styles = vi.spyOn(MapLibre.prototype, 'setStyle');
    const data = vi.spyOn(GeoJSONSource.prototype, 'setData');
    await pageWithPoster(size);
    const { sources } = styles.mock.calls[0][0] as StyleSpecification;
    expect(marksOf((sources['story-marks'] as { data: unknown }).data)).toBe(marksAtFirst);
    const given = data.mock.calls.map(([last]) => marksOf(last)).filter((count) => count > 0);
    expect(given.length > 0).toBe(marksAtFirst === 0);
  });
});

function marksOf(data: unknown): number {
  const { features } = data as FeatureCollection;
  return features.filter(({ properties }) => properties?.role === 'mark').length;
}
