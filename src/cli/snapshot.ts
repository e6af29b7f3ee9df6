// `dateline snapshot`: the story of a folder, or a story document, as a sheet in SVG, PDF or PNG, with no browser.
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readStory } from '../core/story/read-story.ts';
import type { Story } from '../core/story/story.ts';
import { drawSheet } from '../sheet/draw-sheet.ts';
import { PAPERS, type Orientation, type PaperName } from '../sheet/paper.ts';
import type { Scene } from '../sheet/scene.ts';
import type { SheetAssets } from '../sheet/sheet-assets.ts';
import {
  type PartialSheetOptions,
  PNG_DPI_LIMITS,
  SHEET_DEFAULTS,
  SheetError,
  type SheetProjection,
} from '../sheet/sheet-options.ts';
import { nameInLanguage } from '../map/reading/place-names.ts';
import type { Language } from '../map/words/words.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { SHEET_THEMES, type SheetThemeName } from '../sheet/sheet-theme.ts';
import { writePdf } from '../sheet/write/write-pdf.ts';
import { writePng } from '../sheet/write/write-png.ts';
import { writeSvg } from '../sheet/write/write-svg.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { type Arguments, type Command, readChoice, readNumber } from './command.ts';
import { type Effects, log } from './effects.ts';
import { loadPlaceNames } from './load-place-names.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { readAddress } from './read-address.ts';
import { DEFAULT_FOLDER } from './read-folder.ts';
import { resolvePath } from './resolve-path.ts';
import { readSheetAssets } from './sheet-assets.ts';
import { storyOfFolder } from './story-of-folder.ts';

const FORMATS = ['svg', 'pdf', 'png'] as const;
type Format = (typeof FORMATS)[number];

const DEFAULT_DPI = 300;
/** A story document larger than this is some other file, named by mistake. */
const MAX_STORY_BYTES = 500_000_000;

const words = <T extends string>(record: Record<T, unknown>): [T, ...T[]] =>
  Object.keys(record) as [T, ...T[]];

export const snapshot: Command = {
  name: 'snapshot',
  usage: '[FOLDER|story.json] -o map.svg|pdf|png',
  summary: `Draws the story of FOLDER (${DEFAULT_FOLDER} when left out), or of a story document, as a sheet to print.`,
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'The picture; its ending says which kind.' },
    paper: {
      type: 'string',
      value: 'SIZE',
      help: `One of ${Object.keys(PAPERS).join(', ')}; a4 when left out.`,
    },
    orientation: { type: 'string', value: 'WAY', help: 'landscape (when left out) or portrait.' },
    dpi: {
      type: 'string',
      value: 'N',
      help: `Dots an inch of a PNG, ${PNG_DPI_LIMITS.min} to ${PNG_DPI_LIMITS.max}; ${DEFAULT_DPI} when left out.`,
    },
    title: { type: 'string', value: 'TEXT', help: "The sheet's title; the story's when left out." },
    subtitle: { type: 'string', value: 'TEXT', help: 'The line beneath it; "" for none.' },
    note: { type: 'string', value: 'TEXT', help: 'A line of your own above the credits.' },
    url: {
      type: 'string',
      value: 'ADDRESS',
      help: 'Where the live story is: printed as a QR code and a link.',
    },
    lang: {
      type: 'string',
      value: 'CODE',
      help: "Language of the sheet's own words and of the map's names: en (when left out), pl or uk.",
    },
    theme: { type: 'string', value: 'NAME', help: 'colour (when left out), or mono for black and white.' },
    projection: { type: 'string', value: 'NAME', help: 'mercator (when left out), or equal-area.' },
    outlines: { type: 'boolean', help: 'SVG with letters as shapes: the same where the fonts are missing.' },
  },
  notes: `A sheet whose excerpts need more than a page is one PDF; as SVG or PNG its further pages are map-2.svg, map-3.svg and so
on. The same story and options give the same bytes.`,
  async run(args, effects) {
    const [input = DEFAULT_FOLDER, ...more] = args.positionals;
    if (more.length > 0) throw new CliError(`snapshot: got ${more.length + 1} inputs, expected one`, 2);
    const { output, format } = readOutput(args);
    const asked = readOptions(args);
    const dpi = readNumber('dpi', args.text('dpi'), {
      from: PNG_DPI_LIMITS.min,
      to: PNG_DPI_LIMITS.max,
      otherwise: DEFAULT_DPI,
    });
    const target = resolvePath(effects, output);
    await checkFolder(target, output);
    const { story: given, failed } = await loadStory(input, effects);
    const language = asked.language ?? SHEET_DEFAULTS.language;
    const placeNames = await loadPlaceNames(language);
    const story = nameInLanguage(given, language, placeNames);
    const options = { ...asked, placeNames };
    const assets = await readSheetAssets({ rasteriser: format === 'png' });
    try {
      log(effects, `${input}: drawing ${story.places.length} places`);
      const scene = await misuse(() => drawSheet(story, assets, options));
      for (const { message } of scene.warnings) log(effects, `dateline: ${message}`);
      const files = await misuse(() =>
        write(scene, assets, { format, target, dpi, outlines: args.flag('outlines') }, effects),
      );
      await writeAll(files);
      log(effects, files.map(({ path }) => join(dirname(output), basename(path))).join(', '));
      return failed > 0 ? 1 : 0;
    } finally {
      await assets.close();
    }
  },
};

