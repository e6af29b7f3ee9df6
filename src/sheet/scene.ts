// The sheet as drawn: pages of marks in millimetres, origin top left. It is computed once and written three times
// (SVG, PDF, PNG), so nothing here depends on a screen, and everything a writer needs is in it.
import type { FontStyle } from './type/font-styles.ts';

export interface Scene {
  title: string;
  /** BCP 47. */
  language: string;
  /** What the sheet says of itself in a file's properties. */
  subject: string;
  pages: ScenePage[];
  /** Entries of a PDF's outline, in reading order. */
  bookmarks: Bookmark[];
  warnings: SceneWarning[];
}

export interface ScenePage {
  widthMm: number;
  heightMm: number;
  /** Fill of the whole page. */
  paper: string;
  /** Where the map is, or null on a page without one. */
  mapFrame: Box | null;
  /** Painted in order. */
  layers: Layer[];
  links: Link[];
  anchors: Anchor[];
}

export interface Layer {
  /** Unique on its page: `land`, `labels`, `excerpts`, … */
  id: string;
  marks: Mark[];
}

export type Mark = PathMark | CircleMark | TextMark;

export interface Stroke {
  color: string;
  widthMm: number;
  /** Lengths of dash and gap, mm. */
  dash?: number[];
  opacity?: number;
  /** Under the fill of the same mark, which hides the inner half of it. */
  beneath?: boolean;
}

export interface PathMark {
  type: 'path';
  /** Flat x, y, x, y, …; filled by the non-zero rule. */
  lines: number[][];
  closed: boolean;
  fill?: string;
  /** Of the fill. */
  opacity?: number;
  stroke?: Stroke;
}

export interface CircleMark {
  type: 'circle';
  x: number;
  y: number;
  radius: number;
  fill?: string;
  opacity?: number;
  stroke?: Stroke;
}

/** label, number and callout may not touch one another; everything else is set by the layout. */
export type TextRole = 'label' | 'number' | 'callout' | 'furniture';

export interface TextMark {
  type: 'text';
  text: string;
  /** Start of the baseline. */
  x: number;
  y: number;
  widthMm: number;
  /** No font of the sheet has all its letters: the width is a guess. */
  guessed?: true;
  font: FontStyle;
  /** Size of the em in mm. */
  sizeMm: number;
  /** Extra space after each character, mm. */
  trackingMm?: number;
  /** Each letter by itself, as on a live map: for a screen. */
  unkerned?: true;
  fill: string;
  /** For a screen: a PDF's letters are opaque. */
  opacity?: number;
  halo?: Stroke;
  role: TextRole;
  /** Marks of one owner (the two lines of one callout) may stand close together. */
  owner?: string;
}

export interface Link {
  box: Box;
  /** An address, or the id of an anchor of this scene. */
  to: { url: string } | { anchor: string };
  label: string;
}

export interface Anchor {
  id: string;
  x: number;
  y: number;
}

export interface Bookmark {
  title: string;
  page: number;
  y: number;
  children: Bookmark[];
}

export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

export interface SceneWarning {
  /** `no-glyph`, `label-dropped`, `off-map`, `text-cut`. */
  code: string;
  message: string;
}

export const MM_PER_POINT = 25.4 / 72;
export const MM_PER_PIXEL = 25.4 / 96;

/** CSS pixels, in mm. */
export const px = (count: number): number => count * MM_PER_PIXEL;
