// What keeps a map readable: callouts on nothing, marks gathered when too many, far places left out of the view.
import { describe, expect, it } from 'vitest';
import { arrangeMarks } from '../../src/map/arrange-marks.ts';
import { overlap, type Box } from '../../src/map/box.ts';
import { CALLOUT_LIMIT, chooseCallouts, type Callout } from '../../src/map/choose-callouts.ts';
import { labelPoint, labelSpots } from '../../src/map/label-point.ts';
import { mainPlaces } from '../../src/map/main-places.ts';
import { mergeMarks } from '../../src/map/merge-marks.ts';
import { project, projector } from '../../src/map/mercator.ts';
import { areaNameSize, isWhole } from '../../src/map/name-room.ts';
import { outletsOf } from '../../src/map/outlets.ts';
import { cross, runsThrough } from '../../src/map/crossing.ts';
import { placeCallouts } from '../../src/map/place-callouts.ts';
import { randomFrom } from '../core/article/random-from.ts';
import { TARGET } from '../../src/map/spread-marks.ts';
import { summarisePlaces } from '../../src/map/summarise-places.ts';
import { fixtureStory } from '../fixtures/story.ts';

const story = fixtureStory();
const summaries = summarisePlaces(story, outletsOf(story));

describe('mainPlaces', () => {
  it('leaves out a place named once that lies far off, and no other', () => {
    const main = mainPlaces(summaries);
    expect(main.has('p:latakia')).toBe(false);
    expect(main.size).toBe(summaries.filter((summary) => summary.form === 'point').length - 1);
  });

  it('keeps a far place that the story tells much of', () => {
    const much = summaries.map((one) => (one.place.id === 'p:latakia' ? { ...one, excerpts: 9 } : one));
    expect(mainPlaces(much).has('p:latakia')).toBe(true);
  });

  it('is of no places in a story without any, as before the story has come', () => {
    expect(mainPlaces([]).size).toBe(0);
  });

  /** Points named `each` times, moved to where a test wants them. */
  const at = (each: number, ...spots: [lng: number, lat: number][]) =>
    spots.map(([lng, lat], index) => ({
      ...summaries.find(({ form }) => form === 'point')!,
      excerpts: each,
      place: { ...summaries[0].place, id: `p:${lng},${lat}#${index}`, lng, lat },
    }));
  const COUNTY = at(9, [-123.8, 46.9], [-123.9, 47], [-123.6, 47], [-124.1, 46.9], [-123.4, 47.1]);

  it('leaves out several that lie far off on different sides, though no one of them alone shrinks the view', () => {
    const far = at(1, [-77, 38.9], [-90.1, 30], [-118, 33.7], [-87.1, 41.6]);
    expect([...mainPlaces([...COUNTY, ...far])].sort()).toEqual(COUNTY.map(({ place }) => place.id).sort());
  });

  it('keeps several far places that the story tells much of', () => {
    const far = at(4, [-77, 38.9], [-90.1, 30], [-118, 33.7], [-87.1, 41.6]);
    expect(mainPlaces([...COUNTY, ...far]).size).toBe(COUNTY.length + far.length);
  });

  it('measures across the antimeridian: islands on both sides of it are near each other', () => {
    const islands = at(9, [178.4, -18.1], [-171.8, -13.8], [179.2, -8.5], [-175.2, -21.1]);
    const far = at(1, [37.6, 55.8]);
    expect([...mainPlaces([...islands, ...far])].sort()).toEqual(islands.map(({ place }) => place.id).sort());
  });
});

describe('chooseCallouts', () => {
  it('takes a quotation in which the place is named, short enough, each but once', () => {
    const callouts = chooseCallouts(story, summaries);
    expect(callouts.map(({ place, speaker }) => [place, speaker])).toEqual([
      ['p:helsinki', 'Ulla Berg'],
      ['p:tallinn', null],
    ]);
    for (const { text, name } of callouts) {
      expect(text.length).toBeLessThanOrEqual(90);
      expect(text).toContain(name);
    }
  });
});

