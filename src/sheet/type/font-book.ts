// Measures and shapes text from the font files themselves, so that a line breaks at the same word in Node, in the
// browser, in SVG and in PDF. A text is split over the subset files that hold its characters.
import type { FontFile } from '../sheet-assets.ts';
import { FONT_SUBSETS, type FontStyle } from './font-styles.ts';
import { type PairKerning, readPairKerning } from './pair-kerning.ts';
import { type FontkitFont, type FontkitGlyph, readFont } from './fontkit-types.ts';

export interface FontBook {
  /** Width in mm of one line of text, kerned. */
  measure(text: string, style: FontStyle, sizeMm: number, trackingMm?: number): number;
  /** The text in runs of one face each; advances in ems. */
  shape(text: string, style: FontStyle): readonly ShapedRun[];
  /** Heights in ems, above the baseline positive. */
  metrics(style: FontStyle): FontMetrics;
  /** Characters asked for that no face has, in order of first use. */
  readonly missing: ReadonlySet<string>;
}

export interface FontMetrics {
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
}

export interface ShapedRun {
  face: FontFace;
  text: string;
  glyphs: ShapedGlyph[];
  width: number;
}

export interface ShapedGlyph {
  glyph: FontkitGlyph;
  /** How far the pen moves, kerning included, in ems. */
  advance: number;
}

export interface FontFace {
  /** `serif-italic/latin`. */
  id: string;
  style: FontStyle;
  /** Read when first asked for: most subsets of most styles never are. */
  readonly font: FontkitFont;
  readonly kern: PairKerning;
  /** The file as it came. */
  bytes: Uint8Array;
}

/** Distinct texts remembered; a sheet of eighty places uses about two thousand. */
const MAX_REMEMBERED = 20_000;

const opened = new WeakMap<readonly FontFile[], FontBook>();

/** One book for each array of files. Asking it throws where a style has no file, or a file is not a font. */
export function openFonts(files: readonly FontFile[]): FontBook {
  let book = opened.get(files);
  if (!book) {
    book = createFontBook(files);
    opened.set(files, book);
  }
  return book;
}

function createFontBook(files: readonly FontFile[]): FontBook {
  const faces = files.map(openFace);
  const byStyle = new Map<FontStyle, FontFace[]>();
  for (const subset of FONT_SUBSETS) {
    files.forEach((file, index) => {
      if (file.subset === subset) byStyle.set(file.style, [...(byStyle.get(file.style) ?? []), faces[index]]);
    });
  }
  const remembered = new Map<string, ShapedRun[]>();
  const widths = new Map<string, number>();
  const missing = new Set<string>();

  const facesOf = (style: FontStyle): FontFace[] => {
    const found = byStyle.get(style);
    if (!found)
      throw new Error(
        `fonts: no file for the style ${style}, got ${[...byStyle.keys()].join(', ') || 'none'}`,
      );
    return found;
  };

  const shape = (text: string, style: FontStyle): ShapedRun[] => {
    const key = `${style}\n${text}`;
    let runs = remembered.get(key);
    if (!runs) {
      runs = splitByFace(text, facesOf(style), missing).map(shapeRun);
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(key, runs);
    }
    return runs;
  };

  // Words are shaped apart: most return, and no face kerns across a space by more than a hair.
  const shapeWords = (text: string, style: FontStyle): ShapedRun[] =>
    joinRuns(text.split(/(?<= )/).flatMap((word) => shape(word, style)));

  return {
    shape: shapeWords,
    missing,
    measure(text, style, sizeMm, trackingMm = 0) {
      const key = `${style}\n${text}`;
      let ems = widths.get(key);
      if (ems === undefined) {
        ems = 0;
        for (const word of text.split(/(?<= )/)) for (const run of shape(word, style)) ems += run.width;
        if (widths.size >= MAX_REMEMBERED) widths.clear();
        widths.set(key, ems);
      }
      if (trackingMm === 0) return ems * sizeMm;
      return ems * sizeMm + [...text].length * trackingMm;
    },
    metrics(style) {
      const { font } = facesOf(style)[0];
      const em = font.unitsPerEm;
      return {
        ascent: font.ascent / em,
        descent: font.descent / em,
        capHeight: font.capHeight / em,
        xHeight: font.xHeight / em,
      };
    },
  };
}

function openFace({ style, subset, bytes }: FontFile): FontFace {
  let font: FontkitFont | null = null;
  let kern: PairKerning | null = null;
  return {
    id: `${style}/${subset}`,
    style,
    bytes,
    get font() {
      font ??= readFont(bytes);
      return font;
    },
    get kern() {
      kern ??= readPairKerning(this.font);
      return kern;
    },
  };
}

/** Each character to the first face that has it; one that none has stays with the first, which shows its box. */
function splitByFace(
  text: string,
  faces: FontFace[],
  missing: Set<string>,
): { face: FontFace; text: string }[] {
  const runs: { face: FontFace; text: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    let face = faces.find((candidate) => candidate.font.hasGlyphForCodePoint(codePoint));
    if (!face) {
      missing.add(character);
      face = faces[0];
    }
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/** Letters that stand one by one: no marks to attach, no script that joins, none of the f ligatures. */
const SIMPLE =
  /^[ -~\u00A0-\u02AF\u0370-\u0482\u048A-\u052F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/u;
const LIGATED = /f[fijlkbht]|Th/;

function shapeRun({ face, text }: { face: FontFace; text: string }): ShapedRun {
  const em = face.font.unitsPerEm;
  const shaped = SIMPLE.test(text) && !LIGATED.test(text) ? shapeSimply(face, text) : shapeFully(face, text);
  const glyphs = shaped.map(({ glyph, advance }) => ({ glyph, advance: advance / em }));
  return { face, text, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

/** Glyph by glyph with kerning; the same result as the full shaper's, which a test compares. */
function shapeSimply({ font, kern }: FontFace, text: string): ShapedGlyph[] {
  const glyphs = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0)!));
  return glyphs.map((glyph, index) => {
    const next = glyphs[index + 1];
    return { glyph, advance: glyph.advanceWidth + (next ? kern(glyph.id, next.id) : 0) };
  });
}

function shapeFully({ font }: FontFace, text: string): ShapedGlyph[] {
  const { glyphs, positions } = font.layout(text);
  return glyphs.map((glyph, index) => ({ glyph, advance: positions[index].xAdvance }));
}

function joinRuns(runs: ShapedRun[]): ShapedRun[] {
  const joined: ShapedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.face === run.face) {
      joined[joined.length - 1] = {
        face: last.face,
        text: last.text + run.text,
        glyphs: [...last.glyphs, ...run.glyphs],
        width: last.width + run.width,
      };
    } else joined.push(run);
  }
  return joined;
}
