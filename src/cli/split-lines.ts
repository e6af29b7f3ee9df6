// Cuts a stream of bytes into lines without ever holding more than one.

export const LINE_LIMITS = {
  /** A longer line is told of, not kept: else one stray file would fill the memory. */
  bytes: 64_000_000,
};

export type Line = { text: string } | { tooLong: number };

/**
 * Lines without their ends ("\n" or "\r\n"), blank ones included; what stands after the last end is a line too.
 * Memory: the longest line, at most `limit` bytes. Broken UTF-8 becomes U+FFFD.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit = LINE_LIMITS.bytes,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line = size > limit ? { tooLong: size } : { text: decode(held, size) };
    held = [];
    size = 0;
    return line;
  };
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size > limit) held = [];
    else held.push(piece);
  };
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const NEWLINE = 10;

function decode(pieces: Uint8Array[], size: number): string {
  const bytes = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, size);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
