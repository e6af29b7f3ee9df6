// A text with everything that is computed once and read by all later stages.
import type { Block } from '../article/article.ts';
import type { Span } from '../span.ts';
import type { Tokens } from './tokenise.ts';
import type { WordClasses } from './word-classes.ts';

export interface TextDocument {
  text: string;
  /** ISO 8601 date that relative dates ("last Sunday") count from. */
  published: string | null;
  blocks: Block[];
  tokens: Tokens;
  /** What each token can be. */
  classes: WordClasses;
  /** In order, not overlapping; a sentence never crosses a block. */
  sentences: Span[];
  dateline: Span | null;
}

/** A person the text names, with every span that names them ("Ilvana Torkel", then "Torkel"). */
export interface Person {
  /** The fullest form in the text, without title. */
  name: string;
  spans: Span[];
}

export interface Quotation extends Span {
  text: string;
  /**
   * True where the whole of what is said stands in quotation marks; false for a few words quoted within the writer's own
   * sentence (they have parts) and for reported speech (it has none). The span leaves the marks out.
   */
  direct: boolean;
  /** The pieces in quotation marks: several where an attribution splits the quotation, none for reported speech. */
  parts?: Span[];
  /** The verb or phrase of saying ("said", "according to"). */
  cue: Span | null;
  /** `start`/`end` is what stands beside the quotation ("he", "the Russian leader"); `name` whom that means. */
  speaker: (Span & { name: string }) | null;
}

export interface DateExpression extends Span {
  /** ISO 8601 date; for a period its first and last day. */
  from: string;
  to: string;
}
