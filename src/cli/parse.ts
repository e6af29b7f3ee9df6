// `dateline parse`: articles in, a story (or another form of it) out; with --ndjson a filter, a document a line.
import { buildStory } from '../core/story/build-story.ts';
import type { Story } from '../core/story/story.ts';
import { toAnnotations } from '../core/story/to-annotations.ts';
import { toCsv } from '../core/story/to-csv.ts';
import { toGeojson } from '../core/story/to-geojson.ts';
import { CliError } from './cli-error.ts';
import { readChoice } from './command.ts';
import type { Arguments, Command } from './command.ts';
import { writeOut } from './effects.ts';
import type { Effects } from './effects.ts';
import { explainArticle } from './explain.ts';
import { loadAreas } from './load-areas.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { parseLine } from './parse-line.ts';
import { parseAll } from './parse-files.ts';
import { resolvePath } from './resolve-path.ts';
import { splitLines } from './split-lines.ts';
import { openOutput } from './write-output.ts';

/** Each form of a story, as text. */
const FORMATS: Readonly<Record<string, (story: Story) => string>> = {
  story: (story) => `${JSON.stringify(story)}\n`,
  geojson: (story) => `${JSON.stringify(toGeojson(story))}\n`,
  annotations: (story) => `${JSON.stringify(toAnnotations(story))}\n`,
  csv: toCsv,
};

export const parse: Command = {
  name: 'parse',
  usage: 'FILE… [-o FILE] [--format FORMAT] [--explain]\ndateline parse --ndjson < lines > lines',
  summary: 'Turns articles (page copies, HTML, plain text, JSON) into one story document.',
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Write there instead of standard output.' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      help: 'story (the default), geojson, annotations or csv.',
    },
    explain: { type: 'boolean', help: 'Print why each name was given its place, instead of the story.' },
    ndjson: {
      type: 'boolean',
      help: 'Read documents from standard input, one JSON object a line, and answer each.',
    },
    title: { type: 'string', value: 'TEXT', help: "The story's title." },
    subtitle: { type: 'string', value: 'TEXT', help: 'The line beneath it.' },
  },
  notes: `With --ndjson, a line in is {"id", "text" | "capture" | "html", "url"?, "published"?, "mentions"?: [{"start","end"}]}.
A line out is {"id", "article", "mentions", "quotes", "warnings"}, or {"id", "error"} for a line that is no such document.
Offsets are UTF-16 code units, half-open.`,
  run: (args, effects) => (args.flag('ndjson') ? filterLines(args, effects) : parseFiles(args, effects)),
};

async function filterLines(args: Arguments, effects: Effects): Promise<number> {
  if (args.positionals.length > 0)
    throw new CliError(`--ndjson: got the file ${args.positionals[0]}, expected lines on standard input`, 2);
  for (const other of ['explain', 'format', 'title', 'subtitle'])
    if (args.flag(other) || args.text(other) !== undefined)
      throw new CliError(`--ndjson: got --${other} with it, expected one or the other`, 2);
  const gazetteer = await loadGazetteer();
  const output = await openOutput(args.text('output'), effects);
  try {
    for await (const line of splitLines(effects.stdin)) {
      if (effects.signal.aborted) break;
      const answer = parseLine(line, gazetteer);
      if (answer !== null) await writeOut(output.stream, `${answer}\n`);
    }
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return 0;
}

async function parseFiles(args: Arguments, effects: Effects): Promise<number> {
  const format =
    FORMATS[readChoice('format', args.text('format'), ['story', 'geojson', 'annotations', 'csv'])];
  if (args.positionals.length === 0)
    throw new CliError('parse: got no file, expected at least one article', 2);
  const gazetteer = await loadGazetteer();
  const { parsed, failed } = await parseAll(
    args.positionals.map((path) => resolvePath(effects, path)),
    gazetteer,
    effects,
  );
  if (parsed.length === 0)
    throw new CliError('parse: got no article that could be read, so nothing was written');
  const text = args.flag('explain')
    ? parsed.map((one) => explainArticle(one, gazetteer)).join('\n')
    : format(
        buildStory(parsed, gazetteer, {
          title: args.text('title'),
          subtitle: args.text('subtitle'),
          areaOf: await loadAreas(),
        }).story,
      );
  const output = await openOutput(args.text('output'), effects);
  try {
    await writeOut(output.stream, text);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return failed > 0 ? 1 : 0;
}
