// A file in, a capture out: an article's text or page, or a JSON object that carries one.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Capture } from '../core/article/article.ts';
import { captureKind } from './capture-kind.ts';
import { CliError, describeFileError } from './cli-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readRecord } from './read-record.ts';

/** A page of a news site is far smaller, even with its scripts; more is some other kind of file. */
export const CAPTURE_LIMITS = { bytes: 8_000_000 };

/** @throws CliError (1) that says what the file holds and what was expected */
export async function readCapture(path: string): Promise<Capture> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > CAPTURE_LIMITS.bytes)
      throw new CliError(
        `${path}: holds ${megabytes(size)}, expected at most ${megabytes(CAPTURE_LIMITS.bytes)}`,
      );
    bytes = await readFile(path);
  } catch (error) {
    const reason = describeFileError(error);
    throw reason ? new CliError(`${path}: ${reason}`) : error;
  }
  return captureOf(path, bytes);
}

export function captureOf(path: string, bytes: Uint8Array): Capture {
  const name = basename(path);
  const content = decodeBytes(bytes);
  if (content === null) throw new CliError(`${path}: holds binary data, expected text, HTML or JSON`);
  if (content.trim() === '') throw new CliError(`${path}: is empty, expected an article`);
  if (extname(path).toLowerCase() !== '.json') return { kind: captureKind(content), content, name };
  try {
    return { ...readRecord(JSON.parse(content)).capture, name };
  } catch (error) {
    throw new CliError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
