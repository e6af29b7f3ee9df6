// A story's places as GeoJSON for the map: marks moved apart for a zoom, hairlines to where they truly stand,
// and areas with a point for their label.
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Place } from '../../core/gazetteer/gazetteer.ts';
import type { StoryArea } from '../../core/story/story.ts';
import { areaLook, type AreaLook } from '../areas/area-looks.ts';
import { arrangeMarks, LEADER_FROM, type ArrangedMark } from './arrange-marks.ts';
import { BEHIND, markKey, type Mark } from './mark-shape.ts';
import { projector } from '../camera/mercator.ts';
import { controlsPlace } from '../room/controls-place.ts';
import { roamOf, sidesOf, type Frame, type Roam, type Sides } from '../room/name-room.ts';
import type { Camera } from '../camera/story-camera.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { walkRoute, type Route } from '../story/walk.ts';

export interface PlaceProperties {
  /** Place id. */
  id: string;
  name: string;
  count: number;
  doubtful: boolean;
  /** Lower is placed first where labels compete. */
  rank: number;
}

export interface MarkProperties extends PlaceProperties {
  /** Key of the mark's picture. */
  icon: string;
  /** Pixels, with the mark behind it. */
  radius: number;
  /** Whether a callout bears its name. */
  called: boolean;
  /** Number of its step in the walk so far; 0 for none. */
  step: number;
  /** Number of other places gathered under the mark. */
  taken: number;
  /** Where its name may stand, so that it is not cut off. */
  sides: Sides;
}

export interface AreaProperties extends PlaceProperties {
  /** Index of the only outlet that names it, or -1 when several do. */
  outlet: number;
  presence: string;
}

/** Of an area's shape. */
export type ShapeProperties = AreaProperties & AreaLook;

/** Of an area's name. */
export interface NameProperties extends AreaProperties {
  roam: Roam;
  /** Whether a callout bears it. */
  called: boolean;
}

export interface StoryFeatures {
  marks: FeatureCollection<Point, MarkProperties>;
  leaders: FeatureCollection<LineString>;
  areas: FeatureCollection<Feature['geometry'], ShapeProperties>;
  areaLabels: FeatureCollection<Point, NameProperties>;
  route: Route;
  /** Ids of the places gathered under a mark, by its own id; marks that stand for themselves alone are left out. */
  gathered: Map<string, readonly string[]>;
  /** The looks of the marks, by icon key. */
  looks: Map<string, Mark>;
}

export interface StoryFeaturesOptions {
  summaries: readonly PlaceSummary[];
  areas: readonly StoryArea[];
  /** Zoom that the marks are arranged for. */
  zoom: number;
  /** Name of the theme: part of the pictures' keys. */
  theme: string;
  /** Places whose name stands in a callout and needs no label. */
  called?: ReadonlySet<string>;
  /** Places of a walk so far, in order. */
  walked?: readonly string[];
  /** The open place, which always has its mark. */
  selected?: string | null;
  /** Which of thousands of places are worth a mark (see near-view.ts). */
  isNear?: (place: Place) => boolean;
  /** Where names of areas stand that are not at their usual place (see label-point.ts). */
  spots?: ReadonlyMap<string, [number, number]>;
  /** What is seen, so that names are kept whole in it; null lets each stand where there is room. */
  view?: { camera: Camera; frame: Frame } | null;
}

export function storyFeatures({
  summaries,
  areas,
  zoom,
  theme,
  called = new Set(),
  walked = [],
  selected = null,
  isNear,
  spots = new Map(),
  view = null,
}: StoryFeaturesOptions): StoryFeatures {
  const most = summaries.reduce((high, summary) => Math.max(high, summary.excerpts), 1);
  const steps = new Map(walked.map((id, index) => [id, index + 1]));
  const marks = arrangeMarks(summaries, zoom, walked, selected, isNear);
  const looks = new Map<string, Mark>();
  const toView = view && projector(view.camera, view.frame);
  const frame: Frame | null = view && {
    ...view.frame,
    controls: controlsPlace(summaries, view.camera, view.frame),
  };
  const markFeatures = marks.map(({ summary, look, lng, lat, taken }): Feature<Point, MarkProperties> => {
    const icon = markKey(look, theme);
    looks.set(icon, look);
    const { id, name } = summary.place;
    const radius = look.diameter / 2 + (look.gathers ? BEHIND : 0);
    const own = {
      icon,
      radius,
      sides: frame && toView ? sidesOf({ ...toView(lng, lat), radius, name }, frame) : 'rlc',
      called: called.has(id),
      step: steps.get(id) ?? 0,
      taken: taken.length,
    };
    return point([lng, lat], { ...properties(summary, most), ...own });
  });
  const { areaLabels, ...areaParts } = areaFeatures(summaries, areas, most, spots);
  const names = areaLabels.features.map(({ properties, geometry }): Feature<Point, NameProperties> => {
    const [lng, lat] = geometry.coordinates;
    const { x, y } = toView?.(lng, lat) ?? { x: 0, y: 0 };
    const roam = frame ? roamOf(x, y, properties.name, frame) : 'around';
    return point([lng, lat], { ...properties, roam, called: called.has(properties.id) });
  });
  const at = new Map(
    [...markFeatures, ...names].map(({ properties: { id }, geometry }) => [id, geometry.coordinates]),
  );
  const stops = walked.flatMap((id): [number, number][] => {
    const stop = at.get(id);
    return stop ? [[stop[0], stop[1]]] : [];
  });
  const route = walkRoute(stops);
  const gathered = new Map(
    marks.flatMap(({ summary, taken }) => (taken.length > 0 ? [[summary.place.id, taken]] : [])),
  );
  return {
    marks: collect(markFeatures),
    leaders: collect(marks.flatMap(leaderOf)),
    looks,
    ...areaParts,
    areaLabels: collect(names),
    route,
    gathered,
  };
}

