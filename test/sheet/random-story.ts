// Stories made by a seeded generator: places clustered or worldwide, across the antimeridian, near the poles, on one
// point; some areas, some doubt, several outlets. The names are made up of syllables, short and very long ones.
import type { Polygon } from 'geojson';
import type { Place } from '../../src/core/gazetteer/gazetteer.ts';
import type {
  Story,
  StoryArea,
  StoryArticle,
  StoryMention,
  StoryQuotation,
} from '../../src/core/story/story.ts';
import type { MentionKind } from '../../src/core/toponyms/mention.ts';

const SYLLABLES = [
  'bra',
  'dol',
  'chy',
  'zów',
  'stan',
  'mira',
  'ost',
  'Łę',
  'gard',
  'novo',
  'per',
  'ash',
  'к',
  'ham',
];
const SHAPES = [
  'cluster',
  'point',
  'world',
  'antimeridian',
  'arctic',
  'antarctic',
  'outlier',
  'line',
] as const;

/** Mulberry32: the same numbers for the same seed everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomStory(seed: number): Story {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const shape = SHAPES[seed % SHAPES.length];
  const count = 1 + Math.floor(random() ** 1.6 * 80);
  const centre: [number, number] = [random() * 360 - 180, random() * 130 - 60];
  const spread = 0.02 + random() * 6;
  const name = (): string => {
    const length = random() < 0.08 ? 7 : 1 + Math.floor(random() * 4);
    const text = Array.from({ length }, () => pick(SYLLABLES)).join(random() < 0.1 ? ' ' : '');
    return text[0].toUpperCase() + text.slice(1);
  };
  const at = (index: number): [number, number] => {
    const near = (value: number, by: number) => value + (random() + random() - 1) * by;
    if (shape === 'world') return [random() * 360 - 180, random() * 160 - 80];
    if (shape === 'antimeridian') return [wrap(near(180, spread * 3)), near(centre[1], spread)];
    if (shape === 'arctic') return [random() * 360 - 180, 70 + random() * 14.9];
    if (shape === 'antarctic') return [near(centre[0], 60), -65 - random() * 19.9];
    if (shape === 'point') return [centre[0], centre[1]];
    if (shape === 'line') return [wrap(centre[0] + index * 0.3), centre[1]];
    if (shape === 'outlier' && index === 0) return [wrap(centre[0] + 120), -centre[1]];
    return [wrap(near(centre[0], spread)), near(centre[1], spread)];
  };
  const articles = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) =>
    article(index, name, random),
  );
  const places: Place[] = [];
  const areas: StoryArea[] = [];
  const mentions: StoryMention[] = [];
  const quotations: StoryQuotation[] = [];
  for (let index = 0; index < count; index++) {
    const [lng, lat] = at(index);
    const isArea = random() < 0.15;
    const half = 0.2 + random() * 3;
    const south = Math.max(-85, lat - half);
    const north = Math.min(85, lat + half);
    const id = `place-${index}`;
    places.push({
      ...{ id, name: name(), lng, lat, country: null, admin1: null, population: 0 },
      feature: isArea ? pick(['A/PCLI', 'A/ADM1', 'H/SEA', 'L/RGN']) : 'P/PPL',
      box: isArea ? [wrap(lng - half), south, wrap(lng + half), north] : null,
    });
    if (isArea && random() < 0.8) areas.push({ place: id, geometry: square(lng, half, south, north) });
    const times = 1 + Math.floor(random() ** 2 * 9);
    for (let time = 0; time < times; time++) {
      const own = pick(articles);
      const start = Math.floor(random() * (own.text.length / 2));
      const end = Math.min(own.text.length, start + 20 + Math.floor(random() * 200));
      const spoken = random() < 0.4;
      const quotation = spoken ? `quote-${quotations.length}` : null;
      if (quotation) {
        quotations.push({
          ...{
            id: quotation,
            article: own.id,
            start,
            end,
            text: own.text.slice(start, end),
            direct: true,
            cue: null,
          },
          speaker: random() < 0.7 ? { start: 0, end: 1, name: `${name()} ${name()}` } : null,
        });
      }
      mentions.push({
        ...{
          id: `mention-${mentions.length}`,
          article: own.id,
          start,
          end: start + 5,
          text: own.text.slice(start, start + 5),
        },
        kind: pick<MentionKind>(['literal', 'literal', 'metonymic', 'modifier']),
        ...{ place: id, confidence: random() < 0.15 ? 0.4 : 0.9, reason: '', alternatives: [] },
        ...{ excerpt: { start, end }, quotation, date: null },
      });
    }
  }
  return {
    ...{
      format: 'dateline-story',
      version: 1,
      title: `${name()} and ${name()}`,
      subtitle: random() < 0.5 ? name() : null,
    },
    gazetteer: {
      date: '2024-01-01',
      sources: [{ name: 'Made', version: '1', licence: 'CC0', credit: 'Made for the tests' }],
    },
    ...{ articles, places, areas, mentions, quotations, edits: [] },
  };
}

function article(index: number, name: () => string, random: () => number): StoryArticle {
  const text = Array.from({ length: 160 }, () => name().toLowerCase()).join(' ');
  return {
    ...{
      id: `article-${index}`,
      title: name(),
      standfirst: null,
      outlet: `The ${name()} Post`,
      byline: null,
      authorLocation: null,
      agency: null,
    },
    ...{
      published: `2024-0${1 + Math.floor(random() * 9)}-1${index}`,
      updated: null,
      url: `https://example.org/${index}`,
    },
    ...{
      dateline: null,
      text,
      blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
      dropped: [],
      warnings: [],
    },
  };
}

function square(lng: number, half: number, south: number, north: number): Polygon {
  const [west, east] = [lng - half, lng + half];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
