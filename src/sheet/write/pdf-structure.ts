// The PDF's structure for those who hear it: title, map with its description, paragraphs and headings in the order of
// reading, links (ISO 32000-1, 14.7 and 14.8). What is drawn for the eye alone is marked as such by the writer.
import { type PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Box, Layer, TextMark } from '../scene.ts';

export type StructureTag = 'H1' | 'H2' | 'P' | 'Figure';

export interface StructureElement {
  tag: StructureTag;
  page: number;
  /** Ids of its pieces of marked content on the page. */
  pieces: number[];
  /** Said in place of what is drawn. */
  alt: string | null;
  /** Of a figure; PDF points, origin at the lower left. */
  box: readonly number[] | null;
  /** The order of reading on a page: by rank, then as drawn. */
  rank: number;
}

/** Layers of text around the map, by their place in the order of reading; all other layers are the map. */
const TEXT_RANKS: Readonly<Record<string, number>> = { header: 0, legend: 2, excerpts: 3, footer: 4 };
const MAP_RANK = 1;

export function isTextLayer({ id }: Layer): boolean {
  return id in TEXT_RANKS;
}

/** Collects the elements of all pages while these are written. */
export class StructureTree {
  readonly elements: StructureElement[] = [];
  readonly #counts: number[] = [];

  addFigure(
    page: number,
    alt: string,
    { minX, minY, maxX, maxY }: Box,
    heightMm: number,
    scale: number,
  ): string {
    const box = [minX, heightMm - maxY, maxX, heightMm - minY].map(
      (mm) => Math.round(mm * scale * 100) / 100,
    );
    const figure: StructureElement = { tag: 'Figure', page, pieces: [], alt, box, rank: MAP_RANK };
    this.elements.push(figure);
    return this.open(figure);
  }

  /** An element for a line of text, or the one before where the line goes on with it. */
  elementFor(
    mark: TextMark,
    before: { mark: TextMark; element: StructureElement } | null,
    page: number,
    layer: Layer,
  ) {
    if (before && goesOn(before.mark, mark)) return before.element;
    const tag = tagOf(mark, layer.id);
    const element: StructureElement = {
      ...{ tag, page, pieces: [], alt: null, box: null },
      rank: TEXT_RANKS[layer.id],
    };
    this.elements.push(element);
    return element;
  }

  /** The operator that begins a piece of the element's content; `EMC` ends it. */
  open(element: StructureElement): string {
    const id = this.#counts[element.page] ?? 0;
    this.#counts[element.page] = id + 1;
    element.pieces.push(id);
    return `/${element.tag} <</MCID ${id}>> BDC`;
  }
}

/** Writes the tree into the document; `links` are the link annotations, each with its page and words. */
export function addStructure(
  pdf: PDFDocument,
  tree: StructureTree,
  pages: readonly PDFPage[],
  links: readonly { ref: PDFRef; page: number; label: string }[],
): void {
  const { context } = pdf;
  const [root, document] = [context.nextRef(), context.nextRef()];
  const parents: PDFRef[][] = pages.map(() => []);
  const ordered = tree.elements
    .map((element, drawn) => ({ element, drawn }))
    .sort((a, b) => a.element.page - b.element.page || a.element.rank - b.element.rank || a.drawn - b.drawn);
  const children = ordered.map(({ element: { tag, page, pieces, alt, box } }) => {
    const ref = context.register(
      context.obj({
        ...{ Type: 'StructElem', S: tag, P: document, Pg: pages[page].ref, K: pieces },
        ...(alt === null ? {} : { Alt: PDFHexString.fromText(alt) }),
        ...(box ? { A: { O: 'Layout', Placement: 'Block', BBox: [...box] } } : {}),
      }),
    );
    for (const piece of pieces) parents[page][piece] = ref;
    return ref;
  });
  const linkElements = links.map(({ ref, page, label }) => {
    const object = { Type: 'OBJR', Obj: ref, Pg: pages[page].ref };
    const alt = PDFHexString.fromText(label);
    return context.register(context.obj({ Type: 'StructElem', S: 'Link', P: document, K: object, Alt: alt }));
  });
  pages.forEach((page, index) => page.node.set(PDFName.of('StructParents'), context.obj(index)));
  // Keys of the parent tree: first the pages', then those of the links, as pdf-links.ts numbers them.
  const numbers = [
    ...parents.flatMap((refs, index) => [index, context.register(context.obj(refs))]),
    ...linkElements.flatMap((ref, index) => [pages.length + index, ref]),
  ];
  context.assign(
    document,
    context.obj({ Type: 'StructElem', S: 'Document', P: root, K: [...children, ...linkElements] }),
  );
  const next = pages.length + links.length;
  const parentTree = context.register(context.obj({ Nums: numbers }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: document, ParentTree: parentTree, ParentTreeNextKey: next }),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

function tagOf({ font }: TextMark, layer: string): StructureTag {
  if (layer === 'header' && font === 'serif-semibold') return 'H1';
  return layer === 'excerpts' && font === 'sans-bold' ? 'H2' : 'P';
}

/** Lines of one paragraph follow each other in one style; a number and its name stand on one line. */
function goesOn(before: TextMark, mark: TextMark): boolean {
  const step = mark.y - before.y;
  return mark.font === before.font && step > -mark.sizeMm && step < mark.sizeMm * 1.5;
}
