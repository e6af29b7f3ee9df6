import { expect, test } from 'vitest';
import { tidyLine, undouble } from '../../../src/core/article/tidy-line.ts';

test.each([
  ['  a \t b\u00a0\u00a0c ', 'a b c'],
  ['soft\u00adhyphen and \u200bzero\u200d width', 'softhyphen and zero width'],
  ['\ufeffbom', 'bom'],
  ['plain text', 'plain text'],
  [' \u200b ', ''],
  ['', ''],
])('%j', (text, tidy) => {
  expect(tidyLine(text)).toBe(tidy);
});

test.each([
  ['Boats in the harbour of Bergen. Boats in the harbour of Bergen.', 'Boats in the harbour of Bergen.'],
  ['The Harbour GazetteThe Harbour Gazette', 'The Harbour Gazette'],
  ['no no', 'no no'],
  [
    'Boats in the harbour of Bergen. Boats in the harbour of Narvik.',
    'Boats in the harbour of Bergen. Boats in the harbour of Narvik.',
  ],
])('%s', (text, once) => {
  expect(undouble(text)).toBe(once);
});
