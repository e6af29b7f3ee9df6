import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../src/core/story/build-story.ts';
import { toAnnotations } from '../../../src/core/story/to-annotations.ts';
import { toCsv } from '../../../src/core/story/to-csv.ts';
import { toGeojson } from '../../../src/core/story/to-geojson.ts';
import { FERRY, NORWAY_SHAPE, RADIO, RADIO_TEXT, gazetteer } from './example.ts';

const { story } = buildStory([FERRY, RADIO], gazetteer, {
  areaOf: (id) => (id === 'geonames:0' ? NORWAY_SHAPE : null),
});

describe('toGeojson', () => {
  const { features } = toGeojson(story);

  it('gives a feature a place: towns as points, areas as their shapes', () => {
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['geonames:1', 'Point'],
      ['geonames:3', 'Point'],
      ['geonames:0', 'Polygon'],
    ]);
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [5.33, 60.39] });
    expect(features[2].bbox).toEqual([8, 60, 12, 64]);
  });

  it('carries the excerpts with who said them', () => {
    expect(features[0].properties).toMatchObject({ mentions: 2, kinds: { literal: 1, metonymic: 1 } });
    expect(features[1].properties.excerpts).toEqual([
      expect.objectContaining({
        mention: 'Oslo',
        text: '“We sail again. Oslo will wait,” the captain said.',
        speaker: 'the captain',
        outlet: 'The Quay',
      }),
    ]);
  });
});

describe('toAnnotations', () => {
  const page = toAnnotations(story);

  it('has an annotation a mention and a quotation', () => {
    expect(page.items).toHaveLength(story.mentions.length + story.quotations.length);
    expect(page.items.at(-1)!.body).toEqual([
      { type: 'TextualBody', purpose: 'describing', value: 'Speaker: the captain' },
    ]);
  });

  it('counts positions in code points, after an emoji too', () => {
    const last = page.items[story.mentions.length - 1];
    const [quote, position] = last.target.selector;
    expect(last.target.source).toBe('https://fjord.example/late');
    expect(quote).toMatchObject({ exact: 'Bergen', suffix: ' shrugged.' });
    expect([...RADIO_TEXT].slice(position.start, position.end).join('')).toBe('Bergen');
    expect(position.start).toBe(story.mentions.at(-1)!.start - 1);
  });

  it('names a place by its address, and none where there is none', () => {
    expect(page.items[0].body[0]).toMatchObject({ source: 'https://sws.geonames.org/1/', label: 'Bergen' });
    expect(page.items[3].body).toEqual([{ type: 'TextualBody', purpose: 'tagging', value: 'embedded' }]);
  });
});

describe('toCsv', () => {
  it('has a row a mention, in columns that hold whatever the text holds', () => {
    const rows = readCsv(toCsv(story));
    expect(rows).toHaveLength(1 + story.mentions.length);
    const oslo = Object.fromEntries(rows[0].map((name, index) => [name, rows[2][index]]));
    expect(oslo).toMatchObject({
      mention: 'Oslo',
      place: 'Oslo',
      lng: '10.75',
      excerpt: '“We sail again. Oslo will wait,” the captain said.',
      quotation: 'We sail again. Oslo will wait,',
      date_from: '',
    });
  });

  it('quotes what must be quoted and defuses formulas, but not numbers', () => {
    const article = { ...story.articles[0], outlet: '=HYPERLINK("x")', title: 'a, "b"\nc' };
    const place = { ...story.places[0], lng: -5.5 };
    const csv = toCsv({
      ...story,
      articles: [article, story.articles[1]],
      places: [place, ...story.places.slice(1)],
      mentions: story.mentions.slice(0, 1),
    });
    expect(csv).toContain(`"'=HYPERLINK(""x"")","a, ""b""\nc"`);
    expect(readCsv(csv)[1]).toContain('-5.5');
  });
});

/** As RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    const [whole, quoted, plain, end] = match;
    if (whole === '') break;
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
