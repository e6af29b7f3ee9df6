// `npm run geodata [gazetteer|basemap|areas|place-names]`: makes the bundled data anew from its sources, all of it or one output.
// Each output has its script, build-<output>.ts, which exports `build`.

const OUTPUTS = ['basemap', 'areas', 'gazetteer', 'place-names'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !OUTPUTS.includes(name));
if (unknown.length > 0) {
  console.error(`No output ${unknown.join(', ')}: expected ${OUTPUTS.join(', ')}.`);
  process.exit(2);
}
for (const name of OUTPUTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const script = (await import(new URL(`build-${name}.ts`, import.meta.url).href)) as {
    build(): Promise<void>;
  };
  await script.build();
}
