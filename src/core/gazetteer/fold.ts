// Names are compared folded, so that "St. Pölten", "Saint-Polten" and "ST PÖLTEN" are one key. A key holds small
// ASCII letters, digits and single spaces; letters of other scripts stay as they are and simply match nothing.
import { LETTER_SPELLINGS, WORD_SPELLINGS } from './fold-tables.ts';

/** The key of a name. Linear in its length; any string is fine. */
export function foldName(name: string): string {
  return isOneAsciiWord(name) ? name.toLowerCase() : foldWords(name, false);
}

/** The key of the beginning of a longer name: "St" is then "saint", because a word follows. */
export function foldOpenName(name: string): string {
  return foldWords(name, true);
}

const SPACE = 32;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const BACKTICK = 96;

function isOneAsciiWord(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) | SPACE;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function foldWords(name: string, open: boolean): string {
  const words = wordsOf(name);
  let key = '';
  // "U. S." and "U.S." are "us": single letters that follow one another are one word.
  let initials = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const single = word.length === 1 && word >= 'a' && word <= 'z';
    const last = i === words.length - 1 && !open;
    if (key !== '' && !(single && initials)) key += ' ';
    // At the end of a name "St" is a street and "MT" a state: only before a further word is it Saint or Mount.
    key += last ? word : (WORD_SPELLINGS.get(word) ?? word);
    initials = single;
  }
  return key;
}

/** Lower-case words with plain letters: apostrophes vanish, all else that is neither letter nor digit divides. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  // NFKD takes the accents off their letters; they are combining marks afterwards and are dropped below.
  const text = isAscii(name) ? name.toLowerCase() : name.normalize('NFKD').toLowerCase();
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      word += text[i];
    } else if (code >= 128 || code === AMPERSAND || code === APOSTROPHE || code === BACKTICK) {
      const spelling = LETTER_SPELLINGS.get(code);
      if (code === AMPERSAND) {
        flush(words, word);
        word = flush(words, 'and');
      } else if (spelling !== undefined) word += spelling;
      else if (isDivider(code)) word = flush(words, word);
      else if (code < 0x300 || code > 0x36f) word += text[i];
    } else {
      word = flush(words, word);
    }
  }
  flush(words, word);
  return words;
}

function isAscii(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) >= 128) return false;
  return true;
}

function flush(words: string[], word: string): string {
  if (word !== '') words.push(word);
  return '';
}

/** Signs of Latin-1, general punctuation (dashes, quotation marks, spaces) and CJK punctuation. */
function isDivider(code: number): boolean {
  return (
    (code >= 0x80 && code < 0xc0) || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)
  );
}
