// The live map's style, drawn by the poster's hand: its layers from the ground up, the names as MapLibre would place
// them.
import type { Point, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { areaLayers } from '../../map/style/area-layers.ts';
import { atRest } from '../../map/style/at-rest.ts';
import { basemapNamesIn } from '../../map/style/basemap-names.ts';
import { basemapLayers } from '../../map/style/basemap-style.ts';
import { BASEMAP_THEMES } from '../../map/style/basemap-theme.ts';
import type { StoryFeatures } from '../../map/marks/story-features.ts';
import { markLayers, type StoryRole } from '../../map/style/story-layers.ts';
import { THEMES } from '../../map/style/theme.ts';
import { withoutNames } from '../../map/style/without-names.ts';
import type { PosterOptions } from '../draw-poster.ts';
import { nearTurn } from '../map-frame/geometry-lines.ts';
import type { WorldTile } from '../map-frame/load-tiles.ts';
import { type MapProjection, toWorld } from '../map-frame/projection.ts';
import { type Box, type Layer, type Mark, MM_PER_PIXEL, px, type TextMark } from '../scene.ts';
import type { FontBook } from '../type/font-book.ts';
import { type AreaName, areaNames, type NumberSize } from './area-names.ts';
import { drawAreas, drawGround, styled, type StyledArea, growBox } from './draw-ground.ts';
import { drawDots, drawLeader, drawMarkAt, markRoom } from './draw-marks.ts';
import { drawNames, type NamedPoint, type NamesContext } from './draw-names.ts';
import { createNameSpace } from './place-names.ts';
import { readLayer, type StyleLayer } from './style-layer.ts';

export interface ScreenMap {
  features: StoryFeatures;
  tiles: readonly WorldTile[];
  projection: MapProjection;
  book: FontBook;
  options: PosterOptions;
}

/** Pixels of the numbers that a page without scripts sets beside the names of areas. */
const NUMBER = { height: 16, figure: 6.5, around: 8 };
/** Pixels by which shapes reach beyond the picture: they are cut where nobody sees it. */
const BEYOND = 8;

export interface DrawnScreenMap {
  layers: Layer[];
  /** Of the areas that are named, with the side that has room for a number. */
  areaNames: AreaName[];
}

export function drawScreenMap({ features, tiles, projection, book, options }: ScreenMap): DrawnScreenMap {
  const { zoom, theme, widthPx, heightPx, language, placeNames } = options;
  const read = (layers: readonly LayerSpecification[]): StyleLayer[] =>
    layers.flatMap((layer) => readLayer(atRest(layer), zoom) ?? []);
  const labels = basemapNamesIn(language, placeNames);
  const base = basemapLayers(BASEMAP_THEMES[theme], { labels: labels ?? 'name' });
  const areas = areaLayers(THEMES[theme], 'plain');
  const story = read(markLayers(THEMES[theme]));
  const toPicture = ([lng, lat]: Position): [number, number] => {
    const [x, y] = toWorld(lng, lat);
    const [left, top] = projection.toPage(nearTurn(x, projection.center[0]), y);
    return [left / MM_PER_PIXEL, top / MM_PER_PIXEL];
  };

  const beyond = { ...projection, frame: growBox(projection.frame, px(BEYOND)) };
  const ground = drawGround(read(base.ground), tiles, beyond, zoom);
  const shapes = features.areas.features.map(({ geometry, properties }): StyledArea => ({
    ...{ id: properties.id, type: 'Polygon', geometry },
    properties: { ...properties, role: 'area' },
  }));
  const [seas, lands] = [areas.seas, areas.lands].map((layers) =>
    drawAreas(read(layers), shapes, beyond, projection.center[0], zoom),
  );

  const space = createNameSpace();
  const context: NamesContext = {
    ...{ zoom, space, book },
    size: { width: widthPx, height: heightPx },
    rooms: options.rooms.map((room) => inMiddle(room, { width: widthPx, height: heightPx })),
  };
  const marks = features.marks.features.map(({ properties, geometry }) => {
    const [x, y] = toPicture(geometry.coordinates);
    return { look: features.looks.get(properties.icon)!, x, y };
  });
  for (const mark of marks) space.insert(markRoom(mark));
  const nameStory = (
    id: string,
    role: StoryRole,
    points: StoryFeatures['marks' | 'areaLabels'],
    called: boolean,
  ) => {
    const named = points.features.filter(({ properties }) => properties.called === called);
    const layer = story.find((one) => one.id === id)!;
    const wanted = byTile(named, Math.floor(zoom)).map(({ properties, geometry }): NamedPoint => {
      const [x, y] = toPicture(geometry.coordinates);
      const feature = { ...properties, role, called: false };
      return { feature: { id: properties.id, type: 'Point', properties: feature }, x, y };
    });
    return drawNames(layer, wanted, 'move', context);
  };
  // A name that a callout will bear gives way to those that stay.
  const names = [false, true].map((called) => ({
    marks: nameStory('story-mark-label', 'mark', features.marks, called),
    areas: nameStory('story-area-label', 'label', features.areaLabels, called),
  }));

  const places = basemapPoints(tiles, projection);
  const named = read(withoutNames(base.labels, features, labels));
  const texts = new Map<string, TextMark[]>();
  for (const layer of [...named].reverse())
    if (layer.type === 'symbol') texts.set(layer.id, drawNames(layer, places, 'leave out', context).marks);
  const mapNames = named.flatMap((layer): Mark[] =>
    layer.type === 'symbol' ? texts.get(layer.id)! : drawDots(layer, places, zoom),
  );

  const leader = story.find(({ id }) => id === 'story-leader')!;
  const leaders = features.leaders.features.map(({ geometry }) =>
    drawLeader(leader, geometry.coordinates.map(toPicture), zoom),
  );
  const areaRooms = new Map(names.flatMap(({ areas: { rooms } }) => [...rooms]));
  const layers = [
    { id: 'sea-areas', marks: seas },
    ...ground,
    { id: 'areas', marks: lands },
    { id: 'map-names', marks: mapNames },
    { id: 'leaders', marks: leaders },
    { id: 'labels', marks: names.flatMap(({ marks, areas }) => [...marks.marks, ...areas.marks]) },
    { id: 'marks', marks: marks.flatMap((mark) => drawMarkAt(mark, THEMES[theme], book)) },
  ];
  return { layers, areaNames: areaNames(areaRooms, space, numberSize(features)) };
}

function numberSize({ marks, areaLabels }: StoryFeatures): NumberSize {
  const figures = String(marks.features.length + areaLabels.features.length).length;
  return { width: NUMBER.around + NUMBER.figure * figures, height: NUMBER.height };
}

/** In the order in which MapLibre meets them: tile by tile from the lower right. */
function byTile<F extends { geometry: Point }>(features: readonly F[], level: number): F[] {
  const tileOf = ({ geometry: { coordinates } }: F) =>
    toWorld(coordinates[0], coordinates[1]).map((share) => Math.floor(share * 2 ** level));
  const placed = features.map((feature) => ({ feature, tile: tileOf(feature) }));
  placed.sort(({ tile: [ax, ay] }, { tile: [bx, by] }) => by - ay || bx - ax);
  return placed.map(({ feature }) => feature);
}

/** In the order in which MapLibre meets them: tile by tile from the lower right, each place in its own tile alone. */
function basemapPoints(tiles: readonly WorldTile[], projection: MapProjection): NamedPoint[] {
  const order = [...tiles].sort((a, b) => b.box.minY - a.box.minY || b.box.minX - a.box.minX);
  return order.flatMap(({ features, box }) =>
    features.flatMap((feature): NamedPoint[] => {
      const [x, y] = feature.lines[0] ?? [];
      if (feature.layer !== 'place' || x === undefined) return [];
      if (x < box.minX || x >= box.maxX || y < box.minY || y >= box.maxY) return [];
      const [left, top] = projection.toPage(x, y);
      return [{ feature: styled(feature), x: left / MM_PER_PIXEL, y: top / MM_PER_PIXEL }];
    }),
  );
}

function inMiddle(room: { width: number; height: number }, picture: { width: number; height: number }): Box {
  const [left, top] = [(picture.width - room.width) / 2, (picture.height - room.height) / 2];
  return { minX: left, minY: top, maxX: left + room.width, maxY: top + room.height };
}
