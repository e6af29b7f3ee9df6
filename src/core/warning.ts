import type { Span } from './span.ts';

/** Something a reader of the result should know. Text never makes the core throw: it answers with warnings. */
export interface Warning extends Partial<Span> {
  /** Stable, machine-readable: `no-body`, `no-date`, `text-cut`, … */
  code: string;
  /** A sentence for a person: what was found, and what was expected. */
  message: string;
  severity: 'info' | 'warning' | 'error';
}
