// Character references left in copied text are read; what only looks like one stays.
import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/core/article/decode-entities.ts';

test.each([
  ['Questions &amp; answers', 'Questions & answers'],
  ['Kata&#x3a; strings', 'Kata: strings'],
  ['It&#8217;s late', 'It’s late'],
  ['Ann Lee &sdot; Editor', 'Ann Lee · Editor'],
  ['Fish & chips; AT&T; R&D', 'Fish & chips; AT&T; R&D'],
  ['&constructor; &nope;', '&constructor; &nope;'],
  ['&#0; &#xd800; &#x110000; &#9999999;', '&#0; &#xd800; &#x110000; &#9999999;'],
  ['&amp;lt;', '&lt;'],
])('%s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});
