// The server of `dateline serve`, as browsers and other clients see it.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRange } from '../../src/cli/read-range.ts';
import { runCli, scratchFolder } from '../cli/run-cli.ts';
import { serveSite } from './serve-site.ts';
import type { Served } from './serve-site.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite('articles');
});
afterAll(() => site?.stop());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it stands: no client that tidies paths, decodes or caches. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?a=b', 'text/html; charset=utf-8'],
    ['/story.json', 'application/json; charset=utf-8'],
    ['/basemap.pmtiles', 'application/octet-stream'],
    ['/gazetteer.bin', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(path, {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });

  it('serves every script, style and font that the page names, with types that browsers run', async () => {
    const { body } = await ask('/');
    const names = [...body.toString().matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const { status, headers } = await ask(`/${name}`, {}, 'HEAD');
      expect([name, status]).toEqual([name, 200]);
      expect(headers['content-type']).toMatch(/javascript|css|font/u);
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  it.each([
    '/nothing',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets',
    '/.git/config',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('%s is not found', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('takes no writing', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('tells browsers to keep to this origin', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('compression and caching', () => {
  it('compresses text for clients that take it', async () => {
    const plain = await ask('/story.json');
    const brotli = await ask('/story.json', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask('/story.json', { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
    expect(brotli.headers.vary).toBe('Accept-Encoding');
  });

  it('answers 304 to who has it already', async () => {
    const { headers } = await ask('/story.json');
    const again = await ask('/story.json', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/story.json', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('ranges', () => {
  it('sends the piece that is asked for, never compressed', async () => {
    const whole = await ask('/story.json');
    const piece = await ask('/story.json', { range: 'bytes=10-19', 'accept-encoding': 'br' });
    expect(piece.status).toBe(206);
    expect(piece.headers['content-range']).toBe(`bytes 10-19/${whole.body.length}`);
    expect(piece.body.equals(whole.body.subarray(10, 20))).toBe(true);
  });

  it('refuses a range past the end', async () => {
    const { status, headers } = await ask('/story.json', { range: 'bytes=999999999-' });
    expect(status).toBe(416);
    expect(headers['content-range']).toMatch(/^bytes \*\/\d+$/u);
  });

  it('sends the whole of a file that has changed since', async () => {
    expect((await ask('/story.json', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
  });

  it.each<[string | undefined, ReturnType<typeof readRange>]>([
    [undefined, null],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=90-', { start: 90, end: 100 }],
    ['bytes=90-500', { start: 90, end: 100 }],
    ['bytes=-10', { start: 90, end: 100 }],
    ['bytes=-500', { start: 0, end: 100 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=5-4', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
  ])('%s of 100 bytes', (header, range) => {
    expect(readRange(header, 100)).toEqual(range);
  });
});

describe('serve', () => {
  it('builds anew when the folder changes', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a.txt'), 'Snow fell in Oslo on Monday, the town said.');
    const own = await serveSite(folder);
    try {
      writeFileSync(join(folder, 'b.txt'), 'Rain fell in Bergen on Monday, the town said.');
      await own.said(/2 articles/u);
      const story = (await (await fetch(new URL('story.json', own.url))).json()) as { articles: unknown[] };
      expect(story.articles).toHaveLength(2);
    } finally {
      expect(await own.stop()).toBe(0);
    }
  });

  it('says so when the port it was told to take is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, 'localhost', () => resolve((other.address() as { port: number }).port)),
    );
    try {
      const { code, stderr } = await runCli(['serve', 'articles', '--port', String(port)]);
      expect(stderr).toMatch(new RegExp(`--port: got ${port}, which is in use; expected a free one`, 'u'));
      expect(code).toBe(1);
    } finally {
      other.close();
    }
  });
});
