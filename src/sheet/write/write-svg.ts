// The scene as SVG: one page a file, millimetres for units, real text (or outlines that need no font at all).
import type {
  CircleMark,
  Layer,
  Link,
  Mark,
  PathMark,
  Scene,
  ScenePage,
  Stroke,
  TextMark,
} from '../scene.ts';
import { type FontBook, openFonts } from '../type/font-book.ts';
import { FONT_STYLES } from '../type/font-styles.ts';
import { isolated, runsFromRight } from '../../core/text/isolated.ts';
import type { SheetAssets } from '../sheet-assets.ts';
import { glyphOutline } from './glyph-outline.ts';
import { scalePage } from './scale-page.ts';

export interface SvgOptions {
  /** Page of the scene, from 0. */
  page: number;
  /** Letters as shapes: the same on every machine, but neither selectable nor searchable. */
  outlines: boolean;
  /**
   * Beside outlines, for a browser: a name with letters that the sheet's fonts lack stays text, drawn with the reader's
   * own.
   */
  borrowsFonts: boolean;
  /** The ink that takes another's place where the reader asks for dark: one file then follows the page around it. */
  darkInks: ReadonlyMap<string, string>;
  /** Whole units in which paths are written, to the millimetre: a coarse grid makes a small file. Null: hundredths. */
  grid: number | null;
}

/** Throws RangeError for a page that the scene has not. */
export async function writeSvg(
  scene: Scene,
  assets: SheetAssets,
  options: Partial<SvgOptions> = {},
): Promise<string> {
  const { page: index = 0, outlines = false, borrowsFonts = false, grid = null } = options;
  const { darkInks = new Map<string, string>() } = options;
  const inMm = scene.pages[index];
  if (!inMm) throw new RangeError(`page: got ${index}, the sheet has ${scene.pages.length}`);
  const page = grid === null ? inMm : scalePage(inMm, grid);
  const letters = outlines ? openFonts(assets.fonts) : null;
  const pen: Pen = { letters, borrowsFonts, ...(grid === null ? FINE : COARSE) };
  const layers = page.layers.filter(({ marks }) => marks.length > 0).map((layer) => writeLayer(layer, pen));
  const { widthMm: width, heightMm: height } = page;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(inMm.widthMm)}mm" height="${size(inMm.heightMm)}mm" viewBox="0 0 ${size(width)} ${size(height)}" xml:lang="${escape(scene.language)}" role="img" aria-labelledby="sheet-title sheet-subject">`,
    `<title id="sheet-title">${escape(scene.title)}</title>`,
    `<desc id="sheet-subject">${escape(scene.subject)}</desc>`,
    darkRules(darkInks),
    `<rect width="${size(width)}" height="${size(height)}" fill="${page.paper}"/>`,
    ...layers,
    ...page.anchors.map(
      ({ id, x, y }) => `<g id="${escape(id)}" transform="translate(${size(x)} ${size(y)})"/>`,
    ),
    ...page.links.map((link) => writeLink(link, page)),
    '</svg>',
    '',
  ]
    .filter(Boolean)
    .join('\n');
}

interface Pen {
  /** What letters are drawn with as shapes; null leaves them text. */
  letters: FontBook | null;
  borrowsFonts: boolean;
  /** Of a unit, in which paths are written. */
  steps: number;
  /** Of an em, in which letters are. */
  emSteps: number;
}

const FINE = { steps: 100, emSteps: 1000 };
/** For a screen: at the sizes of a map's names a tenth of a pixel. */
const COARSE = { steps: 1, emSteps: 120 };

