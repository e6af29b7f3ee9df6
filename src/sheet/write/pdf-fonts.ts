// The sheet's fonts inside a PDF: each face embedded once, cut down to the glyphs that are used, with the map back to
// Unicode that lets a reader select and find the text.
import { type PDFDocument, type PDFFont, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import type { TextMark } from '../scene.ts';
import type { FontBook, FontFace, ShapedGlyph } from '../type/font-book.ts';
import { type FontkitFont, readFont } from '../type/fontkit-types.ts';
import { unpackWoff } from '../type/unpack-woff.ts';

/** Registered with the PDF library, which else takes this fontkit's subsetter for a newer kind. */
export const PDF_FONTKIT = {
  create(bytes: Uint8Array): FontkitFont {
    const font = readFont(bytes);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      return {
        cff: subset.cff,
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        encodeStream: () => subset.encodeStream(),
      };
    };
    return font;
  },
};

export interface PdfFonts {
  /** Operators that show the text at its place, in the fill colour set before. */
  show(mark: TextMark, toX: (mm: number) => string, toY: (mm: number) => string, pointsPerMm: number): string;
  /** Fonts used so far, by the name that the operators call them. */
  readonly used: ReadonlyMap<string, PDFRef>;
}

export function createPdfFonts(book: FontBook, embedded: Map<string, PDFFont>): PdfFonts {
  const used = new Map<string, PDFRef>();
  const fontOf = (face: FontFace): { name: string; font: PDFFont } => {
    const font = embedded.get(face.id);
    if (!font) throw new Error(`PDF: the face ${face.id} was not embedded`);
    const name = `F-${face.id.replace('/', '-')}`;
    used.set(name, font.ref);
    return { name, font };
  };
  return {
    used,
    show(mark, toX, toY, pointsPerMm) {
      const size = mark.sizeMm * pointsPerMm;
      const operators = ['BT', `${round((mark.trackingMm ?? 0) * pointsPerMm)} Tc`];
      operators.push(`1 0 0 1 ${toX(mark.x)} ${toY(mark.y)} Tm`);
      // By words, as they were measured: the same shaping gives the same glyphs.
      for (const word of mark.text.split(/(?<= )/)) {
        for (const run of book.shape(word, mark.font)) {
          const { name, font } = fontOf(run.face);
          const codes = font.encodeText(run.text).asString().match(/.{4}/g) ?? [];
          operators.push(`/${name} ${round(size)} Tf`, `[${kerned(codes, run.glyphs, run.face)}] TJ`);
        }
      }
      operators.push('ET');
      const shown = operators.join('\n');
      // Letters set apart would be read as words of one letter.
      return mark.trackingMm
        ? `/Span <</ActualText ${PDFHexString.fromText(mark.text)}>> BDC\n${shown}\nEMC`
        : shown;
    },
  };
}

/** Embeds every face that the texts need. */
export async function embedFaces(
  pdf: PDFDocument,
  book: FontBook,
  texts: Iterable<TextMark>,
): Promise<Map<string, PDFFont>> {
  const faces = new Map<string, FontFace>();
  for (const { text, font } of texts)
    for (const run of book.shape(text, font)) faces.set(run.face.id, run.face);
  const embedded = new Map<string, PDFFont>();
  for (const id of [...faces.keys()].sort()) {
    const face = faces.get(id)!;
    const customName = `${subsetTag(embedded.size)}+${face.font.postscriptName}`;
    embedded.set(id, await pdf.embedFont(await unpackWoff(face.bytes), { subset: true, customName }));
  }
  return embedded;
}

/** Six capitals, as a subset's name must begin (ISO 32000-1, 9.6.4); by order, so that bytes repeat. */
function subsetTag(index: number): string {
  return `DATEL${String.fromCharCode(65 + (index % 26))}`;
}

function kerned(codes: string[], glyphs: ShapedGlyph[], face: FontFace): string {
  let text = '<';
  codes.forEach((code, index) => {
    text += code;
    const shaped = glyphs[index];
    if (!shaped) return;
    const adjust = Math.round((shaped.glyph.advanceWidth / face.font.unitsPerEm - shaped.advance) * 1000);
    if (adjust !== 0) text += `> ${adjust} <`;
  });
  return `${text}>`;
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
