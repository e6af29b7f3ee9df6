import { defineConfig, type Plugin } from 'vite';

/** The chunks of the page's elements and of MapLibre: needed by every story, but found only when a script asks. */
const CHUNKS = { main: 'high', 'live-map': 'low' };

/**
 * What the first paint waits for is in the page itself, and what the live map waits for is asked for at once: each
 * would cost a way there and back.
 */
const quickStart: Plugin = {
  name: 'quick-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const parts = Object.values(bundle);
      const links = Object.entries(CHUNKS).map(([name, priority]) => {
        const chunk = parts.find((part) => part.type === 'chunk' && part.name === name);
        if (!chunk) throw new Error(`got no chunk "${name}", expected that of src/…/${name}.ts`);
        return `  <link rel="modulepreload" fetchpriority="${priority}" href="./${chunk.fileName}" />\n`;
      });
      const inlined = html.replace(/<link rel="stylesheet"[^>]*? href="\.\/([^"]+\.css)">/u, (_, name) => {
        const sheet = parts.find((part) => part.fileName === name);
        if (sheet?.type !== 'asset') throw new Error(`got no ${name}, expected the page's style sheet`);
        // Addresses in a style sheet start from the sheet, those in a page from the page.
        return `<style>${String(sheet.source).replaceAll('url(./', 'url(./assets/')}</style>`;
      });
      if (inlined === html) throw new Error('got no style sheet in the page, expected one');
      return inlined.replace('</head>', () => `${links.join('  ')}  </head>`);
    },
  },
};

// The site is the viewer alone: `dateline build` adds story, basemap and gazetteer beside it.
export default defineConfig({
  base: './',
  plugins: [quickStart],
  build: { outDir: 'build/viewer', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
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
