// The part of fontkit that the sheet uses, typed: the package's own types say `any` where it matters.
import fontkit from '@pdf-lib/fontkit';
import type { GposTable } from './pair-kerning.ts';

export interface FontkitGlyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
  path: { commands: { command: string; args: number[] }[] };
}

export interface FontkitFont {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  postscriptName: string;
  GPOS?: GposTable;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    glyphs: FontkitGlyph[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
  createSubset(): FontkitSubset;
}

export interface FontkitSubset {
  cff?: unknown;
  includeGlyph(glyph: number | FontkitGlyph): number;
  encodeStream(): unknown;
}

/** Reads WOFF, TrueType or OpenType. Throws where the bytes are none of them. */
export function readFont(bytes: Uint8Array): FontkitFont {
  return fontkit.create(bytes) as unknown as FontkitFont;
}
