// The way from a capture to the article it is about. The order of the steps is the order of the imports:
// lines, body, headline, blocks, then the fields around them.
import type { Warning } from '../warning.ts';
import type { Article, Block, Capture, Dropped, DropReason } from './article.ts';
import { readPageLines } from './page-lines.ts';
import { readHtmlLines } from './html-lines.ts';
import { dayOrderOf, markNumericDates } from './day-order.ts';
import { chooseContainer } from './choose-container.ts';
import { chooseBody } from './choose-body.ts';
import { markSections } from './cut-body.ts';
import { titlesOfMetadata, titlesOfPage } from './declared-titles.ts';
import { findTitle } from './find-title.ts';
import { captionOf } from './picture-credits.ts';
import { markRepeats } from './mark-repeats.ts';
import { readHead } from './read-head.ts';
import { findPageDates } from './find-page-dates.ts';
import { readBlocks, type Piece } from './read-blocks.ts';
import { cleanByline } from './find-byline.ts';
import { agencyLine, trailingAgency } from './find-agency.ts';
import { findDateline } from './find-dateline.ts';
import { findOutlet } from './find-outlet.ts';
import { parseDates } from './parse-dates.ts';
import type { Line } from './line.ts';
import { createMetadata, type PageMetadata } from './page-metadata.ts';
import { readPlainText } from './plain-text.ts';

export interface Extraction {
  article: Article;
  warnings: Warning[];
}

export const EXTRACTION_LIMITS = {
  /** Characters of a capture that are read; the rest is cut, with a warning. */
  characters: 20_000_000,
};

/** Never throws. Cost: linear in the length of the capture. */
export function extractArticle(capture: Capture): Extraction {
  const warnings: Warning[] = [];
  let content = capture.content;
  if (content.length > EXTRACTION_LIMITS.characters) {
    warnings.push({
      code: 'text-cut',
      severity: 'warning',
      message: `The capture has ${content.length} characters; the first ${EXTRACTION_LIMITS.characters} were read.`,
    });
    content = content.slice(0, EXTRACTION_LIMITS.characters);
  }
  const article =
    capture.kind === 'text'
      ? readPlainText(content)
      : capture.kind === 'html'
        ? readHtml(content)
        : readPage(content);
  article.published = publishedOf(capture.published) ?? article.published;
  article.url = capture.url ?? article.url;
  warnings.push(...missing(article, capture.kind));
  return { article, warnings };
}

function readPage(content: string): Article {
  const lines = readPageLines(content);
  return build(lines, null, createMetadata());
}

function readHtml(content: string): Article {
  const page = readHtmlLines(content);
  const inside = chooseContainer(page.lines, page.tree);
  return build(page.lines, inside, page.metadata);
}

function build(lines: Line[], inside: boolean[] | null, metadata: PageMetadata): Article {
  const order = dayOrderOf(lines);
  markNumericDates(lines, order);
  const body = chooseBody(lines, inside);
  const titles = inside ? { declared: titlesOfMetadata(metadata), standing: null } : titlesOfPage(lines);
  const title = findTitle(lines, body.start, body.end, titles, inside === null);
  const from = Math.min(title && title.line >= 0 ? title.line + 1 : body.start, body.end);
  markRepeats(lines, from, body.end, body.reasons);
  const head = readHead(lines, from, body.end, body.reasons);
  const dates = findPageDates(
    lines,
    { from: Math.max(0, from - 1 - DATE_LINES_ABOVE), first: head.first, end: body.end },
    body.sections,
    order,
  );
  markSections(lines, body.reasons, body.sections, head.first, body.start);
  const read = readBlocks(lines, from, body.end, head, body.reasons, title?.text ?? null);
  const agency = takeAgency(read.pieces) ?? markAtEnd(lines, from, body.end);
  const { text, blocks } = join(read.pieces);
  const dateline = firstDateline(text, blocks);
  const declaredDate = firstDate([
    ...metadata.articles.map((a) => a.published),
    ...DATE_KEYS.map((key) => metadata.meta.get(key)),
    ...metadata.times,
  ]);
  const declaredUpdate = firstDate([
    ...metadata.articles.map((a) => a.modified),
    metadata.meta.get('article:modified_time'),
  ]);
  return {
    title: title?.text ?? null,
    standfirst: read.standfirst,
    outlet:
      declaredOutlet(metadata) ??
      findOutlet(
        lines,
        title && title.line >= 0 ? Math.max(title.line, body.start) : body.start,
        body.end,
        title?.text ?? null,
        metadata.titles,
      ),
    byline: declaredByline(metadata) ?? head.byline,
    authorLocation: head.authorLocation,
    agency: agency ?? dateline?.agency ?? null,
    published: declaredDate ?? dates.published,
    updated: declaredUpdate ?? dates.updated,
    url: metadata.canonical ?? metadata.meta.get('og:url') ?? null,
    ...(metadata.language === null ? {} : { language: metadata.language }),
    dateline: dateline ? { ...dateline.span, place: dateline.place } : null,
    text,
    blocks,
    dropped: [
      ...gatherDropped(lines, from, body.start, body.end, body.reasons, title?.line ?? -1),
      ...read.credits.map((credit): Dropped => ({ text: credit, reason: 'metadata' })),
    ],
  };
}

