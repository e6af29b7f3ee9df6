// The story as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each mention and each quotation tied to
// its words by a quotation of them and by their position.
import type { Span } from '../span.ts';
import { quoteText } from './find-target.ts';
import type { Story, StoryArticle } from './story.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export interface AnnotationPage {
  '@context': string;
  type: 'AnnotationPage';
  label: string;
  items: Annotation[];
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'describing';
  body: AnnotationBody[];
  target: {
    source: string;
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      /** Counted in Unicode code points, as the standard asks, not in the UTF-16 code units of the story. */
      { type: 'TextPositionSelector'; start: number; end: number },
    ];
  };
}

type AnnotationBody =
  | { type: 'SpecificResource'; purpose: 'identifying'; source: string; label: string }
  | { type: 'TextualBody'; purpose: 'describing' | 'tagging'; value: string };

export function toAnnotations(story: Story): AnnotationPage {
  const anchors = new Map(story.articles.map((article) => [article.id, anchorIn(article)]));
  const places = new Map(story.places.map((place) => [place.id, place]));
  const mentions = story.mentions.map((mention): Annotation => {
    const place = mention.place === null ? undefined : places.get(mention.place);
    const body: AnnotationBody[] = [{ type: 'TextualBody', purpose: 'tagging', value: mention.kind }];
    if (place)
      body.unshift({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: placeIri(place.id),
        label: place.name,
      });
    return {
      id: `urn:dateline:${mention.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body,
      target: anchors.get(mention.article)!(mention),
    };
  });
  const quotations = story.quotations.map((quotation): Annotation => ({
    id: `urn:dateline:${quotation.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: quotation.speaker ? `Speaker: ${quotation.speaker.name}` : 'Speaker unknown',
      },
    ],
    target: anchors.get(quotation.article)!(quotation),
  }));
  return {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    label: story.title,
    items: [...mentions, ...quotations],
  };
}

function placeIri(id: string): string {
  return id.startsWith('geonames:')
    ? `https://sws.geonames.org/${id.slice('geonames:'.length)}/`
    : `urn:${id}`;
}

/** The targets of one article. Spans of one article come mostly in order, so code points are counted onwards. */
function anchorIn({ id, url, text }: StoryArticle): (span: Span) => Annotation['target'] {
  let unit = 0;
  let point = 0;
  const pointAt = (offset: number): number => {
    if (offset < unit) unit = point = 0;
    for (; unit < offset; point += 1) unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
    return point;
  };
  return ({ start, end }) => ({
    source: url ?? `urn:dateline:${id}`,
    selector: [
      { type: 'TextQuoteSelector', ...quoteText(text, { start, end }) },
      { type: 'TextPositionSelector', start: pointAt(start), end: pointAt(end) },
    ],
  });
}
