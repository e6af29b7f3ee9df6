// What each kind of file in a site is, by its ending, and whether it grows smaller when compressed.

const TYPES: Readonly<Record<string, { type: string; compresses: boolean }>> = {
  html: { type: 'text/html; charset=utf-8', compresses: true },
  js: { type: 'text/javascript; charset=utf-8', compresses: true },
  mjs: { type: 'text/javascript; charset=utf-8', compresses: true },
  css: { type: 'text/css; charset=utf-8', compresses: true },
  json: { type: 'application/json; charset=utf-8', compresses: true },
  geojson: { type: 'application/geo+json; charset=utf-8', compresses: true },
  webmanifest: { type: 'application/manifest+json; charset=utf-8', compresses: true },
  txt: { type: 'text/plain; charset=utf-8', compresses: true },
  svg: { type: 'image/svg+xml; charset=utf-8', compresses: true },
  map: { type: 'application/json; charset=utf-8', compresses: true },
  wasm: { type: 'application/wasm', compresses: true },
  bin: { type: 'application/octet-stream', compresses: true },
  ttf: { type: 'font/ttf', compresses: true },
  woff: { type: 'font/woff', compresses: false },
  woff2: { type: 'font/woff2', compresses: false },
  png: { type: 'image/png', compresses: false },
  jpg: { type: 'image/jpeg', compresses: false },
  webp: { type: 'image/webp', compresses: false },
  ico: { type: 'image/x-icon', compresses: false },
  pdf: { type: 'application/pdf', compresses: false },
  gz: { type: 'application/gzip', compresses: false },
  pmtiles: { type: 'application/octet-stream', compresses: false },
};

export function mediaType(path: string): { type: string; compresses: boolean } {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[ending] ?? { type: 'application/octet-stream', compresses: false };
}
