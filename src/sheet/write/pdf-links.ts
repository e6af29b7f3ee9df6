// What can be clicked in the PDF: numbers that lead to their excerpts, excerpts that lead to their article, and the
// outline. Coordinates in PDF points, origin at the lower left.
import {
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Bookmark, Scene } from '../scene.ts';

/** The annotations made, in the order of their keys in the document's structure: these follow the pages' own. */
export function addLinks(
  pdf: PDFDocument,
  scene: Scene,
  pages: readonly PDFPage[],
  pointsPerMm: number,
): { ref: PDFRef; page: number; label: string }[] {
  const links: { ref: PDFRef; page: number; label: string }[] = [];
  scene.pages.forEach((page, index) => {
    const annotations = page.links.flatMap(({ box, to, label }): PDFRef[] => {
      const bottom = page.heightMm - box.maxY;
      const rectangle = [box.minX, bottom, box.maxX, page.heightMm - box.minY].map((mm) => mm * pointsPerMm);
      const target =
        'url' in to
          ? { A: { Type: 'Action', S: 'URI', URI: PDFString.of(asciiUrl(to.url)) } }
          : goTo(to.anchor);
      if (!target) return [];
      const ref = pdf.context.register(
        pdf.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: rectangle,
          Border: [0, 0, 0],
          Contents: PDFHexString.fromText(label),
          StructParent: pages.length + links.length,
          ...target,
        }),
      );
      links.push({ ref, page: index, label });
      return [ref];
    });
    if (annotations.length) pages[index].node.set(PDFName.of('Annots'), pdf.context.obj(annotations));
  });
  return links;

  function goTo(anchor: string) {
    const index = scene.pages.findIndex((page) => page.anchors.some(({ id }) => id === anchor));
    if (index < 0) return null;
    const { x, y } = scene.pages[index].anchors.find(({ id }) => id === anchor)!;
    const top = (scene.pages[index].heightMm - y) * pointsPerMm;
    return { Dest: [pages[index].ref, 'XYZ', x * pointsPerMm, top, null] };
  }
}

export function addBookmarks(
  pdf: PDFDocument,
  scene: Scene,
  pages: readonly PDFPage[],
  pointsPerMm: number,
): void {
  if (scene.bookmarks.length === 0) return;
  const root = pdf.context.nextRef();
  const { first, last, count } = addLevel(scene.bookmarks, root);
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseNone'));

  function addLevel(
    entries: readonly Bookmark[],
    parent: PDFRef,
  ): { first: PDFRef; last: PDFRef; count: number } {
    const refs = entries.map(() => pdf.context.nextRef());
    let count = entries.length;
    entries.forEach(({ title, page, y, children }, index) => {
      const top = (scene.pages[page].heightMm - y) * pointsPerMm;
      const below = children.length ? addLevel(children, refs[index]) : null;
      count += below?.count ?? 0;
      pdf.context.assign(
        refs[index],
        pdf.context.obj({
          Title: PDFHexString.fromText(title),
          Parent: parent,
          Dest: [pages[page].ref, 'XYZ', null, top, null],
          ...(index > 0 ? { Prev: refs[index - 1] } : {}),
          ...(index < refs.length - 1 ? { Next: refs[index + 1] } : {}),
          ...(below ? { First: below.first, Last: below.last, Count: below.count } : {}),
        }),
      );
    });
    return { first: refs[0], last: refs[refs.length - 1], count };
  }
}

/** A PDF's addresses are seven-bit ASCII (ISO 32000-1, 12.6.4.7). */
function asciiUrl(url: string): string {
  return new URL(url).href;
}