interface Output {
  path: string;
  content: string | Uint8Array;
}

function readOutput(args: Arguments): { output: string; format: Format } {
  const output = args.text('output');
  const expected = `a name that ends in ${FORMATS.map((format) => `.${format}`).join(', ')}`;
  if (!output) throw new CliError(`snapshot: got no -o, expected -o FILE: ${expected}`, 2);
  const format = FORMATS.find((known) => extname(output).toLowerCase() === `.${known}`);
  if (!format) throw new CliError(`--output: got "${output}", expected ${expected}`, 2);
  return { output, format };
}

function readOptions(args: Arguments): PartialSheetOptions {
  return {
    paper: readChoice<PaperName>('paper', args.text('paper') ?? 'a4', words(PAPERS)),
    orientation: readChoice<Orientation>('orientation', args.text('orientation'), ['landscape', 'portrait']),
    theme: readChoice<SheetThemeName>('theme', args.text('theme'), words(SHEET_THEMES)),
    language: readChoice<Language>('lang', args.text('lang'), words(SHEET_WORDS)),
    projection: readChoice<SheetProjection>('projection', args.text('projection'), [
      'mercator',
      'equal-area',
    ]),
    title: args.text('title') ?? null,
    subtitle: args.text('subtitle') ?? null,
    note: args.text('note') ?? '',
    url: readAddress('url', args.text('url')),
  };
}

/** What the sheet refuses is for the person at the keyboard to mend. */
async function misuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SheetError) throw new CliError(error.message, 2);
    throw error;
  }
}

/** Told before the work is done, not after. */
async function checkFolder(target: string, asked: string): Promise<void> {
  try {
    if ((await stat(dirname(target))).isDirectory()) return;
  } catch (error) {
    throw new CliError(`${asked}: its folder ${describeFileError(error) ?? 'cannot be opened'}`);
  }
  throw new CliError(`${asked}: its folder is a file`);
}

async function loadStory(input: string, effects: Effects): Promise<{ story: Story; failed: number }> {
  const path = resolvePath(effects, input);
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return await storyOfFolder({ folder: path, gazetteer: await loadGazetteer() }, effects);
    if (found.size > MAX_STORY_BYTES) {
      throw new CliError(`${input}: got ${found.size} bytes, expected a story of at most ${MAX_STORY_BYTES}`);
    }
    return { story: readStory(JSON.parse(await readFile(path, 'utf8'))), failed: 0 };
  } catch (error) {
    if (error instanceof CliError) throw error;
    const reason = describeFileError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new CliError(`${input}: ${reason}; expected a folder of articles or a story document`);
  }
}

async function write(
  scene: Scene,
  assets: SheetAssets,
  { format, target, dpi, outlines }: { format: Format; target: string; dpi: number; outlines: boolean },
  effects: Effects,
): Promise<Output[]> {
  if (format === 'pdf') return [{ path: target, content: await writePdf(scene, assets) }];
  const files: Output[] = [];
  for (let page = 0; page < scene.pages.length; page++) {
    if (format === 'png') log(effects, `page ${page + 1} of ${scene.pages.length}`);
    const content =
      format === 'svg'
        ? await writeSvg(scene, assets, { page, outlines })
        : await writePng(scene, assets, { page, dpi });
    files.push({ path: pagePath(target, page), content });
  }
  return files;
}

/** `map.svg`, `map-2.svg`, `map-3.svg` */
function pagePath(target: string, page: number): string {
  if (page === 0) return target;
  const ending = extname(target);
  return `${target.slice(0, -ending.length)}-${page + 1}${ending}`;
}

/** All files appear whole, or none does. */
async function writeAll(files: readonly Output[]): Promise<void> {
  const parts = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.part`));
  try {
    for (const [index, { content }] of files.entries()) await writeFile(parts[index], content);
    for (const [index, { path }] of files.entries()) await rename(parts[index], path);
  } catch (error) {
    const reason = describeFileError(error);
    throw reason ? new CliError(`${files[0].path}: ${reason}`) : error;
  } finally {
    await Promise.all(parts.map((part) => rm(part, { force: true })));
  }
}
