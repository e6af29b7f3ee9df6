// What the page asks of the worker that draws sheets, and what it answers. Plain data and bytes only.
import type { Story } from '../../core/story/story.ts';
import type { PartialSheetOptions } from '../../sheet/sheet-options.ts';

/** preview: SVG with outlines · svg: SVG with real text · pdf · png */
export type SheetFormat = 'preview' | 'svg' | 'pdf' | 'png';

export interface SheetRequest {
  id: number;
  story: Story;
  /** Absolute; null draws on plain paper. */
  basemapUrl: string | null;
  options: PartialSheetOptions;
  format: SheetFormat;
  /** Of a PNG. */
  dpi: number;
}

export interface SheetFiles {
  /** One for each page; a PDF is one file. */
  files: (string | Uint8Array<ArrayBuffer>)[];
  widthMm: number;
  heightMm: number;
  pages: number;
  warnings: string[];
}

export type SheetReply =
  { id: number; ok: true; value: SheetFiles } | { id: number; ok: false; error: string };