function leaderOf({ summary: { place }, lng, lat, moved }: ArrangedMark): Feature<LineString>[] {
  if (moved < LEADER_FROM) return [];
  const coordinates = [
    [place.lng, place.lat],
    [lng, lat],
  ];
  return [{ type: 'Feature', properties: { id: place.id }, geometry: { type: 'LineString', coordinates } }];
}

/** The places under the mark of one, in the order of `summaries`. */
export function gatheredUnder(
  id: string,
  features: StoryFeatures | null,
  summaries: readonly PlaceSummary[],
): PlaceSummary[] {
  const ids = new Set(features?.gathered.get(id));
  return ids.size === 0 ? [] : summaries.filter(({ place }) => ids.has(place.id));
}

/** Id of the place under whose mark another lies; null for one that has a mark of its own, or is not on the map. */
export function keeperOf(features: StoryFeatures | null, place: string | null): string | null {
  if (place === null) return null;
  for (const [id, taken] of features?.gathered ?? []) if (taken.includes(place)) return id;
  return null;
}

interface AreaParts extends Pick<StoryFeatures, 'areas'> {
  areaLabels: FeatureCollection<Point, AreaProperties>;
}

/** The last answer is kept: marks are spread anew with every zoom and step, areas stay where they are. */
let last: { asked: unknown[]; parts: AreaParts } | null = null;

function areaFeatures(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  most: number,
  spots: ReadonlyMap<string, [number, number]>,
): AreaParts {
  const asked = [summaries, areas, spots];
  if (!last || asked.some((one, index) => one !== last!.asked[index]))
    last = { asked, parts: makeAreas(summaries, areas, most, spots) };
  return last.parts;
}

function makeAreas(
  summaries: readonly PlaceSummary[],
  areas: readonly StoryArea[],
  most: number,
  spots: ReadonlyMap<string, [number, number]>,
): AreaParts {
  const shapes = new Map(areas.map((area) => [area.place, area.geometry]));
  const drawn = summaries.filter((summary) => summary.form === 'area');
  const areaProperties = (summary: PlaceSummary): AreaProperties => ({
    ...properties(summary, most),
    outlet: summary.shares.length === 1 ? summary.shares[0].outlet : -1,
    presence: summary.presence,
  });
  const excerpts = summaries.reduce((sum, summary) => sum + summary.excerpts, 0);
  const filled = drawn.flatMap((summary): Feature<Feature['geometry'], ShapeProperties>[] => {
    const geometry = shapes.get(summary.place.id);
    if (!geometry) return [];
    const own = { ...areaProperties(summary), ...areaLook(summary, geometry, excerpts) };
    return [{ type: 'Feature', properties: own, geometry }];
  });
  return {
    areas: collect(filled),
    areaLabels: collect(
      drawn.map((summary) =>
        point(spots.get(summary.place.id) ?? [summary.place.lng, summary.place.lat], areaProperties(summary)),
      ),
    ),
  };
}

function properties(summary: PlaceSummary, most: number): PlaceProperties {
  return {
    id: summary.place.id,
    name: summary.place.name,
    count: summary.excerpts,
    doubtful: summary.doubtful,
    rank: most - summary.excerpts,
  };
}

function point<P>(coordinates: [number, number], of: P): Feature<Point, P> {
  return { type: 'Feature', properties: of, geometry: { type: 'Point', coordinates } };
}

function collect<G extends Feature['geometry'], P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
