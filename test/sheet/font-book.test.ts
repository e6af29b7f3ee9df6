import { expect, test, vi } from 'vitest';
import { openFonts } from '../../src/sheet/type/font-book.ts';
import { readFont } from '../../src/sheet/type/fontkit-types.ts';
import { wrapText } from '../../src/sheet/type/wrap-text.ts';
import { fixtureAssets } from './fixture-assets.ts';
import { seeded } from './random-story.ts';

vi.setConfig({ testTimeout: 60_000 });

const LETTERS: Record<string, string> = {
  latin: 'abcdeghijklmnopqrstuvwxyzfABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?\'"()-–—“”‘’éèüößñçåøÉÖ ',
  'latin-ext': 'łŁśŚćĆżŻźŹąĄęĘńŃšŠčČřŘžŽğıİőű',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯіїєґ',
  greek: 'αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΘΛΞΠΣΦΨΩ',
};
const WORDS = 400;

test('shapes as the full shaper does: the same glyphs, the same advances', async () => {
  const { fonts } = await fixtureAssets();
  const book = openFonts(fonts);
  const random = seeded(7);
  for (const { style, subset, bytes } of fonts) {
    const font = readFont(bytes);
    const letters = [...LETTERS[subset]];
    for (let count = 0; count < WORDS; count++) {
      const word = Array.from(
        { length: 1 + Math.floor(random() * 9) },
        () => letters[Math.floor(random() * letters.length)],
      );
      const text = word.join('').replaceAll(' ', '');
      if (!text || ![...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))) continue;
      const runs = book.shape(text, style).filter((run) => run.face.id === `${style}/${subset}`);
      for (const run of runs) {
        const full = font.layout(run.text);
        expect(
          run.glyphs.map(({ glyph }) => glyph.id),
          `${style} ${run.text}`,
        ).toEqual(full.glyphs.map(({ id }) => id));
        const advances = full.positions.map(({ xAdvance }) => xAdvance);
        expect(
          run.glyphs.map(({ advance }) => Math.round(advance * font.unitsPerEm)),
          `${style} ${run.text}`,
        ).toEqual(advances);
      }
    }
  }
});

test('kerns, splits over subsets, and tells what no face has', async () => {
  const book = openFonts([...(await fixtureAssets()).fonts]);
  expect(book.measure('AV', 'serif', 10)).toBeLessThan(
    book.measure('A', 'serif', 10) + book.measure('V', 'serif', 10),
  );
  expect(book.shape('Łódź', 'sans').map(({ text }) => text)).toEqual(['Ł', 'ód', 'ź']);
  expect(book.measure('ab', 'sans', 4, 1)).toBeCloseTo(book.measure('ab', 'sans', 4) + 2, 6);
  expect([...book.missing]).toEqual([]);
  book.measure('日本', 'sans', 4);
  expect([...book.missing]).toEqual(['日', '本']);
});

test('lines fit their column, and lose no letter', async () => {
  const book = openFonts((await fixtureAssets()).fonts);
  const style = { font: 'serif', sizeMm: 3 } as const;
  const text = `Short words, and a ${'very'.repeat(40)} long one; \ud800 broken, ${'я'.repeat(90)} end.`;
  for (const width of [12, 30, 90]) {
    const lines = wrapText(text, style, width, book);
    for (const line of lines) expect(book.measure(line, 'serif', 3)).toBeLessThanOrEqual(width + 1e-9);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});