it('chooseCallouts gives a place the words that are said in a sentence about it, where no others name it', () => {
  const without = summaries.filter(({ place }) => !['p:helsinki', 'p:suomenlinna'].includes(place.id));
  const callouts = chooseCallouts(story, without);
  const said = callouts.find(({ place }) => place === 'p:mariehamn');
  expect(said).toMatchObject({ name: 'Mariehamn', speaker: 'Ulla Berg' });
  expect(said!.text).toContain('My mother walked from Helsinki');
  // Not to one that is only named for its government, nor to one that is not sure.
  const others = without.map((one) => ({
    ...one,
    mentions: one.mentions.map((mention) =>
      one.place.id === 'p:mariehamn'
        ? { ...mention, kind: 'metonymic' as const }
        : { ...mention, confidence: 0.4 },
    ),
  }));
  expect(chooseCallouts(story, others).map(({ place }) => place)).not.toContain('p:mariehamn');
});

it('chooseCallouts tells two quotations apart that begin alike', () => {
  const changed = fixtureStory();
  const words = ['The road out of Narva was under water', 'The road out of Turku was under water'];
  const [template] = changed.quotations;
  for (const [index, id] of ['p:narva', 'p:turku'].entries()) {
    const mention = changed.mentions.find(({ place }) => place === id)!;
    const [start, end] = [mention.start - 16, mention.start - 16 + words[index].length];
    const parts = [{ start, end }];
    changed.quotations.push({
      ...template,
      id,
      article: mention.article,
      start,
      end,
      text: words[index],
      parts,
    });
    mention.quotation = id;
  }
  const names = chooseCallouts(changed, summarisePlaces(changed, outletsOf(changed))).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Narva', 'Turku']));
});

it('chooseCallouts leaves out the comma that led on to the speaker', () => {
  const changed = fixtureStory();
  for (const quotation of changed.quotations) quotation.text += ',';
  const texts = chooseCallouts(changed, summarisePlaces(changed, outletsOf(changed))).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).not.toMatch(/,$/u);
});

it.each([
  ['all of it where it is short', 'Narva keeps its bread', 'Narva keeps its bread', null],
  [
    'whole clauses of a long one, and fewer of them where there is little room',
    'Narva keeps its bread dry, and sends what is left of it over the bridge, where the queue begins, to whoever asks',
    'Narva keeps its bread dry, and sends what is left of it over the bridge…',
    'Narva keeps its bread dry…',
  ],
  [
    'whole sentences as they end',
    'Narva keeps its bread. It sends what is left over the bridge to whoever asks',
    'Narva keeps its bread. It sends what is left over the bridge to whoever asks',
    'Narva keeps its bread.',
  ],
  [
    'words, where there is no clause',
    'Narva keeps its bread dry and sends what is left of it over the bridge to whoever may be asking for it',
    'Narva keeps its bread dry and sends what is left of it over the bridge to whoever may be…',
    null,
  ],
  [
    'never so little that the place is not named',
    'We bake, we wait, we watch, and when the ice is gone we row all that is left over to Narva',
    'We bake, we wait, we watch, and when the ice is gone we row all that is left over to Narva',
    null,
  ],
])('chooseCallouts gives %s', (_, words, text, short) => {
  expect(calloutsSaying(words)).toMatchObject([{ text, short }]);
});

it('chooseCallouts takes no words of which those that name the place are cut off', () => {
  const named = 'We bake and wait and watch, and when all of the ice has gone at last we row over to Narva';
  expect(named.length).toBeLessThanOrEqual(CALLOUT_LIMIT);
  expect(calloutsSaying(named)).toHaveLength(1);
  expect(calloutsSaying(`${named} and whoever else may be asking for bread`)).toEqual([]);
});

/** Of a story in which somebody says `words`, and Narva with them. */
function calloutsSaying(words: string): Callout[] {
  const changed = fixtureStory();
  const narva = changed.places.find(({ name }) => name === 'Narva')!;
  const article = { ...changed.articles[0], text: `“${words}”`, blocks: [] };
  const at = article.text.indexOf('Narva');
  const quotation = {
    ...changed.quotations[0],
    ...{
      id: 'q',
      text: words,
      start: 1,
      end: 1 + words.length,
      parts: [{ start: 1, end: 1 + words.length }],
    },
  };
  const mention = {
    ...changed.mentions[0],
    ...{ text: 'Narva', place: narva.id, quotation: 'q', start: at, end: at + 5, confidence: 1 },
  };
  const story = { ...changed, articles: [article], mentions: [mention], quotations: [quotation] };
  return chooseCallouts(story, summarisePlaces(story, outletsOf(story)));
}

