// A place name found in a text, what it might mean, and what it was taken to mean.
import type { Row } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import type { Ground } from './ground.ts';

/** literal: troops near Brest · metonymic: Kyiv said · modifier: Belarusian, US-led · embedded: Jerusalem Post */
export type MentionKind = 'literal' | 'metonymic' | 'modifier' | 'embedded';

/** One occurrence of a toponym. `text` is `document.text.slice(start, end)`. */
export interface Mention extends Span {
  text: string;
  kind: MentionKind;
}

/** One named piece of evidence, already weighted: the sum over a candidate's scores orders the candidates. */
export interface Score {
  name: string;
  value: number;
}

export interface Candidate {
  row: Row;
  scores: Score[];
  total: number;
  /** Share of belief, 0 to 1, over all candidates and "none of them". */
  probability: number;
}

/** `row` is null when no candidate is believable: never a guess dressed as a fact. */
export interface Resolution {
  row: Row | null;
  /** 0 to 1, calibrated: of those at 0.9, nine in ten are right. */
  confidence: number;
  /** Best first, at most RESOLUTION_LIMITS.candidates. */
  candidates: Candidate[];
  /** The reason in words, for a person. */
  reason: string;
  /** The same as codes; empty where there is no place. */
  grounds: Ground[];
}
