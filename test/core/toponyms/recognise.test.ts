// What is taken for a place name, and where it begins and ends: [brackets] mark every mention of a line.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { geoparse } from '../../../src/core/geoparse.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

function mark(content: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of geoparse({ kind: 'text', content }, gazetteer).mentions) {
    marked += `${content.slice(at, start)}[${content.slice(start, end)}]`;
    at = end;
  }
  return marked + content.slice(at);
}

describe('recognition', () => {
  it.each([
    'The flood reached [Madison County] on Friday.',
    'Fires burned in [Jackson] and [Barrow] counties.',
    'He was driven from [Little Rock], [Ark.], to [Memphis], [Tenn.], overnight.',
    'The [U.S.] sent aid; the [U.K.] did not.',
    'It rained in [Paris]’s suburbs and across [France].',
    'The [Guinea-Bissau] border was closed.',
    'The council of the City of [Leeds] met.',
    'She said [South Africa] would vote.',
    '[KYIV], July 3 (Wire) — Sirens sounded before dawn.',
    'Rep. Ann Lee, D-[Denver], voted no.',
    'The driver, Tom Hill, 41, of [Fresno], was unhurt.',
    'A [Tulsa] man was arrested.',
    'He lives in [Łódź] and works in [Kraków].',
    'The [Mississippi River] rose again.',
    'Ships left the [Strait of Hormuz].',
    'Snow fell in northern [Italy].',
    'They flew from [Addis Ababa] to [Dar es Salaam].',
  ])('%s', (marked) => {
    expect(mark(marked.replace(/[[\]]/g, ''))).toBe(marked);
  });

  it.each([
    'March was cold and May was wet.',
    'Mr. Lincoln and Ms. Jordan spoke.',
    'The Interior Ministry declined to comment.',
    'It costs US$30 a head.',
    'The Supreme Court agreed.',
    'He read the Old Testament.',
    '',
    '\ud800',
  ])('finds none in: %s', (text) => {
    expect(mark(text)).toBe(text);
  });

  it('takes given spans as they are, in their order', () => {
    const content = 'From Paris to Nowhereville and back to Texas.';
    const spans = [
      { start: 39, end: 44 },
      { start: 5, end: 10 },
      { start: 14, end: 26 },
    ];
    const { mentions } = geoparse({ kind: 'text', content }, gazetteer, { mentions: spans });
    expect(mentions.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
      spans.map(({ start, end }) => ({ start, end, text: content.slice(start, end) })),
    );
  });
});