describe('placeCallouts', () => {
  const frame = { width: 800, height: 600 };
  const request = (id: string, x: number, y: number) => ({
    id,
    x,
    y,
    radius: 8,
    shapes: [{ width: 180, height: 80, text: '' }],
  });

  it('puts none on another, on an obstacle or over the edge', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((n) => ({ x: 120 + n * 110, y: 200 + (n % 3) * 90 }));
    const obstacles = marks.map(({ x, y }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }));
    const placed = placeCallouts(
      marks.map(({ x, y }, n) => request(`p${n}`, x, y)),
      { frame, obstacles, names: [], limit: 6 },
    );
    expect(placed.length).toBeGreaterThan(3);
    placed.forEach((box, index) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
      for (const other of [...placed.slice(index + 1), ...obstacles]) expect(overlap(box, other)).toBe(false);
    });
  });

  it.each([1, 2, 3, 4, 5])('lets no leader run through another callout or leader: %i', (seed) => {
    const random = randomFrom(seed);
    const spots = Array.from({ length: 8 }, () => ({ x: 60 + random(680), y: 60 + random(480) }));
    const marks = spots.map(({ x, y }, index) => request(`p${index}`, x, y));
    const placed = placeCallouts(marks, { frame, obstacles: [], names: [], limit: 8 });
    expect(placed.length).toBeGreaterThan(3);
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) {
        expect(overlap(one, other)).toBe(false);
        expect(runsThrough(one.leader, other)).toBe(false);
        expect(runsThrough(other.leader, one)).toBe(false);
        expect(cross(one.leader, other.leader)).toBe(false);
      }
  });

  it('takes the shorter wording where the whole one has no room', () => {
    const shapes = [
      { width: 180, height: 80, text: 'whole' },
      { width: 180, height: 40, text: 'short' },
    ];
    const gap = [
      { x: 0, y: 0, width: 800, height: 270 },
      { x: 0, y: 330, width: 800, height: 270 },
    ];
    const [placed] = placeCallouts([{ ...request('a', 300, 300), shapes }], {
      ...{ frame, obstacles: gap, names: [], limit: 6 },
    });
    expect(placed.text).toBe('short');
  });

  it('leaves out what finds no room', () => {
    const wall = { x: 0, y: 0, width: 800, height: 600 };
    const room = { frame, limit: 6 };
    expect(placeCallouts([request('a', 400, 300)], { ...room, obstacles: [wall], names: [] })).toEqual([]);
    expect(placeCallouts([request('a', 400, 300)], { ...room, obstacles: [], names: [wall] })).toEqual([]);
  });

  describe('where it is known what else the map shows', () => {
    const room = { frame, obstacles: [], names: [], limit: 6 };
    const marks = [request('a', 300, 300), request('b', 520, 320)];
    /** The names that a map shows. */
    const coverOf = (names: readonly Box[]) => (box: Box) =>
      100 * names.filter((name) => overlap(name, box)).length;

    it('moves off names, as far as there is room', () => {
      const first = placeCallouts(marks, room);
      const names = first.map(({ x, y }) => ({ x: x + 90, y: y + 30, width: 60, height: 14 }));
      const moved = placeCallouts(marks, { ...room, coverOf: coverOf(names) });
      expect(moved.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
      for (const box of moved) expect(names.filter((name) => overlap(name, box))).toEqual([]);
      expect(overlap(moved[0], moved[1])).toBe(false);
    });

    it('stands as before where nothing is in the way, or everything is', () => {
      const first = placeCallouts(marks, room);
      expect(placeCallouts(marks, { ...room, coverOf: () => 0 })).toEqual(first);
      expect(placeCallouts(marks, { ...room, coverOf: () => 500 })).toEqual(first);
    });

    it('takes its slim shape where the broad one would cover a name', () => {
      const shapes = [
        { width: 180, height: 80, text: 'broad' },
        { width: 120, height: 110, text: 'slim' },
      ];
      const column = [0, 1].map((n) => ({ x: 150 + n * 170, y: 0, width: 20, height: 600 }));
      const [placed] = placeCallouts([{ ...request('a', 245, 300), shapes }], {
        ...room,
        coverOf: coverOf(column),
      });
      expect(placed.width).toBe(120);
      expect(column.some((name) => overlap(name, placed))).toBe(false);
    });

    it('asks no more often than a map can answer at once', () => {
      let asked = 0;
      const all = Array.from({ length: 6 }, (_, n) => request(`p${n}`, 130 + n * 110, 150 + (n % 3) * 150));
      placeCallouts(all, { ...room, coverOf: () => 500 + asked++ });
      expect(asked).toBeLessThanOrEqual(60);
    });
  });
});

