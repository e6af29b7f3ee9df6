// Builds what the package runs: the command line (build/cli) and the viewer (build/viewer). Both, or those named:
//   node scripts/build.mjs [cli] [viewer] [bench]
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// A test run says it is one to its children; what is built is for readers all the same.
process.env.NODE_ENV = 'production';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PARTS = { cli: buildCli, viewer: buildViewer, bench: buildBench };
const USUAL = ['cli', 'viewer'];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`build: got "${unknown}", expected ${Object.keys(PARTS).join(' or ')}`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : USUAL) {
  const began = performance.now();
  await PARTS[name]();
  console.error(`build/${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** One entry and a chunk a command, with every dependency inside: it starts without reading node_modules. */
async function buildCli() {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/start.ts',
      outDir: 'build/cli',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        output: { entryFileNames: 'dateline.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const bin = join(ROOT, 'build/cli/dateline.js');
  writeFileSync(bin, `#!/usr/bin/env node\n${readFileSync(bin, 'utf8')}`);
  chmodSync(bin, 0o755);
  linkCommand(bin);
}

/** npm links the commands of dependencies, not of the package itself: without this, npx installs it into a cache of its own first. */
function linkCommand(bin) {
  const link = join(ROOT, 'node_modules/.bin/dateline');
  if (!existsSync(dirname(link))) return;
  rmSync(link, { force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), bin), link);
}

async function buildViewer() {
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
}

/** The benchmark as users' code is built: a loader of TypeScript would be measured with it. One file, a level under the root as its sources are. */
async function buildBench() {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'bench/bench.ts',
      outDir: 'build',
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'bench.js', codeSplitting: false } },
    },
  });
}
