// The program `dateline`: finds the command, gives it its arguments, and turns what comes back into an exit code.
import { CliError, describeFileError } from './cli-error.ts';
import { helpFor, readArguments } from './command.ts';
import type { Command } from './command.ts';
import type { Effects } from './effects.ts';
import { readVersion } from './package-root.ts';

/** Loaded when asked for: `parse` starts without the code of the others. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  serve: {
    summary: 'build the story of a folder and serve the viewer',
    load: async () => (await import('./serve.ts')).serve,
  },
  build: {
    summary: 'write the viewer and the story as a folder of static files',
    load: async () => (await import('./build.ts')).build,
  },
  parse: {
    summary: 'turn articles into a story document, GeoJSON, annotations or a table',
    load: async () => (await import('./parse.ts')).parse,
  },
  snapshot: {
    summary: 'draw a story as a sheet to print: SVG, PDF or PNG',
    load: async () => (await import('./snapshot.ts')).snapshot,
  },
};

const HELP = `dateline turns news articles into a geographic story.

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  dateline ${name.padEnd(10)} ${summary}`)
  .join('\n')}

"dateline COMMAND --help" tells more.   --version tells the version.
`;

/** @returns the exit code: 0 done, 1 failed, 2 misused */
export async function main(words: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      (name === undefined ? effects.stderr : effects.stdout).write(HELP);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      effects.stdout.write(`${await readVersion()}\n`);
      return 0;
    }
    const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!found)
      throw new CliError(`got the command "${name}", expected one of ${Object.keys(COMMANDS).join(', ')}`, 2);
    const command = await found.load();
    const args = readArguments(command, rest);
    if (!args) {
      effects.stdout.write(helpFor(command));
      return 0;
    }
    return await command.run(args, effects);
  } catch (error) {
    return fail(error, effects);
  }
}

function fail(error: unknown, { stderr }: Effects): number {
  if (error instanceof CliError) {
    stderr.write(`dateline: ${error.message}\n`);
    return error.exitCode;
  }
  const file = describeFileError(error);
  const path = error instanceof Error && 'path' in error ? `${String(error.path)}: ` : '';
  // What no one foresaw is shown whole: it is a fault of the program and will have to be reported.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`dateline: ${file ? `${path}${file}` : text}\n`);
  return 1;
}
