import { defineConfig } from 'vite';

// The site is the viewer alone: `dateline build` adds story, basemap and gazetteer beside it.
export default defineConfig({
  base: './',
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
