// The story as a table (RFC 4180), a row a mention, for spreadsheets and statistics.
import type { Story } from './story.ts';

// prettier-ignore
const COLUMNS = [
  'article', 'outlet', 'title', 'published', 'url', 'mention', 'kind', 'confidence',
  'place_id', 'place', 'feature', 'country', 'admin1', 'lng', 'lat',
  'excerpt', 'quotation', 'speaker', 'date_from', 'date_to',
] as const;

type Cell = string | number | null;

/** Lines end in CRLF; null is an empty cell. */
export function toCsv(story: Story): string {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const places = new Map(story.places.map((place) => [place.id, place]));
  const quotations = new Map(story.quotations.map((quotation) => [quotation.id, quotation]));
  const rows = story.mentions.map((mention): Record<(typeof COLUMNS)[number], Cell> => {
    const article = articles.get(mention.article)!;
    const place = mention.place === null ? undefined : places.get(mention.place);
    const quotation = mention.quotation === null ? undefined : quotations.get(mention.quotation);
    return {
      article: mention.article,
      outlet: article.outlet,
      title: article.title,
      published: article.published,
      url: article.url,
      mention: mention.text,
      kind: mention.kind,
      confidence: mention.confidence,
      place_id: mention.place,
      place: place?.name ?? null,
      feature: place?.feature ?? null,
      country: place?.country ?? null,
      admin1: place?.admin1 ?? null,
      lng: place?.lng ?? null,
      lat: place?.lat ?? null,
      excerpt: article.text.slice(mention.excerpt.start, mention.excerpt.end),
      quotation: quotation?.text ?? null,
      speaker: quotation?.speaker?.name ?? null,
      date_from: mention.date?.from ?? null,
      date_to: mention.date?.to ?? null,
    };
  });
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * Articles are strangers' text, and spreadsheets run a cell that starts like a formula: such text gets an apostrophe
 * before it, which a spreadsheet does not show.
 */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
