import { defineConfig } from 'vite';

// The site is the viewer alone: `dateline build` adds story, basemap and gazetteer beside it.
export default defineConfig({
  base: './',
  build: { outDir: 'build/viewer', target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
});