describe('mergeMarks', () => {
  const many = Array.from({ length: 400 }, (_, n) => ({
    id: `m${n}`,
    lng: (n % 20) * 2,
    lat: Math.floor(n / 20) * 2,
    radius: 4,
  }));

  it('gathers a crowd under the first of them, and loses none', () => {
    const groups = mergeMarks(many, 1);
    expect(groups.size).toBeLessThan(60);
    expect(groups.has('m0')).toBe(true);
    expect([...groups.keys(), ...[...groups.values()].flat()].sort()).toEqual(
      many.map(({ id }) => id).sort(),
    );
  });

  it('lets all stand where there is room, however many they are', () => {
    expect(mergeMarks(many, 7).size).toBe(400);
  });

  it('gathers few as well, where they crowd', () => {
    expect(mergeMarks(many.slice(0, 40), 1).size).toBeLessThan(20);
  });

  it('leaves the few that meet on one spot to be spread', () => {
    const few = many.slice(0, 4).map((mark) => ({ ...mark, lng: 10, lat: 50 }));
    expect(mergeMarks(few, 3).size).toBe(4);
    const another = { id: 'fifth', lng: 10, lat: 50, radius: 4 };
    expect([...mergeMarks([...few, another], 3)]).toEqual([['m0', ['m1', 'm2', 'm3', 'fifth']]]);
  });
});

describe('arrangeMarks', () => {
  /** Sixty places of a country two degrees wide. */
  const country = Array.from({ length: 60 }, (_, n) => {
    const [one] = summaries;
    const [lng, lat] = [14 + ((n * 37) % 61) / 30, 45.5 + ((n * 17) % 59) / 45];
    return {
      ...one,
      form: 'point' as const,
      excerpts: 1 + (n % 3),
      place: { ...one.place, id: `c${n}`, lng, lat },
    };
  });
  const near = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);
  const closest = (at: readonly [number, number][]) =>
    Math.min(...at.flatMap((a, index) => at.slice(index + 1).map((b) => near(a, b))));

  it.each([3, 5, 6, 7.25, 8, 10])('has every mark a finger apart from the next, zoom %d', (zoom) => {
    for (const story of [country, summaries]) {
      const marks = arrangeMarks(story, zoom);
      expect(closest(marks.map(({ lng, lat }) => project([lng, lat], zoom)))).toBeGreaterThan(TARGET - 1);
      const points = story.filter(({ form }) => form === 'point').map(({ place }) => place.id);
      const found = marks.flatMap(({ summary, taken }) => [summary.place.id, ...taken]);
      expect(found.sort()).toEqual(points.sort());
    }
  });

  it('says which marks stand for others, by another look', () => {
    const marks = arrangeMarks(country, 5);
    expect(marks.length).toBeLessThan(country.length);
    for (const { look, taken } of marks) expect(look.gathers).toBe(taken.length > 0);
    expect(arrangeMarks(country, 10).some(({ look }) => look.gathers)).toBe(false);
  });

  it('keeps few near neighbours of an ordinary story apart, and never far from where they are', () => {
    const near = arrangeMarks(summaries, 5);
    expect(near.every(({ taken }) => taken.length === 0)).toBe(true);
    expect(Math.max(...near.map(({ moved }) => moved))).toBeLessThan(24);
  });

  it('always has the open place, and the latest step of a walk before the others', () => {
    const hidden = arrangeMarks(country, 5).flatMap(({ taken }) => taken);
    const shown = (marks: ReturnType<typeof arrangeMarks>) => marks.map(({ summary }) => summary.place.id);
    for (const id of hidden) expect(shown(arrangeMarks(country, 5, [], id))).toContain(id);
    const walked = country.map(({ place }) => place.id);
    expect(shown(arrangeMarks(country, 5, walked))[0]).toBe('c59');
  });
});

