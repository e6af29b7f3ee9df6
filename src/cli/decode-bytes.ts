// Bytes of a file to text, whatever encoding a news site or an editor left them in; null for what is no text.

/** Where an HTML file names its encoding; it must stand in the first kilobyte. */
const CHARSET = /<meta[^<>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/iu;
const LOOKED_AT = 4096;
/** Control characters that no text has, and how many a text with a few broken bytes may hold. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
const MAX_CONTROL_SHARE = 0.002;

export function decodeBytes(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, namedEncoding(bytes)) ?? null;
  if (text === null) return null;
  const controls = text.slice(0, 100_000).match(CONTROL)?.length ?? 0;
  return controls > Math.min(text.length, 100_000) * MAX_CONTROL_SHARE ? null : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** What the page says of itself; else what most old Western pages are in. */
function namedEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  return CHARSET.exec(start)?.[1] ?? 'windows-1252';
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
