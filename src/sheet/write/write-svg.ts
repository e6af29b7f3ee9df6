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
import type { SheetAssets } from '../sheet-assets.ts';
import { glyphOutline } from './glyph-outline.ts';

export interface SvgOptions {
  /** Page of the scene, from 0. */
  page: number;
  /** Letters as shapes: the same on every machine, but neither selectable nor searchable. */
  outlines: boolean;
  /** The ink that takes another's place where the reader asks for dark: one file then follows the page around it. */
  darkInks: ReadonlyMap<string, string>;
}

/** Throws RangeError for a page that the scene has not. */
export async function writeSvg(
  scene: Scene,
  assets: SheetAssets,
  options: Partial<SvgOptions> = {},
): Promise<string> {
  const { page: index = 0, outlines = false, darkInks = new Map<string, string>() } = options;
  const page = scene.pages[index];
  if (!page) throw new RangeError(`page: got ${index}, the sheet has ${scene.pages.length}`);
  const pen = outlines ? new OutlinePen(openFonts(assets.fonts)) : null;
  const layers = page.layers.filter(({ marks }) => marks.length > 0).map((layer) => writeLayer(layer, pen));
  const { widthMm, heightMm } = page;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(widthMm)}mm" height="${size(heightMm)}mm" viewBox="0 0 ${size(widthMm)} ${size(heightMm)}" xml:lang="${escape(scene.language)}" role="img" aria-labelledby="sheet-title sheet-subject">`,
    `<title id="sheet-title">${escape(scene.title)}</title>`,
    `<desc id="sheet-subject">${escape(scene.subject)}</desc>`,
    darkRules(darkInks),
    pen ? pen.definitions() : '',
    `<rect width="${size(widthMm)}" height="${size(heightMm)}" fill="${page.paper}"/>`,
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

/** Style rules win over the attributes that the marks are written with. */
function darkRules(inks: ReadonlyMap<string, string>): string {
  if (inks.size === 0) return '';
  const rules = [...inks].map(
    ([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
  );
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

function writeLayer({ id, marks }: Layer, pen: OutlinePen | null): string {
  return `<g id="layer-${id}">\n${marks.map((mark) => writeMark(mark, pen)).join('\n')}\n</g>`;
}

function writeMark(mark: Mark, pen: OutlinePen | null): string {
  if (mark.type === 'path') return writePath(mark);
  if (mark.type === 'circle') return writeCircle(mark);
  return pen ? pen.write(mark) : writeText(mark);
}

function writePath({ lines, closed, fill, opacity, stroke }: PathMark): string {
  const d = lines.map((line) => pathData(line, closed)).join('');
  return `<path d="${d}"${paint(fill, opacity)}${strokeAttributes(stroke)}/>`;
}

function writeCircle({ x, y, radius, fill, opacity, stroke }: CircleMark): string {
  return `<circle cx="${size(x)}" cy="${size(y)}" r="${size(radius)}"${paint(fill, opacity)}${strokeAttributes(stroke)}/>`;
}

function writeText(mark: TextMark): string {
  const { cssFamily, weight, italic } = FONT_STYLES[mark.font];
  const style = [
    `font-family="${cssFamily.replaceAll('"', "'")}"`,
    `font-size="${fine(mark.sizeMm)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    italic ? 'font-style="italic"' : '',
    mark.trackingMm ? `letter-spacing="${fine(mark.trackingMm)}"` : '',
    mark.halo ? `${strokeAttributes(mark.halo).trim()} paint-order="stroke"` : '',
    `fill="${mark.fill}"`,
  ].filter(Boolean);
  // The measured width is given, so that a machine without the fonts keeps the layout; a guess would squeeze letters.
  const width =
    mark.trackingMm || mark.guessed
      ? ''
      : ` textLength="${fine(mark.widthMm)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${size(mark.x)}" y="${size(mark.y)}"${width} ${style.join(' ')} xml:space="preserve">${escape(mark.text)}</text>`;
}

/** Draws letters as references to outlines that are defined once for each glyph. */
class OutlinePen {
  private readonly glyphs = new Map<string, { id: string; path: string }>();

  constructor(private readonly book: FontBook) {}

  write(mark: TextMark): string {
    const uses: string[] = [];
    let pen = 0;
    for (const run of this.book.shape(mark.text, mark.font)) {
      for (const { glyph, advance } of run.glyphs) {
        const outline = this.outline(
          `${run.face.id}#${glyph.id}`,
          glyphOutline(glyph, run.face.font.unitsPerEm),
        );
        if (outline) uses.push(`<use href="#${outline}" x="${Math.round(pen * 1000)}"/>`);
        pen += advance + ((mark.trackingMm ?? 0) / mark.sizeMm) * Math.max(1, glyph.codePoints.length);
      }
    }
    if (uses.length === 0) return '';
    const scale = fine(mark.sizeMm / 1000);
    const place = `translate(${size(mark.x)} ${size(mark.y)}) scale(${(mark.sizeMm / 1000).toFixed(6)})`;
    const letters = uses.join('');
    const halo = mark.halo
      ? `<g transform="${place}" fill="none" stroke="${mark.halo.color}" stroke-width="${Math.round(mark.halo.widthMm / Number(scale || 1) || 0)}" stroke-linejoin="round">${letters}</g>\n`
      : '';
    return `${halo}<g transform="${place}" fill="${mark.fill}" aria-label="${escape(mark.text)}">${letters}</g>`;
  }

  definitions(): string {
    if (this.glyphs.size === 0) return '';
    return `<defs>${[...this.glyphs.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`).join('')}</defs>`;
  }

  private outline(key: string, path: string): string | null {
    if (!path) return null;
    let known = this.glyphs.get(key);
    if (!known) {
      known = { id: `g${this.glyphs.size}`, path };
      this.glyphs.set(key, known);
    }
    return known.id;
  }
}

function writeLink({ box, to, label }: Link, page: ScenePage): string {
  const target = 'url' in to ? to.url : `#${to.anchor}`;
  if ('anchor' in to && !page.anchors.some(({ id }) => id === to.anchor)) return '';
  const shape = `<rect x="${size(box.minX)}" y="${size(box.minY)}" width="${size(box.maxX - box.minX)}" height="${size(box.maxY - box.minY)}" fill="#ffffff" fill-opacity="0"/>`;
  return `<a href="${escape(target)}" aria-label="${escape(label)}">${shape}</a>`;
}

function pathData(line: number[], closed: boolean): string {
  let data = `M${size(line[0])} ${size(line[1])}`;
  let [lastX, lastY] = [hundredths(line[0]), hundredths(line[1])];
  let command = '';
  for (let index = 2; index < line.length; index += 2) {
    const [x, y] = [hundredths(line[index]), hundredths(line[index + 1])];
    if (x === lastX && y === lastY) continue;
    // Relative steps in hundredths of a millimetre are the shortest way to write a coast.
    data += `${command === 'l' ? ' ' : 'l'}${size((x - lastX) / 100)} ${size((y - lastY) / 100)}`;
    command = 'l';
    [lastX, lastY] = [x, y];
  }
  return closed ? `${data}z` : data;
}

function paint(fill: string | undefined, opacity: number | undefined): string {
  if (!fill) return ' fill="none"';
  return ` fill="${fill}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}`;
}

function strokeAttributes(stroke: Stroke | undefined): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(fine).join(' ')}"` : '';
  return ` stroke="${stroke.color}" stroke-width="${fine(stroke.widthMm)}" stroke-linejoin="round"${dash}`;
}

const hundredths = (value: number): number => Math.round(value * 100);

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
