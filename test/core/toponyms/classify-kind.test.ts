// How a place is spoken of: a line each, the word in brackets.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { geoparse } from '../../../src/core/geoparse.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('kinds', () => {
  it.each([
    ['literal', 'He lives in [France] with his family.'],
    ['literal', 'Storms crossed northern [Spain] on Sunday.'],
    ['literal', 'The army marched on [Baghdad].'],
    ['literal', 'They visited [Japan] last year.'],
    ['literal', '[Italy]’s coast was battered by waves.'],
    ['metonymic', '[Tehran] denied the report.'],
    ['metonymic', 'The minister accused [Ankara] of delay.'],
    ['metonymic', '[Germany] beat Brazil in the final.'],
    ['metonymic', 'The treaty was signed by [Norway] and Sweden.'],
    ['metonymic', '[Egypt]’s offer was refused.'],
    ['metonymic', 'Talks with [China] failed.'],
    ['metonymic', 'NATO member [Poland] objected.'],
    ['modifier', 'A [Danish] court ruled.'],
    ['modifier', 'The [Iran]-backed group agreed.'],
    ['modifier', 'A [Baltic Sea] port was closed.'],
    ['embedded', 'She studied at [Oxford] University.'],
    ['embedded', 'The Bank of [Japan] waited.'],
  ])('%s: %s', (kind, marked) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const content = marked.replace('[', '').replace(']', '');
    const { mentions } = geoparse({ kind: 'text', content }, gazetteer);
    expect(mentions.find((mention) => mention.start === start && mention.end === end)?.kind).toBe(kind);
  });
});
