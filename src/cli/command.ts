// One command of the program: its help, its options, and what it does.
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import type { Effects } from './effects.ts';

export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  /** "FILE", "N": stands for the value in the help. */
  value?: string;
  /** A sentence for the help. */
  help: string;
}

export interface Command {
  name: string;
  /** "[FOLDER] -o DIR" */
  usage: string;
  summary: string;
  /** Paragraphs beneath the options, for what the summary cannot hold. */
  notes?: string;
  options: Readonly<Record<string, Option>>;
  run(args: Arguments, effects: Effects): Promise<number>;
}

export interface Arguments {
  positionals: string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

const HELP: Option = { type: 'boolean', short: 'h', help: 'Show this help.' };

/** Null when help was asked for. @throws CliError (2) with what was got and what was expected */
export function readArguments(command: Command, words: readonly string[]): Arguments | null {
  const options = { ...command.options, help: HELP };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
      ),
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('. To specify');
    throw new CliError(`${reason}. ${expectedOptions(command)}`, 2);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  return {
    positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  };
}

export function helpFor({ name, usage, summary, notes, options }: Command): string {
  const rows = Object.entries({ ...options, help: HELP }).map(([option, { short, value, help }]) => {
    const left = `${short ? `-${short}, ` : '    '}--${option}${value ? ` ${value}` : ''}`;
    return `  ${left.padEnd(26)} ${help}`;
  });
  return [`dateline ${name} ${usage}`, summary, ['Options:', ...rows].join('\n'), notes]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .concat('\n');
}

/** A whole number within bounds. @throws CliError (2) */
export function readNumber(
  option: string,
  text: string | undefined,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < from || number > to)
    throw new CliError(`--${option}: got "${text}", expected a whole number from ${from} to ${to}`, 2);
  return number;
}

/** One of a few words. @throws CliError (2) */
export function readChoice<T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  if (text === undefined) return choices[0];
  const choice = choices.find((word) => word === text);
  if (choice === undefined)
    throw new CliError(`--${option}: got "${text}", expected one of ${choices.join(', ')}`, 2);
  return choice;
}

function expectedOptions({ name, options }: Command): string {
  const names = Object.keys({ ...options, help: HELP }).map((option) => `--${option}`);
  return `Expected options of "dateline ${name}": ${names.join(', ')}`;
}
