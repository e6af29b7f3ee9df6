// Draws sheets off the page's own thread, so that the page stays alive while a large picture is made.
import { drawSheet } from '../../sheet/draw-sheet.ts';
import { writeSvg } from '../../sheet/write/write-svg.ts';
import { loadSheetAssets } from './load-sheet-assets.ts';
import type { SheetFiles, SheetReply, SheetRequest } from './sheet-messages.ts';

addEventListener('message', (event: MessageEvent<SheetRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply));
});

async function answer(request: SheetRequest): Promise<SheetReply> {
  try {
    return { id: request.id, ok: true, value: await draw(request) };
  } catch (error) {
    return { id: request.id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function draw({ story, basemapUrl, options, format, dpi }: SheetRequest): Promise<SheetFiles> {
  const assets = await loadSheetAssets(basemapUrl, story, options, { rasteriser: format === 'png' });
  const scene = await drawSheet(story, assets, options);
  const files: SheetFiles['files'] = [];
  if (format === 'pdf') {
    const { writePdf } = await import('../../sheet/write/write-pdf.ts');
    files.push(new Uint8Array(await writePdf(scene, assets)));
  } else {
    for (let page = 0; page < scene.pages.length; page++) {
      if (format === 'png') {
        const { writePng } = await import('../../sheet/write/write-png.ts');
        files.push(new Uint8Array(await writePng(scene, assets, { page, dpi })));
      } else files.push(await writeSvg(scene, assets, { page, outlines: format === 'preview' }));
    }
  }
  const [{ widthMm, heightMm }] = scene.pages;
  return {
    files,
    widthMm,
    heightMm,
    pages: scene.pages.length,
    warnings: scene.warnings.map(({ message }) => message),
  };
}
