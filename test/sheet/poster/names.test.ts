import { beforeAll, describe, expect, it } from 'vitest';
import {
  createNameSpace,
  moveName,
  type NameRequest,
  placeNames,
} from '../../../src/sheet/poster/place-names.ts';
import { type NameStyle, shapeName } from '../../../src/sheet/poster/shape-name.ts';
import { type FontBook, openFonts } from '../../../src/sheet/type/font-book.ts';
import { fixtureAssets } from '../fixture-assets.ts';

let book: FontBook;
beforeAll(async () => {
  book = openFonts((await fixtureAssets()).fonts);
});

const STYLE: NameStyle = { letterSpacing: 0, maxWidth: 10, lineHeight: 1.2, justify: 0.5 };
const plain = (text: string) => [{ text, font: 'sans' as const, scale: 1 }];

describe('shapeName', () => {
  it('is as wide as its letters one by one, without kerning, and spaced between them alone', () => {
    const letters = ['A', 'V', 'A'].reduce((sum, letter) => sum + book.measure(letter, 'sans', 1), 0);
    expect(shapeName(plain('AVA'), STYLE, book)!.width).toBeCloseTo(letters, 9);
    expect(book.measure('AVA', 'sans', 1)).toBeLessThan(letters - 0.02);
    const spaced = shapeName(plain('AVA'), { ...STYLE, letterSpacing: 0.5 }, book)!;
    expect(spaced.width).toBeCloseTo(letters + 1, 9);
  });

  it('breaks into lines of like length, at blanks, which then take no room', () => {
    const { parts, height, width } = shapeName(
      plain('Central African Republic'),
      { ...STYLE, maxWidth: 5 },
      book,
    )!;
    expect(parts.map(({ text }) => text)).toEqual(['Central', 'African', 'Republic']);
    expect(height).toBeCloseTo(parts.length * STYLE.lineHeight, 9);
    for (const { text, x } of parts) {
      expect(text).toBe(text.trim());
      // Centred.
      const own = Array.from(text, (letter) => book.measure(letter, 'sans', 1)).reduce(
        (sum, one) => sum + one,
        0,
      );
      expect(x).toBeCloseTo(-own / 2, 9);
      expect(own).toBeLessThanOrEqual(width + 1e-9);
    }
  });

  it('lets lines begin or end together', () => {
    const left = shapeName(plain('Saint Petersburg Harbour'), { ...STYLE, justify: 0 }, book)!;
    expect(new Set(left.parts.map(({ x }) => x.toFixed(9))).size).toBe(1);
    expect(left.parts[0].x).toBeCloseTo(-left.width / 2, 9);
  });

  it('keeps a word whole that is too long, and has nothing for blanks', () => {
    expect(shapeName(plain('Llanfairpwllgwyngyll'), { ...STYLE, maxWidth: 3 }, book)!.parts).toHaveLength(1);
    expect(shapeName(plain('  '), STYLE, book)).toBeNull();
  });
});

const SPOTS = [
  { anchor: 'left', dx: 1, dy: 0 },
  { anchor: 'right', dx: -1, dy: 0 },
];
const request = (x: number, rank: number, more: Partial<NameRequest> = {}): NameRequest => ({
  ...{ x, y: 50, rank, width: 4, height: 1, size: 10, roomSize: 10, padding: 1, spots: SPOTS },
  ...more,
});

describe('placeNames', () => {
  it('sets the best ranked first, each on its first free spot, and leaves out what finds none', () => {
    const placed = placeNames([request(100, 5), request(105, 1), request(102, 9)], createNameSpace());
    expect(placed.map((at) => at?.anchor ?? null)).toEqual(['right', 'left', null]);
  });

  it('has the middle of a name half its room and its offset away from its point', () => {
    const [at] = placeNames([request(100, 1)], createNameSpace());
    // Half of 40 pixels, a pixel around it, and an em.
    expect(at).toMatchObject({ x: 131, y: 50, room: { minX: 110, maxX: 152, minY: 44, maxY: 56 } });
  });

  it('keeps room for the size of the next zoom, but draws the name in its own', () => {
    const [at] = placeNames([request(100, 1, { roomSize: 20 })], createNameSpace());
    expect(at!.room).toMatchObject({ minX: 120, maxX: 202 });
    expect(at!.x).toBeCloseTo(100 + 41 / 2 + 10, 9);
  });

  it('moves a name to the first other spot that serves, and keeps its room where there is none', () => {
    const space = createNameSpace();
    const [at] = placeNames([request(100, 1)], space);
    expect(moveName(request(100, 1), at!, space, () => false)).toBeNull();
    expect(space.collides(at!.room)).toBe(true);
    const other = moveName(request(100, 1), at!, space, ({ anchor }) => anchor === 'right')!;
    expect(other.anchor).toBe('right');
    expect(space.collides({ minX: 115, maxX: 140, minY: 49, maxY: 51 })).toBe(false);
  });
});
