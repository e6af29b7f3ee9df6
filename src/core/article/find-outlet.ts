// The outlet of a page that does not declare it, from what its furniture repeats: the end of the page's title, the
// first step of a breadcrumb, the copyright line, a name at the head of several lines.
import type { Line } from './line.ts';

const OUTLET = {
  /** Least score of a name to be taken rather than null. */
  least: 2.5,
  /** For the last part of a page's title, where the headline is worded another way. */
  tail: 2,
  /** Added to a name that a longer one begins with: "The Gulf Observer" in "The Gulf Observer Media Network". */
  inLonger: 0.7,
  characters: 50,
  words: 6,
  /** Lines looked at on either side of the body. */
  lines: 400,
  /** Characters of a line that are read. */
  lineCharacters: 400,
  /** Names that are weighed, best first. */
  names: 40,
};

const NEWS_WORDS =
  /\b(?:Post|Times|News|Herald|Tribune|Guardian|Journal|Telegraph|Gazette|Chronicle|Observer|Daily|Press|Standard|Star|Mirror|Mail|Independent|Globe|Courier|Examiner|Today|Express|Record|Review|Register|Dispatch|Inquirer|Bulletin|Sentinel|Reporter|Monitor|Citizen|Echo|Argus|Advertiser|Leader|Sun|Dawn|Nation|Magazine|Broadcasting|Media|Radio|TV|Network|Agency|Online|Report|Insider)\b/;

/** `titles` are the titles that the document has beside its lines. Null where no name is sure enough. */
export function findOutlet(
  lines: Line[],
  start: number,
  end: number,
  title: string | null,
  titles: string[],
): string | null {
  const around = [
    ...lines.slice(Math.max(0, start - OUTLET.lines), start),
    ...lines.slice(end, end + OUTLET.lines),
  ].map((line) => line.text);
  const chrome = [...titles, ...around].map((text) => text.slice(0, OUTLET.lineCharacters));
  const scores = new Map<string, number>();
  const add = (name: string, score: number): void => {
    const clean = name.trim().replace(/^[\s|•·>»-]+|[\s|•·>».,-]+$/g, '');
    if (!isName(clean)) return;
    scores.set(clean, (scores.get(clean) ?? 0) + score);
  };
  for (const [at, text] of chrome.entries()) {
    if (title && text.length > title.length && text.startsWith(title)) {
      const rest = /^\s*[|–—:»·-]+\s*(.+)$/.exec(text.slice(title.length));
      if (rest) add(lastName(rest[1]), 4);
    } else if (at === 0) add(lastName(/\s[|–—-]\s(.{3,160})$/.exec(text)?.[1] ?? ''), OUTLET.tail);
    const crumb = /^([^>›»]{3,40}?) ?[>›»] ?[^>›»]/.exec(text);
    if (crumb && !/^home$/i.test(crumb[1])) add(crumb[1], 2.5);
    for (const holder of copyrightHolders(text)) add(holder, 2);
    if (NEWS_WORDS.test(text)) for (const name of leadingNames(text)) add(name, at < 3 ? 1 : 0.4);
  }
  let best: string | null = null;
  let bestScore = OUTLET.least - 0.01;
  const names = [...scores].sort((a, b) => b[1] - a[1]).slice(0, OUTLET.names);
  for (const [name, score] of names) {
    const longer = names.some(([other]) => other !== name && other.startsWith(`${name} `));
    const total = score + Math.min(4, countLines(chrome, name)) * 0.5 + (longer ? OUTLET.inLonger : 0);
    if (total > bestScore || (total === bestScore && best !== null && name.length > best.length)) {
      best = name;
      bestScore = total;
    }
  }
  return best;
}

/** The last part of a page's title that is no date. */
function lastName(tail: string): string {
  const parts = tail.split(/\s[|–—-]\s/);
  return parts.findLast((part) => /\p{L}{2}/u.test(part)) ?? '';
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > OUTLET.characters) return false;
  return /^[\p{Lu}\p{N}]/u.test(name) && name.split(/\s+/).length <= OUTLET.words;
}

const COPYRIGHT = /©|\(c\)|copyright/i;
const NOTICE_WORDS = /^(?:[\s©,:–-]|\(c\)|copyright|\d{4}|by\s)/i;
const COMPANY_FORMS =
  /\b(?:all rights|rights reserved|inc|ltd|llc|limited|group|corp|company|pty|gmbh|s\.?a|plc)\b.*$/i;

/** Whom a copyright notice names: "© 2019–2024 The Fjord Ltd" gives "The Fjord". */
function copyrightHolders(text: string): string[] {
  const sign = COPYRIGHT.exec(text);
  if (!sign) return [];
  let rest = text.slice(sign.index);
  for (let step = NOTICE_WORDS.exec(rest); step; step = NOTICE_WORDS.exec(rest))
    rest = rest.slice(step[0].length);
  const holder = /^[^.|•·,©\d]{3,60}/.exec(rest);
  return holder ? [holder[0].replace(COMPANY_FORMS, '')] : [];
}

/** Names that open a line: "The" and up to four capitalised words, one of them a word of newspapers. */
function leadingNames(text: string): string[] {
  const match = /(?:^|\d\s)((?:The )?(?:\p{Lu}[\p{L}'’&-]*\s){0,3}\p{Lu}[\p{L}'’&-]*)/u.exec(
    text.slice(0, 80),
  );
  if (!match) return [];
  const words = match[1].split(' ');
  const names: string[] = [];
  for (let size = 2; size <= words.length; size += 1) {
    const name = words.slice(0, size).join(' ');
    if (NEWS_WORDS.test(words[size - 1]) && (words[0] === 'The' ? size > 2 : true)) names.push(name);
  }
  return words[0] === 'The' ? names : [];
}

function countLines(texts: string[], name: string): number {
  let count = 0;
  for (const text of texts) if (text.includes(name)) count += 1;
  return count;
}
