// A place with its excerpts, as plain HTML: what opens where a link leads to the place.
import type { StoryMention } from '../../core/story/story.ts';
import { foldCopies, type ExcerptCopy } from '../compare/fold-copies.ts';
import { describePlace } from '../reading/describe-place.ts';
import { doubtInWords } from '../reading/doubt-in-words.ts';
import { escapeMarkup } from './escape-markup.ts';
import { doubtfulIn, excerptFacts } from '../reading/excerpt-facts.ts';
import { excerptPieces, type Attribution, type Excerpt, type ExcerptGroup } from '../story/excerpts.ts';
import { placeGlyph } from '../marks/place-glyph.ts';
import type { PlaceNames } from '../reading/place-names.ts';
import { POSTER_KINDS, type PosterKind } from '../camera/poster-frame.ts';
import { langOf, outletStyle, renderTime } from './static-article.ts';
import { placeFragment } from './static-pages.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { WORDS, type Language } from '../words/words.ts';

export interface StaticExcerpts {
  summary: PlaceSummary;
  groups: readonly ExcerptGroup[];
  /** Of the place, in the page's lists. */
  number: number;
  /** Numbers of what else is under its mark on each poster; empty for nothing. */
  gathered: Record<PosterKind, string>;
  /** Of the spot in the text, from an article's and a mention's id. */
  mentionAddress: (article: string, mention: string) => string;
  /** Where a reader goes on who closes it; null where it lies over nothing. */
  closeAddress: string | null;
  language: Language;
  /** In that language. */
  placeNames: PlaceNames;
}

export function renderExcerpts(options: StaticExcerpts): string {
  const { summary, groups, number, mentionAddress, closeAddress, language } = options;
  const words = WORDS[language];
  const { place } = summary;
  const articles = foldCopies(groups).map(({ article, outlet, outletName: by, excerpts }) => {
    const items = excerpts.map((excerpt) => {
      const address = mentionAddress(article.id, excerpt.mentions[0].id);
      const copies = excerpt.copies.map((copy) => renderCopy(copy, options)).join('');
      return `<li>${renderExcerpt(excerpt, langOf(article, language), address, options)}</li>${copies}`;
    });
    return `<article style="${outletStyle(outlet.index)}"><h3><span class="outlet"><bdi>${escapeMarkup(by)}</bdi></span>${renderTime(article, language)}</h3><ol>${items.join('')}</ol></article>`;
  });
  const close = closeAddress === null ? '' : ` · <a href="${closeAddress}">${words.close}</a>`;
  return `<section class="excerpts" id="${escapeMarkup(placeFragment(place.id))}" aria-label="${escapeMarkup(words.excerptsOf(place.name))}"><h2 data-n="${number}">${placeGlyph(summary)}<span dir="auto">${escapeMarkup(place.name)}</span></h2><p>${escapeMarkup(
    describePlace(place, language),
  )} · <span class="counts">${words.excerpts(summary.excerpts)}</span>${close}</p>${renderGathered(options)}${articles.join('')}</section>`;
}

export interface ListedPlace {
  number: number;
  /** Number of the place whose mark it is under, on each poster. */
  under: Record<PosterKind, number | null>;
}

/** Of a place in the list. */
export function listFragment(number: number): string {
  return `listed=${number}`;
}

/** A place in a list. */
export function renderPlaceLink(summary: PlaceSummary, address: string, told: ListedPlace): string {
  const { place, doubtful, excerpts } = summary;
  const { number, under } = told;
  const at = POSTER_KINDS.map((kind) => (under[kind] === null ? '' : ` data-${kind}="${under[kind]}"`));
  return `<a id="${listFragment(number)}" href="${escapeMarkup(address)}"${at.join('')}>${placeGlyph(summary)}<span class="name" dir="auto">${escapeMarkup(place.name)}</span>${doubtful ? '?' : ''} <span class="count">${excerpts}</span></a>`;
}

/** `lang`: as an attribute, of the excerpt's own words. */
function renderExcerpt(
  excerpt: Excerpt,
  lang: string,
  address: string,
  { language, placeNames }: StaticExcerpts,
): string {
  const words = WORDS[language];
  const inner = excerptPieces(excerpt)
    .map(({ text, mention, between }) => {
      const set = mention ? `<b>${escapeMarkup(text)}</b>` : escapeMarkup(text);
      return between ? `<span class="between">${set}</span>` : set;
    })
    .join('');
  const body = excerpt.quotation
    ? `<blockquote class="${excerpt.quotation.direct ? 'direct' : 'reported'}" dir="auto"${lang}>${inner}</blockquote>${renderAttribution(excerpt.attribution, lang, words.speakerUnknown)}`
    : `<p class="sentence" dir="auto"${lang}>${inner}</p>`;
  const link = `<a href="${escapeMarkup(address)}">${words.readInArticle}</a>`;
  const doubts = doubtfulIn(excerpt).map((mention) =>
    renderDoubt(mention, excerpt.mentions.length > 1, language, placeNames),
  );
  return `${body}<p class="facts">${escapeMarkup(excerptFacts(excerpt, language))} · ${link}</p>${doubts.join('')}`;
}

/** Another outlet's copy of an excerpt. */
function renderCopy({ article, outletName, mentions }: ExcerptCopy, options: StaticExcerpts): string {
  const { language, mentionAddress } = options;
  const words = WORDS[language];
  const address = escapeMarkup(mentionAddress(article.id, mentions[0].id));
  return `<li class="same">${words.sameTextBy} <bdi>${escapeMarkup(outletName)}</bdi>${renderTime(article, language)} · <a href="${address}">${words.readInArticle}</a></li>`;
}

/** `named`: the excerpt names the place otherwise as well, perhaps beyond doubt. */
function renderDoubt(mention: StoryMention, named: boolean, language: Language, names: PlaceNames): string {
  const { sureness, why, isGiven, others } = doubtInWords(mention, language, names);
  const lang = isGiven && language !== 'en' ? ' lang="en"' : '';
  return `<p class="doubt">${named ? `<b dir="auto">${escapeMarkup(mention.text)}</b>: ` : ''}${sureness}${
    why ? `: <span${lang}>${escapeMarkup(why)}</span>` : ''
  }.${others.length > 0 ? ` ${escapeMarkup(`${WORDS[language].couldBe} ${others.join(', ')}.`)}` : ''}</p>`;
}

/** Of the numbers on the poster: where there are none, nothing is said of it. */
function renderGathered({ gathered: { wide, narrow }, language }: StaticExcerpts): string {
  const line = (numbers: string, ...classes: string[]) =>
    numbers && `<p class="${['gathered', ...classes].join(' ')}">${WORDS[language].gathered} ${numbers}</p>`;
  return wide === narrow ? line(wide) : line(wide, 'wide-only') + line(narrow, 'narrow-only');
}

/** In the order of the article: "said Ulla Berg", "Ulla Berg told". */
function renderAttribution(of: Attribution | null, lang: string, unknown: string): string {
  const speaker = `<b dir="auto">${escapeMarkup(of?.speaker ?? unknown)}</b>`;
  const cue = of?.cue ? escapeMarkup(of.cue) : '';
  const words = of?.cueFirst ? [cue, speaker] : [speaker, cue];
  return `<p class="speaker" dir="auto"${of?.cue ? lang : ''}>${words.join(' ').trim()}</p>`;
}
