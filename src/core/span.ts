/** A piece of a text: UTF-16 code units, half-open, so `text.slice(start, end)` is the piece. */
export interface Span {
  start: number;
  end: number;
}
