import { defineConfig, type Plugin } from 'vite';

/** The chunks of the page's program and of MapLibre: needed by every story, but found only when a script asks. */
const CHUNKS = { main: 'high', 'live-map': 'low' };
/** Where index.html wants what is asked for after the first paint. */
const MARKER = '<!-- needed by the program -->';

/**
 * What the first paint waits for is in the page itself, and what the live map waits for is asked for right after it, not
 * when a script finds it: each would cost a way there and back.
 */
const quickStart: Plugin = {
  name: 'quick-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const parts = Object.values(bundle);
      const chunks = new Map(parts.flatMap((part) => (part.type === 'chunk' ? [[part.name, part]] : [])));
      const links = new Map<string, string>();
      for (const [name, priority] of Object.entries(CHUNKS)) {
        const chunk = chunks.get(name);
        if (!chunk) throw new Error(`got no chunk "${name}", expected that of src/…/${name}.ts`);
        for (const file of [chunk.fileName, ...chunk.imports])
          if (!links.has(file) && !html.includes(file)) links.set(file, priority);
      }
      const inlined = html.replace(/<link rel="stylesheet"[^>]*? href="\.\/([^"]+\.css)">/u, (_, name) => {
        const sheet = parts.find((part) => part.fileName === name);
        if (sheet?.type !== 'asset') throw new Error(`got no ${name}, expected the page's style sheet`);
        // Addresses in a style sheet start from the sheet, those in a page from the page.
        return `<style>${String(sheet.source).replaceAll('url(./', 'url(./assets/')}</style>`;
      });
      if (inlined === html) throw new Error('got no style sheet in the page, expected one');
      if (!inlined.includes(MARKER)) throw new Error(`index.html: got no "${MARKER}", expected one`);
      const needed = [...links].map(
        ([file, priority]) => `<link rel="modulepreload" fetchpriority="${priority}" href="./${file}" />`,
      );
      return scriptFirst(inlined).replace(MARKER, () => `${needed.join('')}${MARKER}`);
    },
  },
};

/** The script is small and says when the others are asked for: it comes before the picture and the fonts. */
function scriptFirst(html: string): string {
  const [script] = /[ \t]*<script type="module"[^>]*><\/script>\n/u.exec(html) ?? [];
  if (!script) throw new Error('got no script in the page, expected one');
  return html.replace(script, '').replace(/(?<=<meta charset="[^"]*" ?\/>\n)/u, () => script);
}

// The site is the viewer alone: `dateline build` adds story, basemap and gazetteer beside it.
export default defineConfig({
  base: './',
  plugins: [quickStart],
  build: {
    outDir: 'build/viewer',
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  // Imported by workers and on demand: found only while a page runs, they would make the server reload it.
  optimizeDeps: {
    include: [
      '@cantoo/pdf-lib',
      '@mapbox/vector-tile',
      '@pdf-lib/fontkit',
      '@resvg/resvg-wasm',
      'd3-geo',
      'pbf',
      'rbush',
      'uqr',
    ],
  },
});
