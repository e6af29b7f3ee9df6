// Named embarrassments of geoparsers, a line each: the word in brackets, and what it is there. `none`: no place at
// all; `*`: any. Over the real gazetteer.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { geoparse } from '../../src/core/geoparse.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';

const [, ...rows] = readFileSync(new URL('embarrassments.tsv', import.meta.url), 'utf8').trimEnd().split('\n');
const cases = rows.map((row) => row.split('\t'));

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('named embarrassments', () => {
  it('has at least sixty of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s', (marked, kind, place, country, admin1) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const content = marked.replace('[', '').replace(']', '');
    const { mentions } = geoparse({ kind: 'text', content }, gazetteer);
    const found = mentions.find((mention) => mention.start < end && mention.end > start);
    if (kind === 'none') {
      expect(found?.text).toBeUndefined();
      return;
    }
    expect(found, 'no mention').toBeDefined();
    const { resolution } = found!;
    const got = resolution.row === null ? null : gazetteer.place(resolution.row);
    const same = (wanted: string | undefined, value: string | null | undefined): string =>
      wanted === '*' || wanted === undefined || wanted === '' ? '' : String(value);
    const wish = (wanted: string | undefined): string => (wanted === '*' || wanted === undefined ? '' : wanted);
    expect([same(kind, found!.kind), same(place, got?.name), same(country, got?.country)]).toEqual([
      wish(kind),
      wish(place),
      wish(country),
    ]);
    if (admin1) expect(got?.admin1).toContain(admin1);
  });
});
