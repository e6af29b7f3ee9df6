import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawSheet } from '../../src/sheet/draw-sheet.ts';
import type { Scene } from '../../src/sheet/scene.ts';
import { writePdf } from '../../src/sheet/write/write-pdf.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { fixtureAssets } from './fixture-assets.ts';

// The first picture waits for fonts and rasteriser to be compiled, on a busy machine for long.
vi.setConfig({ testTimeout: 60_000 });

let scene: Scene;
let bytes: Uint8Array;
let folder: string;
let file: string;

beforeAll(async () => {
  const assets = await fixtureAssets();
  const story = fixtureStory();
  story.places.find(({ id }) => id === 'p:turku')!.name = 'Rzeszów';
  scene = await drawSheet(story, assets, { url: 'https://example.org/ice/' });
  bytes = await writePdf(scene, assets);
  folder = mkdtempSync(join(tmpdir(), 'dateline-pdf-'));
  file = join(folder, 'sheet.pdf');
  writeFileSync(file, bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the same scene gives the same bytes', async () => {
  expect(Buffer.compare(await writePdf(scene, await fixtureAssets()), bytes)).toBe(0);
});

describe('read back with a library', () => {
  let pdf: PDFDocument;
  beforeAll(async () => {
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  });
  const dictionaries = () =>
    pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const ofType = (type: string) =>
    dictionaries().filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of(type));

  test('title, language and paper', () => {
    expect(pdf.getTitle()).toBe('A winter at sea');
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('en');
    const { width, height } = pdf.getPage(0).getSize();
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([297, 210]);
  });

  test('every font is embedded, and has its way back to Unicode', () => {
    const descriptors = ofType('FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(4);
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
    const fonts = ofType('Font').filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
    expect(fonts.length).toBe(descriptors.length);
    for (const font of fonts) expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
  });

  test('no picture is inside: all is drawn in vectors', () => {
    const streams = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
    expect(streams.length).toBeGreaterThan(0);
    expect(streams.filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))).toEqual([]);
  });

  test('numbers lead to excerpts, excerpts to their article, the code to the story', () => {
    const links = pdf.getPages().flatMap((page) => {
      const annotations = page.node.get(PDFName.of('Annots'));
      return annotations instanceof PDFArray
        ? annotations.asArray().map((ref) => pdf.context.lookup(ref, PDFDict))
        : [];
    });
    const targets = links.map((link) => String(link.get(PDFName.of('Dest')) ?? link.get(PDFName.of('A'))));
    expect(targets.some((target) => target.includes('/XYZ'))).toBe(true);
    expect(targets.some((target) => target.includes('https://example.org/ice/'))).toBe(true);
    expect(targets.some((target) => target.includes('https://harbour-courier.example/ice'))).toBe(true);
  });

  test('the outline lists the places in order', () => {
    const titles = dictionaries()
      .filter((dict) => dict.has(PDFName.of('Dest')) && dict.has(PDFName.of('Title')))
      .map((dict) => dict.lookup(PDFName.of('Title'), PDFHexString).decodeText());
    expect(titles).toEqual(expect.arrayContaining(['A winter at sea', '1 Gulf of Finland', '9 Rzeszów']));
  });

  describe('its structure, for those who hear it', () => {
    const name = (text: string) => PDFName.of(text);
    const elements = () => {
      const document = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('K'), PDFDict);
      return document
        .lookup(name('K'), PDFArray)
        .asArray()
        .map((ref) => pdf.context.lookup(ref, PDFDict));
    };
    const tag = (element: PDFDict) => String(element.get(name('S'))).slice(1);

    test('title first, then the map with its places in words, then headings and paragraphs', () => {
      expect(String(pdf.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked')))).toBe('true');
      const tags = elements().map(tag);
      expect(tags.slice(0, 4)).toEqual(['H1', 'P', 'P', 'Figure']);
      expect(tags.filter((one) => one === 'H1')).toHaveLength(1);
      expect(tags.filter((one) => one === 'H2').length).toBeGreaterThanOrEqual(13);
      const alt = elements()[3].lookup(name('Alt'), PDFHexString).decodeText();
      expect(alt).toMatch(
        /^Map of 13 places named by Harbour Courier and The Skerry Post: 1 Gulf of Finland, 2 /,
      );
      const links = elements().filter((element) => tag(element) === 'Link');
      expect(links).toHaveLength(scene.pages.flatMap((page) => page.links).length);
    });

    test('all that a page shows is of an element, or marked as for the eye alone', () => {
      const claimed = elements().flatMap((element) =>
        tag(element) === 'Link'
          ? []
          : element
              .lookup(name('K'), PDFArray)
              .asArray()
              .map((id) => `${String(element.get(name('Pg')))} ${String(id)}`),
      );
      expect(new Set(claimed).size).toBe(claimed.length);
      const opened = contents().flatMap(({ page, text }) =>
        [...text.matchAll(/<<\/MCID (\d+)>> BDC/g)].map(([, id]) => `${page} ${id}`),
      );
      expect(opened.sort()).toEqual(claimed.sort());
      for (const { text } of contents()) {
        expect(text.match(/\bB[DM]C\b/g)!.length).toBe(text.match(/\bEMC\b/g)!.length);
        const outside = text.replace(/^\/\w+ (?:<<\/MCID \d+>> BDC|BMC)$[^]*?^EMC$(?=\n\/|$(?![^]))/gm, '');
        expect(outside.trim()).toBe('');
      }
    });

    /** Each page's operators. */
    function contents(): { page: string; text: string }[] {
      return pdf.getPages().map((page) => {
        const streams = page.node.lookup(name('Contents'), PDFArray).asArray();
        const text = streams
          .map((ref) => pdf.context.lookup(ref) as PDFRawStream)
          .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
        return { page: String(page.ref), text: text.join('\n') };
      });
    }
  });

  test('a halo is no second text', () => {
    const content = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && !object.dict.has(PDFName.of('Length1')) ? [object] : [],
      )
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
      .find((text) => text.includes(' Tm'))!;
    expect(content.match(/\bBT\b/g)!.length).toBe(
      scene.pages[0].layers.flatMap(({ marks }) => marks.filter(({ type }) => type === 'text')).length,
    );
  });
});

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.runIf(poppler)('read back with poppler', () => {
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });

  test('text can be found, spaced capitals too', () => {
    const text = run('pdftotext', file, '-');
    expect(text).toContain('Rzeszów');
    expect(text).toContain('Gdańsk');
    expect(text).toContain('ESTONIA');
    expect(text).toContain('My mother walked from');
  });

  test('fonts are embedded subsets with Unicode', () => {
    const rows = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  test('there is no image', () => {
    expect(run('pdfimages', '-list', file).split('\n').slice(2).filter(Boolean)).toEqual([]);
  });

  test('it is tagged, and read in the order of the page', () => {
    expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    const spoken = run('pdfinfo', '-struct-text', file);
    const at = [
      'A winter at sea',
      'Figure',
      'the place itself',
      'Gulf of Finland',
      'Written for the tests',
    ].map((words) => spoken.indexOf(words));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('nothing in it is broken', () => {
    const { stderr } = spawnSync('pdftoppm', ['-r', '20', '-png', file, join(folder, 'page')], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});
