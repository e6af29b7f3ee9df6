// Files that are no articles: each is told of, with the right exit code, and harms no other.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/core/story/read-story.ts';
import { runCli, scratchFolder } from './run-cli.ts';

const GOOD = 'Heavy snow closed the road between Oslo and Bergen on Monday, the police said.\n';

const BAD: [string, string | Uint8Array, RegExp][] = [
  ['empty.txt', '', /empty\.txt: is empty, expected an article/],
  ['blank.txt', ' \n\t\n', /blank\.txt: is empty, expected an article/],
  ['huge.txt', 'Oslo again. '.repeat(850_000), /huge\.txt: holds 10\.2 MB, expected at most 8\.0 MB/],
  [
    'picture.txt',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
    /picture\.txt: holds binary data, expected text, HTML or JSON/,
  ],
  ['broken.json', '{"text": "Os', /broken\.json: .*JSON/],
  ['list.json', '[1, 2]', /list\.json: got a list, expected an object with "text", "capture" or "html"/],
  ['both.json', '{"text": "a", "html": "b"}', /both\.json: got "text" and "html" of .* expected one/],
  ['number.json', '{"text": 7}', /number\.json: text: got 7, expected a string/],
];

describe('a bad file among good ones', () => {
  it.each(BAD)('parse %s: exit 1, the other article is parsed', async (name, content, message) => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, name), content);
    writeFileSync(join(cwd, 'good.txt'), GOOD);
    const { code, stdout, stderr } = await runCli(['parse', name, 'good.txt'], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
    const story = readStory(JSON.parse(stdout));
    expect(story.articles.map(({ id }) => id)).toEqual(['good']);
    expect(story.places.map((place) => place.name)).toEqual(expect.arrayContaining(['Oslo', 'Bergen']));
  });

  it('parse: a missing file and a folder', async () => {
    const cwd = scratchFolder();
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'good.txt'), GOOD);
    const { code, stdout, stderr } = await runCli(['parse', 'gone.txt', 'sub', 'good.txt'], { cwd });
    expect(stderr).toMatch(/gone\.txt: does not exist/);
    expect(stderr).toMatch(/sub: is a folder, expected a file/);
    expect(code).toBe(1);
    expect(readStory(JSON.parse(stdout)).articles).toHaveLength(1);
  });

  it('parse: nothing but bad files writes nothing', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'empty.txt'), '');
    const { code, stdout, stderr } = await runCli(['parse', 'empty.txt'], { cwd });
    expect(stderr).toMatch(/got no article that could be read/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});

describe('a bad folder', () => {
  it('is missing', async () => {
    const { code, stderr } = await runCli(['build', 'nowhere', '-o', 'out'], { cwd: scratchFolder() });
    expect(stderr).toMatch(/nowhere: does not exist; expected a folder of articles/);
    expect(code).toBe(1);
  });

  it('is a file', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'good.txt'), GOOD);
    const { code, stderr } = await runCli(['build', 'good.txt', '-o', 'out'], { cwd });
    expect(stderr).toMatch(/good\.txt: has a file where a folder is expected/);
    expect(code).toBe(1);
  });

  it('is empty', async () => {
    const cwd = scratchFolder();
    mkdirSync(join(cwd, 'articles'));
    const { code, stderr } = await runCli(['build', '-o', 'out'], { cwd });
    expect(stderr).toMatch(/articles: holds no file, expected at least one article/);
    expect(code).toBe(1);
  });

  it.each([
    ['no JSON', '[{', /edits\.json: .*JSON.*; expected a JSON list of edits/],
    ['no list', '{}', /edits\.json: the document: got an object, expected array/],
    [
      'an edit without its text',
      '[{"kind":"set-place","by":"","at":"","why":"","article":"a","target":{"exact":"","prefix":"","suffix":"","all":true},"value":null}]',
      /edits\.json: \[0\]\.target\.exact: got "", expected text that is not empty/,
    ],
  ])('has edits that are %s', async (_, edits, message) => {
    const cwd = scratchFolder();
    mkdirSync(join(cwd, 'articles'));
    writeFileSync(join(cwd, 'articles/good.txt'), GOOD);
    writeFileSync(join(cwd, 'articles/edits.json'), edits);
    const { code, stderr } = await runCli(['build', '-o', 'out'], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });
});

describe('files that are articles, however they are kept', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['UTF-8 with a mark', 'a.txt', '\ufeff' + GOOD],
    ['UTF-16', 'b.txt', Buffer.from('\ufeff' + GOOD, 'utf16le')],
    ['Windows-1252', 'c.txt', Buffer.from('The café in Oslo closed.', 'latin1')],
    [
      'HTML that names its encoding',
      'd.html',
      Buffer.from(
        '<!doctype html><html><head><meta charset="iso-8859-1"></head><body><article><h1>Caf\u00e9 closes</h1><p>The caf\u00e9 in Oslo has closed its doors for good, its owner said on Monday.</p></article></body></html>',
        'latin1',
      ),
    ],
    ['JSON', 'e.json', JSON.stringify({ text: 'The café in Oslo closed.', url: 'https://x.example/' })],
  ])('%s', async (_, name, content) => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, name), content);
    const { code, stdout, stderr } = await runCli(['parse', name], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const story = readStory(JSON.parse(stdout));
    expect(story.places.map((place) => place.name)).toContain('Oslo');
    expect(story.articles[0].text).not.toMatch(/[\ufeff\ufffd]/);
    if (readFileSync(join(cwd, name)).includes('caf')) expect(story.articles[0].text).toContain('café');
  });
});
