// `dateline serve`: builds the story of a folder and serves it here, building anew when the folder changes.
import { watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSite, countOf } from './build-site.ts';
import type { BuildOptions } from './build-site.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { readNumber } from './command.ts';
import type { Command } from './command.ts';
import { log } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { DEFAULT_FOLDER } from './read-folder.ts';
import { resolvePath } from './resolve-path.ts';
import { serveFolder } from './serve-folder.ts';
import { readSiteOptions, SITE_OPTIONS } from './site-options.ts';
import { openSite } from './write-site.ts';

const PORTS = { first: 8080, tries: 50 };
/** Editors write a file in several steps: what follows within this time is one change. In milliseconds. */
const SETTLE_MS = 300;

export const serve: Command = {
  name: 'serve',
  usage: '[FOLDER] [--port N]',
  summary: `Builds the story of FOLDER (${DEFAULT_FOLDER} when left out) and serves the viewer on this machine.`,
  options: {
    port: {
      type: 'string',
      short: 'p',
      value: 'N',
      help: `The port; ${PORTS.first} or the next free one when left out, 0 for any.`,
    },
    ...SITE_OPTIONS,
  },
  notes: 'When a file in FOLDER changes the story is built anew; reload the page to see it. Ctrl+C ends.',
  async run(args, effects) {
    const [folder = DEFAULT_FOLDER, ...more] = args.positionals;
    if (more.length > 0) throw new CliError(`serve: got ${more.length + 1} folders, expected one`, 2);
    const asked = args.text('port');
    const port = readNumber('port', asked, { from: 0, to: 65_535, otherwise: PORTS.first });
    const site = readSiteOptions(args);
    const options = { ...site, folder: resolvePath(effects, folder), gazetteer: await loadGazetteer() };
    const scratch = await mkdtemp(join(tmpdir(), 'dateline-'));
    try {
      const build = siteBuilder(options, scratch, effects);
      let root = await build();
      const server = createServer(serveFolder(() => root));
      const used = await listen(server, port, asked === undefined ? PORTS.tries : 1);
      watchFolder(options.folder, effects.signal, async () => {
        root = await build().catch((error: unknown) => {
          if (!(error instanceof CliError)) throw error;
          log(effects, `dateline: ${error.message}; the story before it is still served`);
          return root;
        });
      });
      // Said last: by then a change in the folder is seen.
      log(effects, `Dateline is at http://localhost:${used}/   (Ctrl+C ends)`);
      await ended(effects.signal);
      server.close();
      server.closeAllConnections();
      return 0;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};

/** Each build goes to a folder of its own, so that the one being served stays whole. */
function siteBuilder(options: BuildOptions, scratch: string, effects: Effects): () => Promise<string> {
  let count = 0;
  return async () => {
    const began = performance.now();
    count += 1;
    const folder = join(scratch, String(count));
    const site = await openSite(folder);
    try {
      const { story } = await buildSite(options, site, effects);
      await site.finish();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      log(effects, `${countOf(story)}, built in ${seconds} s`);
    } catch (error) {
      await site.discard();
      throw error;
    }
    await rm(join(scratch, String(count - 2)), { recursive: true, force: true });
    return folder;
  };
}

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error & { code?: string }) => {
      if (error.code === 'EADDRINUSE' && tries > 1 && port < 65_535)
        resolve(listen(server, port + 1, tries - 1));
      else if (error.code === 'EADDRINUSE')
        reject(new CliError(`--port: got ${port}, which is in use; expected a free one`));
      else reject(new CliError(`--port: got ${port}, ${describeFileError(error) ?? error.message}`));
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Builds follow one another: a change during a build waits for its end. */
function watchFolder(folder: string, signal: AbortSignal, rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(rebuild)), SETTLE_MS);
  });
  // A folder that goes away or a system that cannot watch: the story is served on as it is.
  watcher.on('error', () => watcher.close());
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
