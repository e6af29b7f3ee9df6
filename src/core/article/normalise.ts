// The form in which lines are compared with each other and with phrases.

/** Small letters, no marks at the ends, no count at the end ("Comments (12)"), plain apostrophes. */
export function normalise(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCode(text.charCodeAt(start))) start += 1;
  while (end > start && !isWordCode(text.charCodeAt(end - 1))) end -= 1;
  const bare = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  const count = /[\s([:]+\d{1,6}$/.exec(bare.slice(-10));
  return count && bare.length > 10 ? bare.slice(0, bare.length - count[0].length) : bare;
}

/** Letters and digits, and the sign of copyright. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 169 ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7)
  );
}
