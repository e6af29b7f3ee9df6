import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, scratchFolder } from './run-cli.ts';

describe('misuse', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /dateline serve/],
    ['an unknown command', ['prase'], /got the command "prase", expected one of serve, build, parse/],
    ['a command of every object', ['toString'], /got the command "toString"/],
    [
      'an unknown option',
      ['parse', '--explian'],
      /'--explian'.*Expected options of "dateline parse": --output/,
    ],
    ['an option without its value', ['parse', '-o'], /'-o, --output <value>' argument missing/],
    ['a value for a flag', ['parse', '--explain=yes'], /'--explain' does not take an argument/],
    ['no file', ['parse'], /got no file, expected at least one article/],
    [
      'an unknown format',
      ['parse', '--format', 'kml', 'x'],
      /--format: got "kml", expected one of story, geojson, annotations, csv/,
    ],
    [
      'files with --ndjson',
      ['parse', '--ndjson', 'x.txt'],
      /--ndjson: got the file x.txt, expected lines on standard input/,
    ],
    ['--explain with --ndjson', ['parse', '--ndjson', '--explain'], /got --explain with it/],
    ['no output folder', ['build'], /build: got no -o, expected -o DIR/],
    ['two folders', ['build', 'a', 'b', '-o', 'c'], /got 2 folders, expected one/],
    [
      'a port that is no number',
      ['serve', '--port', 'http'],
      /--port: got "http", expected a whole number from 0 to 65535/,
    ],
    [
      'a language that nobody has put in',
      ['serve', '--lang', 'de'],
      /--lang: got "de", expected one of en, pl, uk/,
    ],
    ['an empty language', ['build', '-o', 'x', '--lang', ''], /--lang: got "", expected one of/],
    [
      'an address that is none',
      ['build', '-o', 'x', '--url', 'example.org/story'],
      /--url: got "example.org\/story", expected an address such as https:\/\/example.org\/story\//,
    ],
    [
      'an address of the own disk',
      ['build', '-o', 'x', '--url', 'file:///srv/'],
      /--url: got "file:.*expected an address/,
    ],
    [
      'an address with a password',
      ['build', '-o', 'x', '--url', 'https://a:b@c.example/'],
      /expected an address/,
    ],
    [
      'an address within a page',
      ['serve', '--url', 'https://a.example/s/#step=1'],
      /expected the address of the site's folder/,
    ],
    [
      'an address with a question',
      ['serve', '--url', 'https://a.example/?'],
      /expected the address of the site's folder/,
    ],
    [
      'an address of another page',
      ['serve', '--url', 'https://a.example/s.html'],
      /expected the address of the site's folder/,
    ],
    [
      'a sheet that leads nowhere',
      ['snapshot', '-o', 'x.svg', '--url', 'nowhere'],
      /--url: got "nowhere", expected an address/,
    ],
    ['a port too high', ['serve', '--port', '70000'], /--port: got "70000"/],
  ])('%s: exit 2 and what was expected', async (_, words, message) => {
    const { code, stdout, stderr } = await runCli(words);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it.each(['parse', 'build', 'serve', 'snapshot'])('%s --help tells of every option', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`dateline ${command} `);
    expect(stdout).toContain('--help');
  });

  it('--help lists the commands, --version is the version', async () => {
    expect((await runCli(['--help'])).stdout).toMatch(/serve[^]*build[^]*parse/);
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('places to write to that are none', () => {
  it('parse -o into a missing folder: exit 1, nothing written', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'a.txt'), 'Snow fell in Oslo.');
    const { code, stderr } = await runCli(['parse', 'a.txt', '-o', 'no/such/story.json'], { cwd });
    expect(stderr).toMatch(/no\/such\/story\.json: does not exist/);
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('parse -o onto a folder: exit 1, no part left', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'a.txt'), 'Snow fell in Oslo.');
    const { code, stderr } = await runCli(['parse', 'a.txt', '-o', cwd], { cwd });
    expect(stderr).toMatch(/is a folder, expected a file/);
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('build -o onto a folder with other files: exit 1, the files are left alone', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'thesis.doc'), 'years of work');
    const { code, stderr } = await runCli(['build', 'x', '-o', cwd], { cwd });
    expect(stderr).toMatch(/holds other files, expected an empty folder or a site built before/);
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['thesis.doc']);
  });

  it('build -o onto a file: exit 1', async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'site'), 'a file');
    const { code, stderr } = await runCli(['build', '.', '-o', 'site'], { cwd });
    expect(stderr).toMatch(/site: has a file where a folder is expected/);
    expect(code).toBe(1);
  });
});
