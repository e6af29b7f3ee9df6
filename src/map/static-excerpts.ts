// A place with its excerpts, as plain HTML: what opens where a link leads to the place.
import { describePlace } from './describe-place.ts';
import { escapeMarkup } from './escape-markup.ts';
import { excerptPieces, type Attribution, type Excerpt, type ExcerptGroup } from './excerpts.ts';
import { placeGlyph } from './place-glyph.ts';
import { langOf, outletStyle, renderTime } from './static-article.ts';
import { placeFragment } from './static-pages.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { WORDS, type Language } from './words.ts';

/** `mentionAddress`: of the spot in the text, from an article's and a mention's id. `closes`: it lies over something. */
export function renderExcerpts(
  summary: PlaceSummary,
  groups: readonly ExcerptGroup[],
  mentionAddress: (article: string, mention: string) => string,
  closes: boolean,
  language: Language,
): string {
  const words = WORDS[language];
  const { place } = summary;
  const articles = groups.map(({ article, outlet, outletName: by, excerpts }) => {
    const items = excerpts.map((excerpt) => {
      const address = mentionAddress(article.id, excerpt.mentions[0].id);
      return `<li>${renderExcerpt(excerpt, langOf(article, language), address, language)}</li>`;
    });
    return `<article style="${outletStyle(outlet.index)}"><h3><span class="outlet"><bdi>${escapeMarkup(by)}</bdi></span>${renderTime(article, language)}</h3><ol>${items.join('')}</ol></article>`;
  });
  return `<section class="excerpts" id="${escapeMarkup(placeFragment(place.id))}" aria-label="${escapeMarkup(words.excerptsOf(place.name))}"><h2>${placeGlyph(summary)}<span dir="auto">${escapeMarkup(place.name)}</span></h2><p>${escapeMarkup(
    describePlace(place, language),
  )} · <span class="counts">${words.excerpts(summary.excerpts)}</span>${closes ? ` · <a href="#">${words.close}</a>` : ''}</p>${articles.join('')}</section>`;
}

/** A place in a list. */
export function renderPlaceLink(summary: PlaceSummary, address: string): string {
  const { place, doubtful, excerpts } = summary;
  return `<a href="${escapeMarkup(address)}">${placeGlyph(summary)}<span class="name" dir="auto">${escapeMarkup(place.name)}</span>${doubtful ? '?' : ''} <span class="count">${excerpts}</span></a>`;
}

/** `lang`: as an attribute, of the excerpt's own words. */
function renderExcerpt(excerpt: Excerpt, lang: string, address: string, language: Language): string {
  const words = WORDS[language];
  const [mention] = excerpt.mentions;
  const inner = excerptPieces(excerpt)
    .map(({ text, mention, between }) => {
      const words = mention ? `<b>${escapeMarkup(text)}</b>` : escapeMarkup(text);
      return between ? `<span class="between">${words}</span>` : words;
    })
    .join('');
  const body = excerpt.quotation
    ? `<blockquote class="${excerpt.quotation.direct ? 'direct' : 'reported'}" dir="auto"${lang}>${inner}</blockquote>${renderAttribution(excerpt.attribution, lang, words.speakerUnknown)}`
    : `<p class="sentence" dir="auto"${lang}>${inner}</p>`;
  const link = `<a href="${escapeMarkup(address)}">${words.readInArticle}</a>`;
  return `${body}<p class="facts">${words.kinds[mention.kind]} · ${link}</p>`;
}

/** In the order of the article: "said Ulla Berg", "Ulla Berg told". */
function renderAttribution(of: Attribution | null, lang: string, unknown: string): string {
  const speaker = `<b dir="auto">${escapeMarkup(of?.speaker ?? unknown)}</b>`;
  const cue = of?.cue ? escapeMarkup(of.cue) : '';
  const words = of?.cueFirst ? [cue, speaker] : [speaker, cue];
  return `<p class="speaker" dir="auto"${of?.cue ? lang : ''}>${words.join(' ').trim()}</p>`;
}
