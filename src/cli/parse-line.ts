// One line of `parse --ndjson`: a document in, what was found in it out. A bad line gives its error, never a throw.
import type { Article } from '../core/article/article.ts';
import { geoparse } from '../core/geoparse.ts';
import type { Parsed } from '../core/geoparse.ts';
import type { Gazetteer, Place } from '../core/gazetteer/gazetteer.ts';
import { roundShare } from '../core/story/round-share.ts';
import { readRecord, recordId } from './read-record.ts';
import type { Line } from './split-lines.ts';

/** Null for a blank line; else a line of JSON without its end. */
export function parseLine(line: Line, gazetteer: Gazetteer): string | null {
  if ('tooLong' in line)
    return failure(null, `line: holds ${line.tooLong} bytes, expected at most the limit of a line`);
  if (line.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return failure(null, `line: got no JSON (${messageOf(error)}), expected an object`);
  }
  try {
    const { id, capture, mentions } = readRecord(value);
    const parsed = geoparse(capture, gazetteer, mentions ? { mentions } : {});
    return JSON.stringify(toOutput(id, parsed, gazetteer));
  } catch (error) {
    return failure(recordId(value), messageOf(error));
  }
}

function toOutput(id: string | number | null, parsed: Parsed, gazetteer: Gazetteer) {
  return {
    id,
    article: headAndText(parsed.article),
    mentions: parsed.mentions.map(({ start, end, text: name, kind, resolution }) => ({
      start,
      end,
      text: name,
      kind,
      confidence: roundShare(resolution.confidence),
      place: resolution.row === null ? null : shortPlace(gazetteer.place(resolution.row)),
    })),
    quotes: parsed.quotations.map(({ start, end, text: words, direct, cue, speaker }) => ({
      start,
      end,
      text: words,
      direct,
      cue,
      speaker,
    })),
    warnings: parsed.warnings,
  };
}

/** All that was read of the article but its address, which the caller knows, and its blocks. */
function headAndText(article: Article) {
  const { title, byline, outlet, published, text, dropped } = article;
  const { standfirst, authorLocation, agency, updated, dateline } = article;
  return {
    title,
    byline,
    outlet,
    published,
    text,
    dropped,
    standfirst,
    authorLocation,
    agency,
    updated,
    dateline,
  };
}

function shortPlace({ id, name, lng, lat, feature, country }: Place) {
  return { id, name, lng, lat, feature, country };
}

function failure(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
