// Answers HTTP requests from a folder of static files: ranges (the basemap is read in pieces), compression, caching.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaType } from './media-types.ts';
import { readRange } from './read-range.ts';

/** The strongest brotli takes seconds for a megabyte: it is for what is small. In bytes. */
const BROTLI = { strongUpTo: 2_000_000, strong: 9, quick: 5 };
/** Files under this are sent as they are. In bytes. */
const WORTH_COMPRESSING = 600;
/** A name with a hash of its content: what is under it never changes. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/u;

/** Everything comes from here and nothing is sent elsewhere; the browser holds the page to it. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Encoding = 'br' | 'gzip';

/** `rootOf` tells the folder at each request: it changes when the site is built anew. */
export function serveFolder(
  rootOf: () => string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = new Map<string, Promise<Buffer>>();
  return (request, response) => {
    answer(request, response, rootOf(), compressed).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  compressed: Map<string, Promise<Buffer>>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, { Allow: 'GET, HEAD' });
  const name = fileName(request.url ?? '/');
  const path = name === null ? null : join(root, name);
  const file = path === null ? null : await stat(path).catch(() => null);
  if (name === null || path === null || !file?.isFile()) return refuse(response, 404);

  const { type, compresses } = mediaType(name);
  const tag = `"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}"`;
  const headers: Record<string, string | number> = {
    'Content-Type': type,
    'Cache-Control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    'Last-Modified': file.mtime.toUTCString(),
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(type.startsWith('text/html') ? { 'Content-Security-Policy': POLICY } : {}),
    ...(compresses ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();

  const wanted = request.headers['if-range'] === undefined || request.headers['if-range'] === tag;
  const range = wanted ? readRange(request.headers.range, file.size) : null;
  if (range === 'unsatisfiable')
    return refuse(response, 416, { ...headers, 'Content-Range': `bytes */${file.size}` });
  if (range) {
    headers['Content-Range'] = `bytes ${range.start}-${range.end - 1}/${file.size}`;
    headers['Content-Length'] = range.end - range.start;
    return send(request, response.writeHead(206, headers), path, range);
  }
  const encoding = compresses && file.size >= WORTH_COMPRESSING ? chooseEncoding(request) : null;
  if (!encoding) {
    headers['Content-Length'] = file.size;
    return send(request, response.writeHead(200, headers), path, { start: 0, end: file.size });
  }
  const key = `${path} ${tag} ${encoding}`;
  if (!compressed.has(key)) compressed.set(key, compress(path, encoding));
  const body = await compressed.get(key)!;
  response.writeHead(200, { ...headers, 'Content-Encoding': encoding, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Relative to the root and within it, or null. */
function fileName(url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/u, 1)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const name = normalize(path.endsWith('/') ? `${path}index.html` : path).replace(/^[/\\]+/u, '');
  return name.split(sep).some((part) => part.startsWith('.')) ? null : name;
}

function chooseEncoding({ headers }: IncomingMessage): Encoding | null {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim().split(';'))
    .filter(([, quality]) => quality === undefined || !/^\s*q=0(?:\.0*)?$/u.test(quality))
    .map(([name]) => name);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

async function compress(path: string, encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(path);
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  const quality = bytes.length <= BROTLI.strongUpTo ? BROTLI.strong : BROTLI.quick;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

async function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  path: string,
  { start, end }: { start: number; end: number },
): Promise<void> {
  if (method === 'HEAD' || start === end) return void response.end();
  // A reader who goes away in the middle is no failure.
  await pipeline(createReadStream(path, { start, end: end - 1 }), response).catch(() => response.destroy());
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number> = {},
): void {
  const words =
    { 404: 'not found', 405: 'method not allowed', 416: 'range not satisfiable' }[status] ?? 'refused';
  response
    .writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
    .end(`${status} ${words}\n`);
}
