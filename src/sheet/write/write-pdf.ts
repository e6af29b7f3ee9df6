// The scene as PDF: vectors, embedded subset fonts, text that can be selected, links from numbers to excerpts and out to
// the articles, an outline, title and language. Nothing in it depends on clock or chance: same scene, same bytes.
import { type PDFDocument as Pdf, PDFDocument, type PDFPage, PDFName } from '@cantoo/pdf-lib';
import type { CircleMark, Mark, PathMark, Scene, ScenePage, Stroke, TextMark } from '../scene.ts';
import type { SheetAssets } from '../sheet-assets.ts';
import { type FontBook, openFonts } from '../type/font-book.ts';
import { createPdfFonts, embedFaces, PDF_FONTKIT, type PdfFonts } from './pdf-fonts.ts';
import { addBookmarks, addLinks } from './pdf-links.ts';
import { addStructure, isTextLayer, StructureTree } from './pdf-structure.ts';

const POINTS_PER_MM = 72 / 25.4;
const CREATOR = 'Dateline';
/** Control points of a quarter circle, as a share of its radius. */
const CIRCLE = 0.5522847498;

export async function writePdf(scene: Scene, assets: SheetAssets): Promise<Uint8Array> {
  const book = openFonts(assets.fonts);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  // The library asks for newer fontkit types than the package it names has.
  pdf.registerFontkit(PDF_FONTKIT as unknown as Parameters<Pdf['registerFontkit']>[0]);
  pdf.setTitle(scene.title, { showInWindowTitleBar: true });
  pdf.setSubject(scene.subject);
  pdf.setLanguage(scene.language);
  pdf.setCreator(CREATOR);
  pdf.setProducer(CREATOR);
  const embedded = await embedFaces(pdf, book, allTexts(scene));
  const tree = new StructureTree();
  const names = scene.bookmarks.flatMap(({ children }) => children.map(({ title }) => title));
  const alt = [scene.subject, names.join(', ')].filter(Boolean).join(': ');
  const pages = scene.pages.map((page, index) => {
    const sheet = pdf.addPage([page.widthMm * POINTS_PER_MM, page.heightMm * POINTS_PER_MM]);
    const fonts = createPdfFonts(book, embedded);
    writePage(pdf, sheet, page, fonts, book, { tree, index, alt });
    return sheet;
  });
  const links = addLinks(pdf, scene, pages, POINTS_PER_MM);
  addStructure(pdf, tree, pages, links);
  addBookmarks(pdf, scene, pages, POINTS_PER_MM);
  return pdf.save({ useObjectStreams: true });
}

function* allTexts(scene: Scene): Iterable<TextMark> {
  for (const page of scene.pages) {
    for (const layer of page.layers) for (const mark of layer.marks) if (mark.type === 'text') yield mark;
  }
}

interface PageStructure {
  tree: StructureTree;
  /** Of the page, from 0. */
  index: number;
  /** What the map is, in words. */
  alt: string;
}

function writePage(
  pdf: Pdf,
  sheet: PDFPage,
  page: ScenePage,
  fonts: PdfFonts,
  book: FontBook,
  structure: PageStructure,
): void {
  const pen = new PdfPen(page.heightMm, fonts, book);
  pen.within('/Artifact BMC', () => pen.background(page));
  drawLayers(pen, page, structure);
  sheet.node.addContentStream(pdf.context.register(pdf.context.flateStream(pen.content())));
  for (const [name, ref] of fonts.used) sheet.node.setFontDictionary(PDFName.of(name), ref);
  for (const [name, { fill, stroke }] of pen.opacities) {
    sheet.node.setExtGState(PDFName.of(name), pdf.context.obj({ Type: 'ExtGState', ca: fill, CA: stroke }));
  }
  sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'));
}

/** The map is one figure; of the text each paragraph is an element, and what is drawn beside it is for the eye alone. */
function drawLayers(
  pen: PdfPen,
  { layers, mapFrame, heightMm }: ScenePage,
  { tree, index, alt }: PageStructure,
) {
  const map = layers.filter((layer) => !isTextLayer(layer));
  if (mapFrame) {
    pen.within(tree.addFigure(index, alt, mapFrame, heightMm, POINTS_PER_MM), () => {
      for (const { marks } of map) for (const mark of marks) pen.draw(mark);
    });
  }
  for (const layer of layers.filter(isTextLayer)) {
    let before: Parameters<StructureTree['elementFor']>[1] = null;
    for (const mark of layer.marks) {
      if (mark.type !== 'text') {
        pen.within('/Artifact BMC', () => pen.draw(mark));
        continue;
      }
      const element = tree.elementFor(mark, before, index, layer);
      pen.within(tree.open(element), () => pen.draw(mark));
      before = { mark, element };
    }
  }
}

/** Content of one page, in operators. */
class PdfPen {
  readonly opacities = new Map<string, { fill: number; stroke: number }>();
  private readonly operators: string[] = [];

  constructor(
    private readonly heightMm: number,
    private readonly fonts: PdfFonts,
    private readonly book: FontBook,
  ) {}

  content(): string {
    return this.operators.join('\n');
  }

  background({ widthMm, heightMm, paper }: ScenePage): void {
    this.operators.push(`${rgb(paper)} rg`, `0 0 ${points(widthMm)} ${points(heightMm)} re f`);
  }

  /** Marked content: `begin` is its first operator. */
  within(begin: string, draw: () => void): void {
    this.operators.push(begin);
    draw();
    this.operators.push('EMC');
  }

