// The basemap's labels without the story's places, which bear names of their own.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { tileNames, type BasemapNames } from './basemap-names.ts';
import type { StoryFeatures } from '../marks/story-features.ts';

/** A place that the story labels is not labelled a second time by the basemap, whatever its tiles call it. */
export function withoutNames(
  layers: LayerSpecification[],
  { marks, areaLabels }: Pick<StoryFeatures, 'marks' | 'areaLabels'>,
  labels: BasemapNames | null,
): LayerSpecification[] {
  const labelled = [...marks.features, ...areaLabels.features].map(({ properties }) => properties);
  const names = new Set(labelled.map(({ name }) => name));
  const taken = [...names, ...tileNames(labels?.places ?? {}, names)];
  const numbers = labelled.flatMap(({ id }) => (id.startsWith('geonames:') ? [Number(id.slice(9))] : []));
  const other: ExpressionSpecification = [
    '!',
    [
      'any',
      ['in', ['get', 'name'], ['literal', taken]],
      ['in', ['to-number', ['id'], -1], ['literal', numbers]],
    ],
  ];
  return layers.map((layer) => {
    if (layer.type === 'background' || !('filter' in layer)) return layer;
    return { ...layer, filter: ['all', layer.filter, other] as FilterSpecification };
  });
}
