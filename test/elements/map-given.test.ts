// What the map library is given to draw: which places stand forward and which step back, and the walk's way so far.
import { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FeatureCollection, LineString } from 'geojson';
import type { DatelineMap } from '../../src/elements/dateline-map/dateline-map.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { greatCircle } from '../../src/map/story/walk.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

/** Of the two articles, these are in the first alone. */
const ONLY_FIRST = ['p:vallisaari', 'p:kunda', 'p:latakia'];
const ALL_POINTS = fixtureStory()
  .places.filter(({ feature }) => /^[PT]\//u.test(feature))
  .map(({ id }) => id);

/** The map library's own objects, as they come to be used. */
const seen = new Set<MapLibre>();

beforeEach(() => {
  seen.clear();
  const { project } = MapLibre.prototype;
  vi.spyOn(MapLibre.prototype, 'project').mockImplementation(function (this: MapLibre, at) {
    seen.add(this);
    return project.call(this, at);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The middle of the page, where "unhover" leads, may hold a marker. */
const pointAside = () => userEvent.hover(document.body, { position: { x: 1, y: 1 } });

async function livePage(): Promise<{ element: DatelineStory; map: MapLibre }> {
  await pointAside();
  const { element } = await page();
  await until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map');
  expect(seen.size).toBe(1);
  return { element, map: [...seen][0] };
}

const isDimmed = (map: MapLibre, id: string) =>
  map.getFeatureState({ source: 'story-marks', id })?.dimmed === true;
const dimmed = (map: MapLibre) => ALL_POINTS.filter((id) => isDimmed(map, id)).sort();

/** As drawn: shapes of one role. */
function drawn(map: MapLibre, role: string) {
  const source = map.getStyle().sources['story-marks'] as { data: FeatureCollection };
  return source.data.features.filter(({ properties }) => properties?.role === role);
}

describe('a place that is looked at', () => {
  it.each(['pointer', 'keyboard'])('leaves forward what its articles tell of, by %s', async (how) => {
    const { element, map } = await livePage();
    expect(dimmed(map)).toEqual([]);
    const marker = find(element, '.markers [data-place="p:narva"]')!;
    if (how === 'pointer') await userEvent.hover(marker);
    else marker.focus();
    await until(() => isDimmed(map, 'p:vallisaari'), 'the others step back');
    expect(dimmed(map)).toEqual([...ONLY_FIRST].sort());
    const area = map.getFeatureState({ source: 'story-areas', id: 'p:gulf' });
    expect(area?.dimmed).toBe(true);
    expect(map.getFeatureState({ source: 'story-marks', id: 'p:narva' })?.hovered).toBe(true);
    if (how === 'pointer') await pointAside();
    else marker.blur();
    await until(() => dimmed(map).length === 0, 'all come forward again');
  });

  it('is looked at from the list as well, and says so while another is open', async () => {
    const { element, map } = await livePage();
    const list = find(element, 'dateline-places')!.shadowRoot!;
    list.querySelector<HTMLElement>('[data-place="p:kunda"]')!.click();
    await until(() => isDimmed(map, 'p:narva'), 'what has nothing to do with Kunda steps back');
    expect(isDimmed(map, 'p:vallisaari')).toBe(false);
    await userEvent.hover(list.querySelector('[data-place="p:narva"]')!);
    await until(() => isDimmed(map, 'p:vallisaari'), 'what has nothing to do with Narva steps back');
    expect(isDimmed(map, 'p:narva')).toBe(false);
  });
});

it('draws also what it is given while it takes another style', async () => {
  const { element, map } = await livePage();
  const given = find<DatelineMap>(element, 'dateline-map')!;
  given.theme = 'dark';
  await given.updateComplete;
  given.walked = ['p:turku', 'p:narva'];
  await given.updateComplete;
  await until(() => map.isStyleLoaded() === true && map.areTilesLoaded(), 'the other style');
  expect(drawn(map, 'arc')).toHaveLength(1);
});

it('draws also what it is given while it begins', async () => {
  const { element } = await livePage();
  const { summaries, areas } = find<DatelineMap>(element, 'dateline-map')!;
  const alone = document.createElement('dateline-map') as DatelineMap;
  Object.assign(alone, { summaries, areas });
  Object.assign(alone.style, { width: '600px', height: '400px' });
  const { setMissingStyleImageResolver } = MapLibre.prototype;
  const begun = vi.spyOn(MapLibre.prototype, 'setMissingStyleImageResolver');
  begun.mockImplementation(function (this: MapLibre, resolve) {
    alone.walked = ['p:turku', 'p:narva'];
    return setMissingStyleImageResolver.call(this, resolve);
  });
  element.remove();
  seen.clear();
  document.body.append(alone);
  await until(() => alone.hasAttribute('idle'), 'the live map');
  expect(begun).toHaveBeenCalledOnce();
  const [map] = seen;
  expect(drawn(map, 'arc')).toHaveLength(1);
});

it('has its picture again where it is taken out of the page and put back', async () => {
  const { element } = await livePage();
  const { summaries, areas } = find<DatelineMap>(element, 'dateline-map')!;
  const alone = document.createElement('dateline-map') as DatelineMap;
  const poster = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
  Object.assign(alone, { summaries, areas, poster });
  Object.assign(alone.style, { width: '600px', height: '400px' });
  element.replaceWith(alone);
  const hasPicture = () => find(alone, '.poster') !== null;
  await until(() => alone.hasAttribute('idle') && !hasPicture(), 'the live map');
  alone.remove();
  document.body.append(alone);
  await alone.updateComplete;
  expect([hasPicture(), alone.hasAttribute('idle')]).toEqual([true, false]);
  await until(() => alone.hasAttribute('idle') && !hasPicture(), 'the live map again');
});

describe('a map that a poster stood for', () => {
  /** One of two seas that look unlike, just come to rest. */
  async function posterMap(): Promise<{ alone: DatelineMap; map: MapLibre; removed: MockInstance }> {
    const { element } = await page();
    // Another map of the same story, with a picture to stand for it.
    const given = find(element, 'dateline-map') as DatelineMap;
    const alone = document.createElement('dateline-map') as DatelineMap;
    const gulf = given.summaries.find(({ place }) => place.id === 'p:gulf')!;
    const bay = {
      ...gulf,
      place: { ...gulf.place, id: 'p:bay', name: 'The Bay' },
      presence: 'named' as const,
    };
    const told = { ...gulf, presence: 'there' as const };
    const summaries = [told, bay];
    const [{ geometry }] = given.areas.filter(({ place }) => place === 'p:gulf');
    const areas = summaries.map(({ place: { id } }) => ({ place: id, geometry }));
    const poster = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    Object.assign(alone, { summaries, areas, poster });
    Object.assign(alone.style, { width: '600px', height: '400px' });
    element.remove();
    seen.clear();
    const removed = vi.spyOn(MapLibre.prototype, 'removeLayer');
    document.body.append(alone);
    await until(() => alone.hasAttribute('idle'), 'the live map');
    return { alone, map: [...seen].at(-1)!, removed };
  }

  const extra = (map: MapLibre) => map.getLayersOrder().filter((id) => id.includes(' '));
  const opacity = (map: MapLibre) => {
    const layer = map.getStyle()?.layers.find(({ id }) => id === 'story-sea-fill');
    return JSON.stringify(layer?.paint ?? null);
  };

  it('draws its areas by their looks first, and soon by layers that know states', async () => {
    const { map, removed } = await posterMap();
    await until(() => removed.mock.calls.length > 0 && extra(map).length === 0, 'one layer for all');
    expect(removed.mock.calls).toContainEqual(['story-sea-fill 1']);
    expect(opacity(map)).toContain('feature-state');
    const filter = JSON.stringify(map.getFilter('story-sea-fill'));
    expect(filter).not.toContain('outlet');
  });

  it('shows an open place also where the style changes with it', async () => {
    const { alone, map } = await posterMap();
    Object.assign(alone, { theme: 'dark', selected: 'p:bay' });
    await alone.updateComplete;
    await until(() => opacity(map).includes('feature-state'), 'layers that know states');
    expect(map.getFeatureState({ source: 'story-areas', id: 'p:bay' })?.selected).toBe(true);
  });
});

describe('a walk', () => {
  it('draws its way as arcs over the globe, the last of them marked and with an arrowhead', async () => {
    const { element, map } = await livePage();
    const walk = find(element, 'dateline-walk')!;
    walk.shadowRoot!.querySelector<HTMLElement>('.start')!.click();
    await until(() => drawn(map, 'mark').some(({ properties }) => properties!.id === 'p:helsinki'), 'marks');
    expect(drawn(map, 'arc')).toEqual([]);
    for (const step of [2, 3, 4, 5]) {
      await userEvent.keyboard('{ArrowRight}');
      await until(() => drawn(map, 'arc').length === step - 1, `the way to step ${step}`);
    }
    const arcs = drawn(map, 'arc');
    expect(arcs.map(({ properties }) => properties!.last)).toEqual([false, false, false, true]);
    expect(drawn(map, 'arrow')).toHaveLength(1);
    // Each begins where the one before ends, and is the way over the globe, not a straight line on the map.
    const lines = arcs.map(({ geometry }) => (geometry as LineString).coordinates);
    lines.slice(1).forEach((line, index) => {
      const [end, start] = [lines[index].at(-1)!, line[0]];
      expect(Math.hypot(end[0] - start[0], end[1] - start[1])).toBeLessThan(1e-6);
    });
    const [first] = lines;
    const ends = [first[0], first.at(-1)!] as [[number, number], [number, number]];
    expect(first.length).toBe(greatCircle(...ends).length);
    expect(first.length).toBeGreaterThan(8);
    walk.shadowRoot!.querySelector<HTMLElement>('[aria-label="End the walk"]')!.click();
    await until(() => drawn(map, 'arc').length === 0 && drawn(map, 'arrow').length === 0, 'no way left');
  });
});
