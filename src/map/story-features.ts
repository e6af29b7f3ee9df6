// A story's places as GeoJSON for the map: marks moved apart for a zoom, hairlines to where they truly stand,
// and areas with a point for their label.
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { StoryArea } from '../core/story/story.ts';
import { areaOutlines } from './area-outlines.ts';
import { markKey, markOf, type Mark } from './mark-shape.ts';
import { mergeMarks } from './merge-marks.ts';
import { spreadMarks } from './spread-marks.ts';
import type { PlaceSummary } from './summarise-places.ts';
import { walkRoute, type Route } from './walk.ts';

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
  /** Pixels. */
  radius: number;
  /** Whether a callout bears its name. */
  called: boolean;
  /** Number of its step in the walk so far; 0 for none. */
  step: number;
  /** Number of other places gathered under the mark. */
  taken: number;
}

export interface AreaProperties extends PlaceProperties {
  /** Index of the only outlet that names it, or -1 when several do. */
  outlet: number;
  presence: string;
}

export interface StoryFeatures {
  marks: FeatureCollection<Point, MarkProperties>;
  leaders: FeatureCollection<LineString>;
  areas: FeatureCollection<Feature['geometry'], AreaProperties>;
  areaOutlines: FeatureCollection<MultiLineString, AreaProperties>;
  areaLabels: FeatureCollection<Point, AreaProperties>;
  route: Route;
  /** Ids of the places gathered under a mark, by its own id; marks that stand for themselves alone are left out. */
  gathered: Map<string, string[]>;
  /** The looks of the marks, by icon key. */
  looks: Map<string, Mark>;
}

/** Pixels: a mark moved less than this needs no hairline, it still covers its point. */
const LEADER_FROM = 6;

/** Pixels: a step of a walk bears its number, so its mark is never smaller. */
export const STEP_RADIUS = 9;

/** Marks are spread anew at every quarter of a zoom level: fine enough that they never touch, rare enough to be cheap. */
export function spreadZoom(zoom: number): number {
  return Math.floor(zoom * 4) / 4;
}

export interface StoryFeaturesOptions {
  summaries: readonly PlaceSummary[];
  areas: readonly StoryArea[];
  /** Zoom that the marks are spread for. */
  zoom: number;
  /** Name of the theme: part of the pictures' keys. */
  theme: string;
  /** Places whose name stands in a callout and needs no label. */
  called?: ReadonlySet<string>;
  /** Places of a walk so far, in order. */
  walked?: readonly string[];
  /** Where names of areas stand that are not at their usual place (see label-point.ts). */
  spots?: ReadonlyMap<string, [number, number]>;
}

export function storyFeatures({
  summaries,
  areas,
  zoom,
  theme,
  called = new Set(),
  walked = [],
  spots = new Map(),
}: StoryFeaturesOptions): StoryFeatures {
  const most = summaries.reduce((high, summary) => Math.max(high, summary.excerpts), 1);
  const points = summaries.filter((summary) => summary.form === 'point');
  const steps = new Map(walked.map((id, index) => [id, index + 1]));
  const asMark = (summary: PlaceSummary) => {
    const mark = markOf(summary, most);
    const { id, lng, lat } = summary.place;
    const radius = steps.has(id) ? Math.max(STEP_RADIUS, mark.diameter / 2) : mark.diameter / 2;
    return { id, lng, lat, radius, summary, mark };
  };
  const all = points.map(asMark).sort((a, b) => b.summary.excerpts - a.summary.excerpts);
  const groups = mergeMarks(all, zoom);
  const marks = all.filter(({ id }) => groups.has(id));
  const positions = spreadMarks(marks, zoom);
  const looks = new Map<string, Mark>();
  const markFeatures = marks.map(({ summary, mark }): Feature<Point, MarkProperties> => {
    const { lng, lat } = positions.get(summary.place.id)!;
    const icon = markKey(mark, theme);
    looks.set(icon, mark);
    const id = summary.place.id;
    const own = {
      icon,
      radius: mark.diameter / 2,
      called: called.has(id),
      step: steps.get(id) ?? 0,
      taken: groups.get(id)?.length ?? 0,
    };
    return point([lng, lat], { ...properties(summary, most), ...own });
  });
  const leaders = marks.flatMap(({ summary: { place } }): Feature<LineString>[] => {
    const { lng, lat, moved } = positions.get(place.id)!;
    if (moved < LEADER_FROM) return [];
    const coordinates = [
      [place.lng, place.lat],
      [lng, lat],
    ];
    return [{ type: 'Feature', properties: { id: place.id }, geometry: { type: 'LineString', coordinates } }];
  });
  const areaParts = areaFeatures(summaries, areas, most, spots);
  const at = new Map(
    [...markFeatures, ...areaParts.areaLabels.features].map(({ properties: { id }, geometry }) => [
      id,
      geometry.coordinates,
    ]),
  );
  const stops = walked.flatMap((id): [number, number][] => {
    const stop = at.get(id);
    return stop ? [[stop[0], stop[1]]] : [];
  });
  const route = walkRoute(stops);
  const gathered = new Map([...groups].filter(([, taken]) => taken.length > 0));
  return {
    marks: collect(markFeatures),
    leaders: collect(leaders),
    looks,
    ...areaParts,
    route,
    gathered,
  };
}

type AreaParts = Pick<StoryFeatures, 'areas' | 'areaOutlines' | 'areaLabels'>;

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
  const filled = drawn.flatMap((summary): Feature<Feature['geometry'], AreaProperties>[] => {
    const geometry = shapes.get(summary.place.id);
    return geometry ? [{ type: 'Feature', properties: areaProperties(summary), geometry }] : [];
  });
  return {
    areas: collect(filled),
    areaOutlines: collect(
      filled.map((area): Feature<MultiLineString, AreaProperties> => ({
        ...area,
        geometry: areaOutlines(area.geometry),
      })),
    ),
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