describe('labelPoint', () => {
  /** From 0° to 50° east. */
  const VIEW = {
    camera: { center: [25, 54] as [number, number], zoom: 3.66 },
    size: { width: 900, height: 720 },
  };
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, 40],
        [60, 40],
        [60, 70],
        [10, 70],
        [10, 40],
      ],
    ],
  };

  const toFrame = projector(VIEW.camera, VIEW.size);
  const boxAt = (x: number, y: number, width = 14, height = 14): Box => ({
    ...{ x: x - width / 2, y: y - height / 2 },
    ...{ width, height },
  });
  const nameAt = ([lng, lat]: readonly [number, number]) => {
    const { x, y } = toFrame(lng, lat);
    const { width, height } = areaNameSize('Land');
    return boxAt(x, y, width, height);
  };

  it('finds a seen part of an area, away from marks', () => {
    const mark = toFrame(20, 52);
    const { point } = labelPoint(square, 'Land', VIEW, [boxAt(mark.x, mark.y)])!;
    expect(point[0]).toBeGreaterThan(10);
    expect(point[0]).toBeLessThan(60);
    const { x, y } = toFrame(...point);
    expect(Math.hypot(x - mark.x, y - mark.y)).toBeGreaterThan(50);
  });

  it('keeps a name whole and clear of what is taken where that can be, and else says so', () => {
    const { x, y } = toFrame(26, 54);
    const taken = [boxAt(x, y, 300, 60)];
    const found = labelPoint(square, 'Land', VIEW, taken)!;
    expect(found.serves).toBe(2);
    expect(taken.some((box) => overlap(box, nameAt(found.point)))).toBe(false);
    const everywhere = labelPoint(square, 'Land', VIEW, [boxAt(x, y, 3000, 3000)])!;
    expect(everywhere.serves).toBe(1);
    expect(isWhole(nameAt(everywhere.point), VIEW.size)).toBe(true);
    // A strip at the frame's edge has no room for a whole name.
    const strip = { ...VIEW, camera: { ...VIEW.camera, center: [-14, 54] as [number, number] } };
    expect(labelPoint(square, 'Land', strip, [])!.serves).toBe(0);
  });

  it('moves a name from beside a mark, and leaves one that lies on none', () => {
    const area = (lng: number): typeof summaries => {
      const [one] = summaries;
      return [{ ...one, form: 'area', place: { ...one.place, id: 'land', lng, lat: 55 } }];
    };
    const town = {
      ...summaries[0],
      form: 'point' as const,
      place: { ...summaries[0].place, lng: 26, lat: 55 },
    };
    const spots = (lng: number) =>
      labelSpots([...area(lng), town], [{ place: 'land', geometry: square }], VIEW);
    expect(spots(40).size).toBe(0);
    const { x, y } = toFrame(26, 55);
    expect(overlap(nameAt(spots(27).get('land')!), boxAt(x, y))).toBe(false);
  });

  it('moves a name that the frame would cut off', () => {
    const land = { ...summaries[0], form: 'area' as const };
    land.place = { ...land.place, id: 'land', lng: 49.9, lat: 55 };
    const spot = labelSpots([land], [{ place: 'land', geometry: square }], VIEW).get('land')!;
    expect(isWhole(nameAt(spot), VIEW.size)).toBe(true);
  });

  it('is null for an area out of the frame', () => {
    const camera = { center: [-60, 10] as [number, number], zoom: 4 };
    expect(labelPoint(square, 'Land', { ...VIEW, camera }, [])).toBeNull();
  });
});
