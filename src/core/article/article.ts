// What came in (capture) and what it is about (article). See extract-article.ts for the way from one to the other.
import type { Span } from '../span.ts';

/** What came in. `page` is a page copied as text; `text` is plain article text and is taken as it stands. */
export interface Capture {
  kind: 'page' | 'html' | 'text';
  content: string;
  /** A file's name or another label that identifies the capture to a person. */
  name?: string;
  url?: string;
  /** ISO 8601 date or date-time, where the caller knows it; wins over what the page says. */
  published?: string;
}

export type BlockRole = 'standfirst' | 'heading' | 'paragraph' | 'list' | 'quote' | 'caption';

/** One block of the article's text. Blocks are in order, do not overlap, and are parted by a blank line. */
export interface Block extends Span {
  role: BlockRole;
}

export type DropReason =
  | 'navigation'
  | 'related'
  | 'advertisement'
  | 'comments'
  | 'newsletter'
  | 'cookies'
  | 'footer'
  | 'sharing'
  | 'tags'
  | 'repeated'
  | 'metadata'
  | 'boilerplate';

export interface Dropped {
  text: string;
  reason: DropReason;
}

/**
 * What a capture is about. `text` is what is geoparsed: standfirst (unless the body repeats it), paragraphs,
 * headings, captions, in reading order, blocks parted by "\n\n"; a lead picture's caption follows the first
 * paragraph. Title, byline, agency mark and dates are fields, not text. Not found is null.
 */
export interface Article {
  title: string | null;
  standfirst: string | null;
  outlet: string | null;
  byline: string | null;
  /** Where the author writes from, as the byline states it ("By Jane Roe in Kyiv"); several parted by "; ". */
  authorLocation: string | null;
  agency: string | null;
  /** ISO 8601: `YYYY-MM-DD`, or date-time with its offset where the page gives one. */
  published: string | null;
  updated: string | null;
  url: string | null;
  /** BCP 47, as the page declares it; absent where it does not. */
  language?: string;
  /** "MINSK, July 23 (Reuters) —": its span in `text`, kept there, with the place part apart. */
  dateline: (Span & { place: Span }) | null;
  text: string;
  blocks: Block[];
  dropped: Dropped[];
}
