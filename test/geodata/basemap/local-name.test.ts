import { describe, expect, it } from 'vitest';
import { localNames } from '../../../geodata/basemap/local-name.ts';
import { romanise } from '../../../geodata/basemap/romanise.ts';

const localName = localNames(
  'country\tlanguage\nBY\tbe\nUA\tuk\nRU\tru\nGR\tel\nPL\tpl\n',
  'country\tname\tlocal\nPL\tWarsaw\tWarszawa\n',
);

describe('localNames', () => {
  it.each([
    ['BY', 'Hrodna', ['Гродно', 'Гродна', 'Grodno', 'グロドノ'], 'Гродна'],
    ['UA', 'Luhansk', ['Луганск', 'Луганськ', 'Luhansʹk'], 'Луганськ'],
    ['RU', 'Kazan', ['Казан', 'Казань', 'Къазан'], 'Казань'],
    ['GR', 'Athens', ['Αθηνα', 'Αθήνα', 'Афины'], 'Αθήνα'],
    ['PL', 'Warsaw', ['Варшава'], 'Warszawa'],
    ['PL', 'Łódź', ['Лодзь'], null],
    ['RU', 'Tver', ['Калинин'], null],
    ['XX', 'Anywhere', ['Где-то'], null],
  ])('%s %s', (country, name, alternates, expected) => {
    expect(localName({ country, name, alternates })).toBe(expected);
  });
});

describe('romanise', () => {
  it('refuses letters and spellings of another language', () => {
    expect(romanise('Київ', 'uk')).toBe('kyyiv');
    expect(romanise('Київ', 'ru')).toBeNull();
    expect(romanise('Минскъ', 'ru')).toBeNull();
    expect(romanise('Warszawa', 'ru')).toBeNull();
  });
});
