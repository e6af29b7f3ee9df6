// Where the process enters: the real streams, and an end on Ctrl+C.
import { main } from './dateline.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => {
    stop.abort();
    // A second signal, or work that does not listen, ends at once.
    process.once(name, () => process.exit(130));
  });
// A reader that has seen enough (`dateline parse … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: stop.signal,
});
