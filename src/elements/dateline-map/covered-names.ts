// What names a callout would lie over, from those that the map has drawn: in whatever language, and on whichever side of
// its place each of them stands.
import type { Map as MapLibre } from 'maplibre-gl';
import type { Box } from '../../map/room/box.ts';

/** Pixels of a callout's leader that keeping a name in sight is worth, by its layer. */
const STORY_WORTH: Record<string, number> = { 'story-mark-label': 1000, 'story-area-label': 1000 };
const WORTH: Record<string, number> = {
  'basemap-label-country': 160,
  'basemap-label-capital': 160,
  'basemap-label-capital-far': 160,
  'basemap-label-city': 110,
  'basemap-label-sea': 60,
  'basemap-label-region': 40,
};
/** Of a town, which helps fewer readers to know where they are. */
const TOWN_WORTH = 40;

/** Pixels that the map keeps free around a name, which may be covered. */
const AROUND_NAME = 4;
/** Pixels by which a callout keeps off the story's own names, which stand closer in their boxes. */
const CLEAR_OF_STORY = 3;

/** 0 while the map has drawn no names. `box` is in pixels of the map's room. */
export function coveredNames(map: MapLibre, box: Box): number {
  return worthIn(map, box, STORY_WORTH, CLEAR_OF_STORY) + worthIn(map, box, WORTH, -AROUND_NAME);
}

/** Of the names that the box touches, grown by so many pixels. */
function worthIn(
  map: MapLibre,
  { x, y, width, height }: Box,
  worth: Readonly<Record<string, number>>,
  grown: number,
): number {
  const layers = Object.keys(worth).filter((id) => map.getLayer(id));
  if (layers.length === 0) return 0;
  const corners: [[number, number], [number, number]] = [
    [x - grown, y - grown],
    [x + width + grown, y + height + grown],
  ];
  return map
    .queryRenderedFeatures(corners, { layers, validate: false })
    .reduce(
      (sum, { layer, properties }) => sum + (properties.kind === 'town' ? TOWN_WORTH : worth[layer.id]),
      0,
    );
}
