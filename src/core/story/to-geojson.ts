// The story as GeoJSON (RFC 7946) for any map program: a feature a place, with its excerpts.
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { MentionKind } from '../toponyms/mention.ts';
import type { Story, StoryMention } from './story.ts';

export interface PlaceProperties {
  name: string;
  feature: string;
  country: string | null;
  admin1: string | null;
  mentions: number;
  kinds: Partial<Record<MentionKind, number>>;
  /** The least and the greatest confidence of its mentions. */
  confidence: [number, number];
  excerpts: PlaceExcerpt[];
}

export interface PlaceExcerpt {
  text: string;
  mention: string;
  kind: MentionKind;
  confidence: number;
  outlet: string | null;
  title: string | null;
  published: string | null;
  url: string | null;
  quotation: string | null;
  speaker: string | null;
}

/** In the story's order. An area with a known shape is that shape; all else is a point, an area with its box beside it. */
export function toGeojson(story: Story): FeatureCollection<Geometry, PlaceProperties> {
  const shapes = new Map(story.areas.map(({ place, geometry }) => [place, geometry]));
  const mentions = new Map<string, StoryMention[]>(story.places.map(({ id }) => [id, []]));
  for (const mention of story.mentions)
    if (mention.place !== null) mentions.get(mention.place)?.push(mention);
  const describe = excerptOf(story);
  return {
    type: 'FeatureCollection',
    features: story.places.map((place) =>
      toFeature(place, shapes.get(place.id), mentions.get(place.id)!, describe),
    ),
  };
}

function toFeature(
  place: Place,
  shape: Geometry | undefined,
  mentions: readonly StoryMention[],
  describe: (mention: StoryMention) => PlaceExcerpt,
): Feature<Geometry, PlaceProperties> {
  const kinds: PlaceProperties['kinds'] = {};
  for (const { kind } of mentions) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const confidences = mentions.map(({ confidence }) => confidence);
  const { id, name, feature, country, admin1, lng, lat, box } = place;
  return {
    type: 'Feature',
    id,
    ...(box ? { bbox: box } : {}),
    geometry: shape ?? { type: 'Point', coordinates: [lng, lat] },
    properties: {
      name,
      feature,
      country,
      admin1,
      mentions: mentions.length,
      kinds,
      confidence: [Math.min(...confidences, 1), Math.max(...confidences, 0)],
      excerpts: mentions.map(describe),
    },
  };
}

function excerptOf(story: Story): (mention: StoryMention) => PlaceExcerpt {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const quotations = new Map(story.quotations.map((quotation) => [quotation.id, quotation]));
  return ({ text, kind, confidence, article, excerpt, quotation }) => {
    const { outlet, title, published, url, text: whole } = articles.get(article)!;
    const said = quotation === null ? undefined : quotations.get(quotation);
    return {
      text: whole.slice(excerpt.start, excerpt.end),
      mention: text,
      kind,
      confidence,
      outlet,
      title,
      published,
      url,
      quotation: said?.text ?? null,
      speaker: said?.speaker?.name ?? null,
    };
  };
}
