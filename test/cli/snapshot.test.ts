import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/dateline.ts';
import { fixtureStory } from '../fixtures/story.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-snapshot-'));
  writeFileSync(join(folder, 'story.json'), JSON.stringify(fixtureStory()));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function snapshot(...words: string[]): Promise<{ code: number; said: string }> {
  const stderr = new PassThrough();
  const effects = {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr,
    cwd: folder,
    signal: new AbortController().signal,
  };
  const code = await main(['snapshot', ...words], effects);
  return { code, said: String(stderr.read() ?? '') };
}

const files = () =>
  readdirSync(folder)
    .filter((name) => name !== 'story.json')
    .sort();

test.each(['svg', 'pdf', 'png'])('draws a story as %s, and the same bytes again', async (format) => {
  const dpi = format === 'png' ? ['--dpi', '60'] : [];
  expect((await snapshot('story.json', '-o', `one.${format}`, ...dpi)).code).toBe(0);
  await snapshot('story.json', '-o', `two.${format}`, ...dpi);
  const [one, two] = ['one', 'two'].map((name) => readFileSync(join(folder, `${name}.${format}`)));
  expect(one.length).toBeGreaterThan(10_000);
  expect(Buffer.compare(one, two)).toBe(0);
  expect(files().some((name) => name.endsWith('.part'))).toBe(false);
});

test('further pages of a picture are files of their own; progress and warnings go to standard error', async () => {
  const { code, said } = await snapshot('story.json', '-o', 'map.svg', '--paper', 'a5', '--title', 'Ice');
  expect(code).toBe(0);
  expect(files()).toEqual(['map-2.svg', 'map.svg']);
  expect(said).toContain('drawing 13 places');
  expect(said).toContain('map.svg, map-2.svg');
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toContain('<title id="sheet-title">Ice</title>');
});

describe('what cannot be done is said, and nothing is left behind', () => {
  test.each<[string, string[], number, string]>([
    ['no output', ['story.json'], 2, 'got no -o, expected -o FILE'],
    [
      'an unknown ending',
      ['story.json', '-o', 'map.gif'],
      2,
      'got "map.gif", expected a name that ends in .svg, .pdf, .png',
    ],
    [
      'an unknown paper',
      ['story.json', '-o', 'map.svg', '--paper', 'a9'],
      2,
      '--paper: got "a9", expected one of a5, a4',
    ],
    [
      'no dots',
      ['story.json', '-o', 'map.png', '--dpi', '0'],
      2,
      '--dpi: got "0", expected a whole number from 36 to 1200',
    ],
    [
      'too many dots',
      ['story.json', '-o', 'map.png', '--dpi', '10000'],
      2,
      'expected a whole number from 36 to 1200',
    ],
    [
      'too large a picture',
      ['story.json', '-o', 'map.png', '--paper', 'a2', '--dpi', '900'],
      2,
      'at most 80 million',
    ],
    [
      'an unknown language',
      ['story.json', '-o', 'map.svg', '--lang', 'de'],
      2,
      '--lang: got "de", expected one of en, pl, uk',
    ],
    ['a bad address', ['story.json', '-o', 'map.svg', '--url', 'here'], 2, 'url: got "here"'],
    ['a missing folder', ['story.json', '-o', 'none/map.svg'], 1, 'none/map.svg: its folder does not exist'],
    [
      'a missing story',
      ['other.json', '-o', 'map.svg'],
      1,
      'other.json: does not exist; expected a folder of articles',
    ],
    ['two stories', ['a', 'b', '-o', 'map.svg'], 2, 'got 2 inputs, expected one'],
  ])('%s', async (_name, words, expected, message) => {
    const { code, said } = await snapshot(...words);
    expect(said).toContain(message);
    expect(code).toBe(expected);
    expect(files()).toEqual([]);
  });

  test('a story that is none', async () => {
    writeFileSync(join(folder, 'other.json'), '{"format":"something"}');
    const { code, said } = await snapshot('other.json', '-o', 'map.svg');
    expect(code).toBe(1);
    expect(said).toMatch(/other\.json: story: .*expected/);
  });

  test('a story without places', async () => {
    const story = { ...fixtureStory(), places: [], mentions: [], areas: [], quotations: [] };
    writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
    const { code, said } = await snapshot('story.json', '-o', 'map.svg');
    expect(code).toBe(2);
    expect(said).toContain('names no place that was found on Earth');
    expect(files()).toEqual([]);
  });

  test('a folder in the place of the file', async () => {
    mkdirSync(join(folder, 'map.svg'));
    const { code, said } = await snapshot('story.json', '-o', 'map.svg');
    expect(code).toBe(1);
    expect(said).toContain('map.svg: is a folder');
    expect(files()).toEqual(['map.svg']);
  });

  // A limit on the size of files stands in for a full disk: writing fails half way through.
  test.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
    const command = `ulimit -f 64; exec "${process.execPath}" --import tsx src/cli/start.ts snapshot "${folder}/story.json" -o "${folder}/map.svg"`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toContain('map.svg: ');
    expect(status).toBe(1);
    expect(files()).toEqual([]);
  });
});

test('the sheet’s own words follow --lang', async () => {
  expect((await snapshot('story.json', '-o', 'map.svg', '--lang', 'uk')).code).toBe(0);
  const svg = readFileSync(join(folder, 'map.svg'), 'utf8');
  expect(svg).toContain('xml:lang="uk"');
  expect(svg).toContain('саме місце');
  expect(svg).toContain('ЕСТОНІЯ');
  expect(svg).toMatch(/>(Швеція|ШВЕЦІЯ|Балтійське море)</u);
  expect(svg).not.toContain('the place itself');
});

test('with outlines no font is needed', async () => {
  await snapshot('story.json', '-o', 'map.svg', '--outlines', '--paper', 'square');
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).not.toContain('<text');
});

test('a folder of articles is drawn as well', async () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'one.json'),
    JSON.stringify({
      text: 'The mayor of Turku met the mayor of Tallinn in Helsinki.',
      published: '2024-02-06',
    }),
  );
  const { code } = await snapshot('articles', '-o', 'map.pdf');
  expect(code).toBe(0);
  if (spawnSync('pdftotext', ['-v']).error) return;
  expect(execFileSync('pdftotext', [join(folder, 'map.pdf'), '-'], { encoding: 'utf8' })).toContain(
    'Tallinn',
  );
});
