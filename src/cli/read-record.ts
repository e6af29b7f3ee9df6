// A document as JSON: what stands on a line of `parse --ndjson`, or in a .json file among the articles.
import type { Capture } from '../core/article/article.ts';
import type { Span } from '../core/span.ts';

export interface InputRecord {
  id: string | number | null;
  capture: Capture;
  /** Where given, recognition is skipped and only these are resolved. In order, within the text. */
  mentions: Span[] | null;
}

const KINDS = [
  ['text', 'text'],
  ['capture', 'page'],
  ['html', 'html'],
] as const;

/** @throws Error that says what was got and what was expected */
export function readRecord(value: unknown): InputRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`got ${describe(value)}, expected an object with "text", "capture" or "html"`);
  const record: Record<string, unknown> = { ...value };
  const given = KINDS.filter(([field]) => record[field] !== undefined);
  if (given.length !== 1)
    throw new Error(
      `got ${given.length === 0 ? 'none' : given.map(([field]) => `"${field}"`).join(' and ')} of "text", "capture" and "html", expected one`,
    );
  const [field, kind] = given[0];
  const content = record[field];
  if (typeof content !== 'string') throw new Error(`${field}: got ${describe(content)}, expected a string`);
  const url = optionalString(record, 'url');
  const published = optionalString(record, 'published');
  return {
    id: recordId(value),
    capture: {
      kind,
      content,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
    },
    mentions: record.mentions == null ? null : readMentions(record.mentions, content, kind),
  };
}

/** The id, even of a record that is otherwise bad: so that the error can be told to its line. */
export function recordId(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function optionalString(record: Record<string, unknown>, name: string): string | undefined {
  const value = record[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`${name}: got ${describe(value)}, expected a string`);
  return value;
}

function readMentions(value: unknown, text: string, kind: Capture['kind']): Span[] {
  if (kind !== 'text')
    throw new Error('mentions: got them without "text", expected the text that they lie in');
  if (!Array.isArray(value)) throw new Error(`mentions: got ${describe(value)}, expected a list of spans`);
  return value.map((item: unknown, index): Span => {
    const span: { start?: unknown; end?: unknown } = typeof item === 'object' && item !== null ? item : {};
    const { start, end } = span;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length)
      throw new Error(
        `mentions[${index}]: got ${describe(item)}, expected {"start","end"} within the text's ${text.length} code units`,
      );
    return { start, end };
  });
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
