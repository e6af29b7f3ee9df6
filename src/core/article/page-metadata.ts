// What an HTML document says about itself: meta tags, OpenGraph, JSON-LD, <time>, <title>, canonical link.

export const METADATA_LIMITS = {
  /** Levels of nesting and objects that are visited in JSON-LD. */
  depth: 8,
  objects: 5_000,
  /** Values kept of one kind. */
  values: 40,
};

export interface JsonLdArticle {
  headline: string | null;
  description: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  body: string | null;
}

export interface PageMetadata {
  /** By name or property, in small letters: the first value of each. */
  meta: Map<string, string>;
  titles: string[];
  canonical: string | null;
  /** BCP 47, of the whole document. */
  language: string | null;
  articles: JsonLdArticle[];
  siteName: string | null;
  /** Values of datetime, those marked as the date of publication first. */
  times: string[];
  timeTexts: string[];
  addRoot(attributes: Record<string, string>): void;
  addMeta(attributes: Record<string, string>): void;
  addLink(attributes: Record<string, string>): void;
  addTitle(text: string): void;
  addTime(attributes: Record<string, string>): void;
  addTimeText(text: string): void;
  addJsonLd(text: string): void;
}

export function createMetadata(): PageMetadata {
  return {
    meta: new Map(),
    titles: [],
    canonical: null,
    language: null,
    articles: [],
    siteName: null,
    times: [],
    timeTexts: [],
    addRoot(attributes) {
      const declared = (attributes.lang ?? attributes['xml:lang'] ?? '').trim();
      if (LANGUAGE_TAG.test(declared)) this.language ??= declared;
    },
    addMeta(attributes) {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const value = attributes.content?.trim();
      if (key && value && !this.meta.has(key)) this.meta.set(key, value);
    },
    addLink(attributes) {
      if (attributes.rel === 'canonical' && attributes.href) this.canonical ??= attributes.href;
    },
    addTitle(text) {
      if (text && this.titles.length < METADATA_LIMITS.values) this.titles.push(text);
    },
    addTime(attributes) {
      if (this.times.length >= METADATA_LIMITS.values) return;
      const isMarked =
        'pubdate' in attributes || /publish/i.test((attributes.itemprop ?? '') + (attributes.class ?? ''));
      if (isMarked) this.times.unshift(attributes.datetime);
      else this.times.push(attributes.datetime);
    },
    addTimeText(text) {
      if (text && this.timeTexts.length < METADATA_LIMITS.values) this.timeTexts.push(text);
    },
    addJsonLd(text) {
      readJsonLd(text, this);
    },
  };
}

/** A language with script, country or variant behind it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;
const ARTICLE_TYPE = /article|blogposting|posting|report|review|howto|webpage/i;
const SITE_TYPE = /^(?:website|organization|newsmediaorganization|corporation)$/i;

function readJsonLd(text: string, metadata: PageMetadata): void {
  let root: unknown;
  try {
    root = JSON.parse(
      text
        .replaceAll(/[\u0000-\u001f]/g, ' ')
        .trim()
        .replace(/;$/, ''),
    );
  } catch {
    return;
  }
  let visited = 0;
  const visit = (value: unknown, depth: number): void => {
    visited += 1;
    if (depth > METADATA_LIMITS.depth || visited > METADATA_LIMITS.objects) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    const type = typeName(value);
    if (SITE_TYPE.test(type)) {
      if (/^website$/i.test(type)) metadata.siteName ??= nameOf(value);
    } else if (ARTICLE_TYPE.test(type)) addArticle(value, type, metadata);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) visit(value[key], depth + 1);
  };
  visit(root, 0);
}

function addArticle(value: Record<string, unknown>, type: string, metadata: PageMetadata): void {
  if (metadata.articles.length >= METADATA_LIMITS.values) return;
  const article: JsonLdArticle = {
    headline: textOf(value.headline) ?? (/webpage/i.test(type) ? null : textOf(value.name)),
    description: textOf(value.description),
    published: textOf(value.datePublished),
    modified: textOf(value.dateModified),
    authors: namesOf(value.author),
    publisher: nameOf(value.publisher),
    body: textOf(value.articleBody),
  };
  if (/webpage/i.test(type)) metadata.articles.push(article);
  else metadata.articles.unshift(article);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: Record<string, unknown>): string {
  const type = value['@type'];
  const first: unknown = Array.isArray(type) ? type.join(' ') : type;
  return typeof first === 'string' ? first : '';
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? textOf(first.name) : textOf(first);
}

function namesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(nameOf).filter((name) => name !== null);
}
