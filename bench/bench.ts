// Every figure of speed and size in the README, each beside a peer in the same run.
//   npm run bench [parse] [start] [stream] [gazetteer] [sheet] [site] [first-paint]       all of them when none is named
// The command line and the viewer are measured as built: `npm run build` first (npm ci has done it).

const PARTS: Record<string, () => Promise<unknown>> = {
  parse: async () => (await import('./parse-speed.ts')).measureParse(),
  start: async () => (await import('./start-time.ts')).measureStart(),
  stream: async () => (await import('./stream.ts')).measureStream(),
  gazetteer: () => import('./gazetteer-load.ts'),
  sheet: async () => (await import('./sheet.ts')).measureSheet(),
  site: async () => (await import('./site-bytes.ts')).measureSite(),
  'first-paint': async () => (await import('./first-paint.ts')).measureFirstPaint(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`bench: got "${unknown}", expected ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  console.log(`\n${name}`);
  await PARTS[name]();
}

export {};
