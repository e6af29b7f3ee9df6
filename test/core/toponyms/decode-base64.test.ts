import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/core/toponyms/tagger/decode-base64.ts';

describe('decodeBase64', () => {
  it.each([0, 1, 2, 3, 4, 255, 256])('undoes the encoding of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 89) & 255);
    expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  });
});