/** Lines before the headline that are searched for a date, and of a page without a headline. */
const DATE_LINES_ABOVE = 5;

const DATE_KEYS = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'og:published_time',
  'citation_publication_date',
];

function declaredOutlet(metadata: PageMetadata): string | null {
  return (
    metadata.articles.find((a) => a.publisher)?.publisher ??
    metadata.meta.get('og:site_name') ??
    metadata.siteName ??
    null
  );
}

function declaredByline(metadata: PageMetadata): string | null {
  const authors = metadata.articles.find((a) => a.authors.length > 0)?.authors ?? [
    metadata.meta.get('author') ?? '',
  ];
  const names = authors.map((name) => cleanByline(name)).filter((name) => name !== null);
  return names.length > 0 ? names.slice(0, 8).join(', ') : null;
}

function firstDate(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = publishedOf(value ?? undefined);
    if (date) return date;
  }
  return null;
}

function publishedOf(value: string | undefined): string | null {
  return value ? (parseDates(value)[0]?.iso ?? null) : null;
}

/** A dateline opens the first paragraph, or the second where a standfirst without a mark stands before it. */
function firstDateline(text: string, blocks: Block[]) {
  for (const { start, end } of blocks.filter((block) => block.role === 'paragraph').slice(0, 2)) {
    const found = findDateline(text.slice(start, end), start);
    if (found) return found;
  }
  return null;
}

/** Takes the agency's mark off the end of the last paragraph. */
function takeAgency(pieces: Piece[]): string | null {
  const last = pieces.findLast((piece) => piece.role === 'paragraph');
  const found = last ? trailingAgency(last.text) : null;
  if (last && found) last.text = last.text.slice(0, found.end);
  return found?.agency ?? null;
}

/** An agency's mark on a line of its own under the body. */
function markAtEnd(lines: Line[], from: number, end: number): string | null {
  for (let at = Math.min(lines.length, end + 3) - 1; at >= Math.max(from, end - 4); at -= 1) {
    const agency = captionOf(lines[at]) === null ? agencyLine(lines[at].text) : null;
    if (agency) return agency;
  }
  return null;
}

function join(pieces: Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { role, text } of pieces) {
    if (text === '') continue;
    blocks.push({ role, start: at, end: at + text.length });
    parts.push(text);
    at += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}

/** All lines left out, those of one reason that follow each other as one piece. */
function gatherDropped(
  lines: Line[],
  from: number,
  start: number,
  end: number,
  reasons: (DropReason | null)[],
  titleLine: number,
): Dropped[] {
  const dropped: { text: string[]; reason: DropReason }[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === titleLine) continue;
    const isBody = at >= Math.min(from, end) && at < end;
    const reason = isBody ? reasons[at] : (reasons[at] ?? (at < start ? 'navigation' : 'related'));
    if (reason === null) continue;
    const last = dropped.at(-1);
    if (last && last.reason === reason) last.text.push(line.text);
    else dropped.push({ text: [line.text], reason });
  }
  return dropped.map(({ text, reason }) => ({ text: text.join('\n'), reason }));
}

function missing(article: Article, kind: Capture['kind']): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string, severity: Warning['severity'] = 'info'): void => {
    warnings.push({ code, message, severity });
  };
  if (article.text.trim() === '') warn('no-body', 'No running text was found in the capture.', 'warning');
  if (article.published === null) warn('no-date', 'No date of publication was found.');
  if (kind === 'text') return warnings;
  if (article.title === null) warn('no-title', 'No headline was found.');
  if (article.outlet === null) warn('no-outlet', 'The outlet was not found.');
  if (article.byline === null) warn('no-byline', 'No author was found.');
  return warnings;
}
