// Finds a Chromium for the tests: CHROMIUM_PATH, then one the system has, then the one that comes through npm
// (CHROMIUM_PATH=npm forces the last). The npm package unpacks to a shared folder without a version and leaves its
// libraries out unless it believes itself on a cloud function, so it is unpacked in a child process whose temporary
// folder is a cache of our own, then renamed: runs side by side never see half a browser.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...QUIET] : QUIET;
  const env = { ...process.env };
  if (wanted && wanted !== 'npm') {
    if (!isExecutable(wanted)) throw new Error(`CHROMIUM_PATH: expected an executable file, got ${wanted}`);
    return { executablePath: wanted, args, env, from: 'CHROMIUM_PATH' };
  }
  const system = wanted === 'npm' ? undefined : SYSTEM.find(isExecutable);
  if (system) return { executablePath: system, args, env, from: 'system' };
  const folder = unpackFromNpm();
  env.LD_LIBRARY_PATH = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...new Set(['--no-sandbox', ...args])],
    env,
    from: 'npm',
  };
}

function unpackFromNpm() {
  const manifest = join(MODULES, '@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) throw new Error('No Chromium: run npm ci, install one, or set CHROMIUM_PATH');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (existsSync(join(folder, 'ready'))) return folder;
  const part = `${folder}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()";
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`Unpacking @sparticuz/chromium failed: ${child.stderr}`);
  writeFileSync(join(part, 'ready'), version);
  try {
    renameSync(part, folder);
  } catch {
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
