// Typewriter quotation marks as printed ones: sources mix both, a page should not.

const OPENING = /(^|[\s([{–—-])(["'])/gu;

/** `"a" and 'b'` becomes `“a” and ‘b’`; apostrophes come out right as well. */
export function curlQuotes(text: string): string {
  return text
    .replace(OPENING, (_, before: string, mark: string) => before + (mark === '"' ? '“' : '‘'))
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

/** Quoted words without the marks and the comma that belonged to the sentence around them. */
export function bareQuotation(text: string): string {
  return curlQuotes(text.trim())
    .replace(/^[“‘]+|[”]+$/gu, '')
    .replace(/[,;:]$/u, '');
}