/** Style rules win over the attributes that the marks are written with. */
function darkRules(inks: ReadonlyMap<string, string>): string {
  if (inks.size === 0) return '';
  const rules = [...inks].map(
    ([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
  );
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

function writeLayer({ id, marks }: Layer, pen: Pen): string {
  return `<g id="layer-${id}">\n${marks.map((mark) => writeMark(mark, pen)).join('\n')}\n</g>`;
}

function writeMark(mark: Mark, pen: Pen): string {
  if (mark.type === 'path') return writePath(mark, pen);
  if (mark.type === 'circle') return writeCircle(mark);
  if (!pen.letters) return writeText(mark, 'start');
  // How wide the reader's fonts set a name is not known: what it is off by is shared between its ends.
  if (mark.guessed && pen.borrowsFonts) return writeText(mark, 'middle');
  return writeLetters(mark, pen.letters, pen.emSteps);
}

function writePath({ lines, closed, fill, opacity, stroke }: PathMark, { steps }: Pen): string {
  const d = lines.map((line) => pathData(line, closed, steps)).join('');
  return `<path d="${d}"${paint(fill, opacity)}${strokeAttributes(stroke)}/>`;
}

function writeCircle({ x, y, radius, fill, opacity, stroke }: CircleMark): string {
  return `<circle cx="${size(x)}" cy="${size(y)}" r="${size(radius)}"${paint(fill, opacity)}${strokeAttributes(stroke)}/>`;
}

function writeText(mark: TextMark, anchor: 'start' | 'middle'): string {
  const { cssFamily, weight, italic } = FONT_STYLES[mark.font];
  const style = [
    `font-family="${cssFamily.replaceAll('"', "'")}"`,
    `font-size="${fine(mark.sizeMm)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    italic ? 'font-style="italic"' : '',
    // Letters that join would be torn apart.
    mark.trackingMm && !runsFromRight(mark.text) ? `letter-spacing="${fine(mark.trackingMm)}"` : '',
    mark.halo ? `${strokeAttributes(mark.halo).trim()} paint-order="stroke"` : '',
    `fill="${mark.fill}"`,
    mark.opacity === undefined ? '' : `opacity="${fine(mark.opacity)}"`,
  ].filter(Boolean);
  // The measured width is given, so that a machine without the fonts keeps the layout; a guess would squeeze letters.
  const width =
    mark.trackingMm || mark.guessed
      ? ''
      : ` textLength="${fine(mark.widthMm)}" lengthAdjust="spacingAndGlyphs"`;
  const [x, at] = anchor === 'middle' ? [mark.x + mark.widthMm / 2, ' text-anchor="middle"'] : [mark.x, ''];
  return `<text x="${size(x)}" y="${size(mark.y)}"${at}${width} ${style.join(' ')} xml:space="preserve">${escape(isolated(mark.text))}</text>`;
}

/** Of letters that stand by themselves; those of other scripts join. */
const STAND_ALONE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** A text as one shape: a reader of the file has little to hold, and the same letter is the same words each time. */
function writeLetters(mark: TextMark, book: FontBook, units: number): string {
  let data = '';
  let pen = 0;
  const pieces = mark.unkerned && STAND_ALONE.test(mark.text) ? Array.from(mark.text) : [mark.text];
  for (const run of pieces.flatMap((piece) => book.shape(piece, mark.font))) {
    for (const { glyph, advance } of run.glyphs) {
      data += glyphOutline(glyph, run.face.font.unitsPerEm, units, Math.round(pen * units));
      pen += advance + ((mark.trackingMm ?? 0) / mark.sizeMm) * Math.max(1, glyph.codePoints.length);
    }
  }
  if (!data) return '';
  const scale = mark.sizeMm / units;
  const place = `translate(${size(mark.x)} ${size(mark.y)}) scale(${scale.toFixed(6)})`;
  const halo = mark.halo
    ? ` stroke="${mark.halo.color}" stroke-width="${Math.round(mark.halo.widthMm / scale)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const faded = mark.opacity === undefined ? '' : ` opacity="${fine(mark.opacity)}"`;
  return `<path transform="${place}" fill="${mark.fill}"${halo}${faded} d="${data}" aria-label="${escape(mark.text)}"/>`;
}

function writeLink({ box, to, label }: Link, page: ScenePage): string {
  const target = 'url' in to ? to.url : `#${to.anchor}`;
  if ('anchor' in to && !page.anchors.some(({ id }) => id === to.anchor)) return '';
  const shape = `<rect x="${size(box.minX)}" y="${size(box.minY)}" width="${size(box.maxX - box.minX)}" height="${size(box.maxY - box.minY)}" fill="#ffffff" fill-opacity="0"/>`;
  return `<a href="${escape(target)}" aria-label="${escape(label)}">${shape}</a>`;
}

/** Relative steps are the shortest way to write a coast. */
function pathData(line: number[], closed: boolean, steps: number): string {
  const at = (index: number): number => Math.round(line[index] * steps);
  const write = (step: number): string => String(step / steps || 0);
  let [lastX, lastY] = [at(0), at(1)];
  let data = '';
  for (let index = 2; index < line.length; index += 2) {
    const [x, y] = [at(index), at(index + 1)];
    if (x === lastX && y === lastY) continue;
    data += pair(write(x - lastX), write(y - lastY), data === '' ? 'l' : ' ');
    [lastX, lastY] = [x, y];
  }
  return `M${pair(write(at(0)), write(at(1)), '')}${data}${closed ? 'z' : ''}`;
}

/** A minus parts numbers as a space does. */
function pair(x: string, y: string, before: string): string {
  return `${before === ' ' && x.startsWith('-') ? '' : before}${x}${y.startsWith('-') ? '' : ' '}${y}`;
}

function paint(fill: string | undefined, opacity: number | undefined): string {
  if (!fill) return ' fill="none"';
  return ` fill="${fill}"${opacity === undefined ? '' : ` fill-opacity="${fine(opacity)}"`}`;
}

function strokeAttributes(stroke: Stroke | undefined): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(fine).join(' ')}"` : '';
  const opacity = stroke.opacity === undefined ? '' : ` stroke-opacity="${fine(stroke.opacity)}"`;
  const order = stroke.beneath ? ' paint-order="stroke"' : '';
  return ` stroke="${stroke.color}" stroke-width="${fine(stroke.widthMm)}" stroke-linejoin="round"${dash}${opacity}${order}`;
}

/** Hundredths of a millimetre. */
function size(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

function fine(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** For text and attributes; characters that XML cannot hold are replaced. */
function escape(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
