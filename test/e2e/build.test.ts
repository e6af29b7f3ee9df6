// `dateline build`: a folder of articles in, a folder of static files out.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/core/story/find-target.ts';
import { readStory } from '../../src/core/story/read-story.ts';
import { runCli, scratchFolder } from '../cli/run-cli.ts';
import { BIN } from './serve-site.ts';

const OSLO = 'Snow fell in Oslo on Monday. “We dig,” the mayor of Oslo said.\n';
const SLY = 'The ship <script>alert(1)</script> & "crew" left Bergen & went home.\n';

function folderWith(files: Record<string, string | Uint8Array>): string {
  const cwd = scratchFolder();
  mkdirSync(join(cwd, 'articles'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'articles', name), content);
  return cwd;
}

const storyIn = (folder: string) => readStory(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));

describe('dateline build', () => {
  it('writes the viewer, the story and the data, and nothing else beside', async () => {
    const cwd = folderWith({ 'a.txt': OSLO });
    const { code, stderr } = await runCli(['build', '-o', 'site'], { cwd });
    expect([code, stderr]).toEqual([0, 'site: 1 article, 1 place\n']);
    const names = readdirSync(join(cwd, 'site'));
    expect(names).toEqual(
      expect.arrayContaining([
        'assets',
        'basemap.pmtiles',
        'gazetteer.bin',
        'index.html',
        'poster-narrow.svg',
        'poster.svg',
        'story.json',
      ]),
    );
    expect(readdirSync(cwd).sort()).toEqual(['articles', 'site']);
  });

  it('gives the same bytes again', async () => {
    const cwd = folderWith({ 'a.txt': OSLO, 'b.txt': SLY });
    for (const name of ['one', 'two']) await runCli(['build', '-o', name], { cwd });
    for (const name of ['index.html', 'poster.svg', 'poster-narrow.svg', 'story.json'])
      expect(readFileSync(join(cwd, 'one', name)).equals(readFileSync(join(cwd, 'two', name)))).toBe(true);
  });

  it('replaces the site built before, whole', async () => {
    const cwd = folderWith({ 'a.txt': OSLO });
    await runCli(['build', '-o', 'site'], { cwd });
    writeFileSync(join(cwd, 'site/stale.txt'), 'of the build before');
    expect((await runCli(['build', '-o', 'site'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'site/stale.txt'))).toBe(false);
  });

  it('leaves the site built before when it fails', async () => {
    const cwd = folderWith({ 'a.txt': OSLO });
    await runCli(['build', '-o', 'site'], { cwd });
    const before = statSync(join(cwd, 'site/story.json')).mtimeMs;
    writeFileSync(join(cwd, 'articles/a.txt'), '');
    expect((await runCli(['build', '-o', 'site'], { cwd })).code).toBe(1);
    expect(statSync(join(cwd, 'site/story.json')).mtimeMs).toBe(before);
    expect(readdirSync(cwd).sort()).toEqual(['articles', 'site']);
  });

  it('builds what it can, and says what it cannot', async () => {
    const cwd = folderWith({
      'a.txt': OSLO,
      'empty.txt': '',
      'noise.dat': Uint8Array.from({ length: 999 }, (_, i) => i % 7),
    });
    const { code, stderr } = await runCli(['build', '-o', 'site'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/empty\.txt: is empty/u);
    expect(stderr).toMatch(/noise\.dat: holds binary data/u);
    expect(storyIn(join(cwd, 'site')).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it('puts the text into the page, as text and never as markup', async () => {
    const cwd = folderWith({ 'a.txt': SLY });
    await runCli(['build', '-o', 'site', '--title', '</title><b>Sly</b>'], { cwd });
    const page = readFileSync(join(cwd, 'site/index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;crew&quot; left ');
    expect(page).toContain('<title>&lt;/title&gt;&lt;b&gt;Sly&lt;/b&gt;</title>');
    expect(page).not.toContain('<script>alert');
  });

  it('applies the edits beside the articles and tells of those that have lost their text', async () => {
    const start = OSLO.indexOf('Oslo');
    const edit = { by: 'Ann', at: '2026-01-01', why: '', article: 'a', value: null };
    const target = { ...quoteText(OSLO, { start, end: start + 4 }), all: false };
    const edits = [
      { ...edit, kind: 'remove-mention', target },
      { ...edit, kind: 'remove-mention', target: { ...target, exact: 'Trondheim' } },
    ];
    const cwd = folderWith({ 'a.txt': OSLO, 'edits.json': JSON.stringify(edits) });
    const { code, stderr } = await runCli(['build', '-o', 'site'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/an edit of "Trondheim" in a no longer finds its text/u);
    const story = storyIn(join(cwd, 'site'));
    expect(story.mentions.filter(({ text }) => text === 'Oslo')).toHaveLength(1);
    expect(story.edits).toHaveLength(2);
  });
});

describe('the bundled program', () => {
  it('runs by itself and gives what the source gives', async () => {
    const stdin = `${JSON.stringify({ id: 1, text: OSLO })}\n`;
    const bundled = execFileSync(BIN, ['parse', '--ndjson'], { input: stdin, encoding: 'utf8' });
    expect(bundled).toBe((await runCli(['parse', '--ndjson'], { stdin })).stdout);
  });

  it('ends quietly when its reader has seen enough', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'lines'), `${JSON.stringify({ id: 1, text: OSLO })}\n`.repeat(3000));
    const script = `"${BIN}" parse --ndjson < lines | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const answer = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    const [first, code] = answer.trim().split('\n');
    expect(JSON.parse(first)).toMatchObject({ id: 1 });
    expect(code).toBe('0');
  });
});
