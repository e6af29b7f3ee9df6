import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../../src/core/story/check-schema.ts';
import { buildStory } from '../../../src/core/story/build-story.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import schema from '../../../src/core/story/story.schema.json' with { type: 'json' };
import { FERRY, NORWAY_SHAPE, RADIO, gazetteer } from './example.ts';

const { story } = buildStory([FERRY, RADIO], gazetteer, {
  areaOf: (id) => (id === 'geonames:0' ? NORWAY_SHAPE : null),
});
const copy = () => JSON.parse(JSON.stringify(story));
const validate = new Ajv({ allErrors: false, strict: false }).compile(schema);

/** A way to spoil a story, and what the error must say of it. */
const SPOILT: [string, (json: ReturnType<typeof copy>) => unknown, RegExp][] = [
  ['null', () => null, /the document: got null, expected object/],
  ['a list', () => [], /the document: got a list of 0, expected object/],
  ['another version', (json) => ({ ...json, version: 2 }), /version: got 2, expected 1/],
  ['no places', (json) => ({ ...json, places: undefined }), /places: got nothing/],
  ['a title that is a number', (json) => ({ ...json, title: 5 }), /title: got 5, expected string/],
  [
    'a bad kind',
    (json) => ((json.mentions[3].kind = 'loud'), json),
    /mentions\[3\]\.kind: got "loud", expected one of literal/,
  ],
  [
    'an offset with a fraction',
    (json) => ((json.mentions[0].start = 1.5), json),
    /mentions\[0\]\.start: got 1.5, expected integer/,
  ],
  [
    'a negative offset',
    (json) => ((json.mentions[0].excerpt.start = -1), json),
    /mentions\[0\]\.excerpt\.start: got -1, expected at least 0/,
  ],
  [
    'a pole passed',
    (json) => ((json.places[1].lat = 91), json),
    /places\[1\]\.lat: got 91, expected from -90 to 90/,
  ],
  [
    'half a box',
    (json) => ((json.places[2].box = [1, 2]), json),
    /places\[2\]\.box: got a list of 2, expected 4 items/,
  ],
];

/** Right in form, wrong in sense: the schema alone cannot tell. */
const SENSELESS: [string, (json: ReturnType<typeof copy>) => unknown, RegExp][] = [
  [
    'a place that is not there',
    (json) => ((json.mentions[0].place = 'geonames:9'), json),
    /mentions\[0\]\.place: got "geonames:9", expected the id of a place/,
  ],
  [
    'an article that is not there',
    (json) => ((json.mentions[0].article = 'tv'), json),
    /mentions\[0\]\.article: got "tv"/,
  ],
  [
    'a span past the end',
    (json) => ((json.mentions[5].end = 9999), json),
    /mentions\[5\]: got "51–9999", expected a span within/,
  ],
  [
    'text that stands elsewhere',
    (json) => ((json.mentions[0].text = 'Oslo'), json),
    /mentions\[0\]\.text: got "Oslo", expected what stands there: "Bergen"/,
  ],
  [
    'an id twice',
    (json) => ((json.mentions[1].id = json.mentions[0].id), json),
    /mentions\[1\]\.id: got .* expected an id that stands once/,
  ],
  [
    'a quotation that is not there',
    (json) => ((json.mentions[0].quotation = 'q'), json),
    /mentions\[0\]\.quotation: got "q"/,
  ],
  [
    'a quotation of no article',
    (json) => ((json.quotations[0].article = 'tv'), json),
    /quotations\[0\]\.article: got "tv"/,
  ],
  ['a shape of no place', (json) => ((json.areas[0].place = 'x'), json), /areas\[0\]\.place: got "x"/],
];

describe('readStory', () => {
  it('takes what buildStory makes', () => {
    expect(readStory(copy())).toEqual(story);
    expect(validate(copy()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(SPOILT)('refuses %s, as a full validator does', (_, spoil, message) => {
    const spoilt = JSON.parse(JSON.stringify(spoil(copy())));
    expect(() => readStory(spoilt)).toThrow(message);
    expect(validate(spoilt)).toBe(false);
  });

  it.each(SENSELESS)('refuses %s', (_, spoil, message) => {
    expect(() => readStory(spoil(copy()))).toThrow(message);
  });

  it('lets be what a later version may add', () => {
    expect(() => readStory({ ...copy(), mood: 'calm' })).not.toThrow();
  });
});

describe('checkSchema', () => {
  it('agrees with a full validator on stories with any one value replaced', () => {
    const paths = leaves(copy());
    const replacements = [null, '', 'x', -1, 0.5, 400, true, [], {}];
    let refused = 0;
    for (const path of paths)
      for (const replacement of replacements) {
        const json = copy();
        const parent = path.slice(0, -1).reduce((node, key) => node[key], json);
        parent[path.at(-1)!] = replacement;
        const ours = checkSchema(json, schema);
        expect(ours === null, `${path.join('.')} = ${JSON.stringify(replacement)}: ${ours?.expected}`).toBe(
          validate(json),
        );
        if (ours) refused += 1;
      }
    expect(refused).toBeGreaterThan(paths.length);
  });
});

function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
