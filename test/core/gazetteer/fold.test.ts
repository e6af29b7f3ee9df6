import { describe, expect, it } from 'vitest';
import { foldName, foldOpenName } from '../../../src/core/gazetteer/fold.ts';

describe('foldName', () => {
  it.each([
    ['Rzeszów', 'rzeszow'],
    ['ŁÓDŹ', 'lodz'],
    ['Øresund', 'oresund'],
    ['Weißenfels', 'weissenfels'],
    ['Þórshöfn', 'thorshofn'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Ağcabǝdi', 'agcabadi'],
    ["Xi'an", 'xian'],
    ['Hawaiʻi', 'hawaii'],
    ['Queen Anne’s County', 'queen annes county'],
    ['Baden-Württemberg', 'baden wurttemberg'],
    ['Dallas/Fort Worth', 'dallas fort worth'],
    ['St. Petersburg', 'saint petersburg'],
    ['St Petersburg', 'saint petersburg'],
    ['Saint-Petersburg', 'saint petersburg'],
    ['Sault Ste. Marie', 'sault saint marie'],
    ['Mt. Everest', 'mount everest'],
    ['Ft Worth', 'fort worth'],
    ['Main St', 'main st'],
    ['MT', 'mt'],
    ['U.S.', 'us'],
    ['U. S. A.', 'usa'],
    ['D.C.', 'dc'],
    ['W.Va.', 'w va'],
    ['N.Y.', 'ny'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['  New   York ', 'new york'],
    ['Minneapolis–Saint Paul', 'minneapolis saint paul'],
    ['Washington, D.C.', 'washington dc'],
    ['...', ''],
    ['', ''],
  ])('%s is %s', (name, key) => expect(foldName(name)).toBe(key));

  it('is its own fold', () => {
    for (const name of ['St. Pölten', "L'Aquila", 'Nizhny Novgorod', 'U.S. Virgin Islands']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });

  it('leaves other scripts as letters and survives broken text', () => {
    expect(foldName('Брест')).toBe('брест');
    expect(foldName('\ud800 Brest \udc00')).toContain('brest');
  });
});

describe('foldOpenName', () => {
  it.each([
    ['St', 'saint'],
    ['New', 'new'],
    ['Mt.', 'mount'],
  ])('%s before a further word is %s', (name, key) => expect(foldOpenName(name)).toBe(key));
});