  draw(mark: Mark): void {
    if (mark.type === 'text') this.text(mark);
    else this.shape(mark, mark.type === 'path' ? this.path(mark) : this.circle(mark));
  }

  private shape({ fill, opacity, stroke }: PathMark | CircleMark, path: string): void {
    if (!path || (!fill && !stroke)) return;
    this.operators.push('q');
    if (fill) this.operators.push(`${rgb(fill)} rg`);
    this.opacity(fill ? (opacity ?? 1) : 1, stroke?.opacity ?? 1);
    if (stroke) this.stroke(stroke);
    if (fill && stroke?.beneath) this.operators.push(path, 'S', path, 'f', 'Q');
    else this.operators.push(path, fill && stroke ? 'B' : fill ? 'f' : 'S', 'Q');
  }

  private opacity(fill: number, stroke: number): void {
    if (fill === 1 && stroke === 1) return;
    const name = `O${Math.round(fill * 100)}S${Math.round(stroke * 100)}`;
    this.opacities.set(name, { fill, stroke });
    this.operators.push(`/${name} gs`);
  }

  private stroke({ color, widthMm, dash }: Stroke): void {
    this.operators.push(`${rgb(color)} RG ${points(widthMm)} w 1 j`);
    if (dash) this.operators.push(`[${dash.map(points).join(' ')}] 0 d`);
  }

  private path({ lines, closed }: PathMark): string {
    return lines.map((line) => this.line(line, closed)).join('\n');
  }

  private line(line: number[], closed: boolean): string {
    let path = `${this.x(line[0])} ${this.y(line[1])} m`;
    let last = '';
    for (let index = 2; index < line.length; index += 2) {
      const point = `${this.x(line[index])} ${this.y(line[index + 1])}`;
      if (point !== last) path += `\n${point} l`;
      last = point;
    }
    return closed ? `${path} h` : path;
  }

  private circle({ x, y, radius }: CircleMark): string {
    const handle = radius * CIRCLE;
    const quarter = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) =>
      `${this.x(x + x1)} ${this.y(y + y1)} ${this.x(x + x2)} ${this.y(y + y2)} ${this.x(x + x3)} ${this.y(y + y3)} c`;
    return [
      `${this.x(x + radius)} ${this.y(y)} m`,
      quarter(radius, handle, handle, radius, 0, radius),
      quarter(-handle, radius, -radius, handle, -radius, 0),
      quarter(-radius, -handle, -handle, -radius, 0, -radius),
      quarter(handle, -radius, radius, -handle, radius, 0),
      'h',
    ].join('\n');
  }

  private text(mark: TextMark): void {
    if (mark.halo) this.halo(mark, mark.halo);
    this.operators.push(
      `${rgb(mark.fill)} rg`,
      this.fonts.show(
        mark,
        (mm) => this.x(mm),
        (mm) => this.y(mm),
        POINTS_PER_MM,
      ),
    );
  }

  /** As stroked outlines, not as text: a halo in text would be found twice by a search. */
  private halo(mark: TextMark, halo: Stroke): void {
    const commands: string[] = [];
    let pen = mark.x;
    for (const run of this.book.shape(mark.text, mark.font)) {
      const scale = mark.sizeMm / run.face.font.unitsPerEm;
      for (const { glyph, advance } of run.glyphs) {
        commands.push(this.glyph(glyph.path.commands, pen, mark.y, scale));
        pen += advance * mark.sizeMm + (mark.trackingMm ?? 0) * Math.max(1, glyph.codePoints.length);
      }
    }
    this.operators.push('q');
    this.stroke(halo);
    this.operators.push(commands.filter(Boolean).join('\n'), 'S', 'Q');
  }

  private glyph(
    commands: { command: string; args: number[] }[],
    left: number,
    baseline: number,
    scale: number,
  ): string {
    let [lastX, lastY] = [0, 0];
    const at = (x: number, y: number) => `${this.x(left + x * scale)} ${this.y(baseline - y * scale)}`;
    return commands
      .map(({ command, args }) => {
        const [fromX, fromY] = [lastX, lastY];
        if (args.length) [lastX, lastY] = args.slice(-2);
        if (command === 'moveTo') return `${at(args[0], args[1])} m`;
        if (command === 'lineTo') return `${at(args[0], args[1])} l`;
        if (command === 'closePath') return 'h';
        const [x1, y1, x2, y2, x3, y3] = command === 'bezierCurveTo' ? args : toCubic(fromX, fromY, args);
        return `${at(x1, y1)} ${at(x2, y2)} ${at(x3, y3)} c`;
      })
      .join('\n');
  }

  private x(mm: number): string {
    return points(mm);
  }

  private y(mm: number): string {
    return points(this.heightMm - mm);
  }
}

function toCubic(fromX: number, fromY: number, [controlX, controlY, x, y]: number[]): number[] {
  const third = (from: number, control: number) => from + ((control - from) * 2) / 3;
  return [third(fromX, controlX), third(fromY, controlY), third(x, controlX), third(y, controlY), x, y];
}

/** Thousandths of a point: a third of a micrometre. */
function points(mm: number): string {
  return String(Math.round(mm * POINTS_PER_MM * 1000) / 1000 || 0);
}

/** `#rrggbb` as three numbers from 0 to 1. */
function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255]
    .map((part) => Math.round((part / 255) * 1000) / 1000)
    .join(' ');
}
