// Shapes cut from the seas and the land: a sea is the part of the ocean inside a box or a rough outline that holds its
// label, an island the land there, a region without borders a rounded figure over the land of its box.
import type { Position } from 'geojson';
import { bboxClip, featureCollection, intersect, polygon } from '@turf/turf';
import { boxHolds, boxesMeet, inRing, ringArea, ringBox, type Box, type Ring } from '../basemap/rings.ts';
import type { CutShape } from './pack-areas.ts';
import { simplifyPolygons, toKm2 } from './simplify-rings.ts';

export interface CutRecipe {
  id: string;
  kind: 'sea' | 'land' | 'rounded' | 'lake';
  /** Of many parts: an archipelago keeps them all, anything else only the one that holds its label. */
  isGroup: boolean;
  label: Position;
  box: Box;
  /** Instead of the box. */
  outline: Ring | null;
  /** ISO code: a rounded figure stays inside it. */
  country: string | null;
}

export interface CutSources {
  seas: readonly Ring[][];
  land: readonly Ring[][];
  lakes: readonly Ring[][];
  /** By ISO code. */
  countries: ReadonlyMap<string, readonly Ring[][]>;
}

/** A polygon with the boxes of its rings, which are asked for many times. */
interface Boxed {
  rings: { ring: Ring; box: Box }[];
}

/** Shapes of the recipes, those of which nothing is left out; the caller is told their ids. */
export function cutShapes(
  recipes: readonly CutRecipe[],
  sources: CutSources,
  onMissing: (id: string) => void = () => {},
): CutShape[] {
  const boxed = {
    seas: withBoxes(sources.seas),
    land: withBoxes(sources.land),
    lakes: withBoxes(sources.lakes),
    country: (code: string | null) => withBoxes(sources.countries.get(code ?? '') ?? []),
  };
  return recipes.flatMap((recipe) => {
    const coordinates = halves(recipe).flatMap((half) => cutOne(half, boxed));
    if (coordinates.length === 0) onMissing(recipe.id);
    return coordinates.length === 0
      ? []
      : [{ id: recipe.id, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

const withBoxes = (polygons: readonly Ring[][]): Boxed[] =>
  polygons.map((rings) => ({ rings: rings.map((ring) => ({ ring, box: ringBox(ring) })) }));

/** A box or an outline over the antimeridian as its two sides: an outline there has longitudes above 180. */
function halves(recipe: CutRecipe): CutRecipe[] {
  const [west, south, east, north] = recipe.box;
  if (east > 180) {
    const moved = recipe.outline?.map(([lng, lat]) => [lng - 360, lat]) ?? null;
    return [
      { ...recipe, box: [west, south, 180, north] },
      { ...recipe, box: [-180, south, east - 360, north], outline: moved },
    ];
  }
  if (west <= east) return [recipe];
  return [
    { ...recipe, box: [west, south, 180, north] },
    { ...recipe, box: [-180, south, east, north] },
  ];
}

interface BoxedSources {
  seas: Boxed[];
  land: Boxed[];
  lakes: Boxed[];
  country(code: string | null): Boxed[];
}

function cutOne(recipe: CutRecipe, sources: BoxedSources): Ring[][] {
  const sizeKm = Math.sqrt(boxKm2(recipe.box));
  switch (recipe.kind) {
    case 'sea':
      return connected(
        recipe,
        overlap(
          simplifyPolygons(clipAll(sources.seas, recipe.box), sizeKm),
          recipe.outline ?? boxRing(recipe.box),
        ),
      );
    case 'rounded': {
      const inside = sources.country(recipe.country);
      return overlap(
        simplifyPolygons(clipAll(inside.length > 0 ? inside : sources.land, recipe.box), sizeKm),
        recipe.outline ?? roundedRing(recipe.box),
      ).filter(([outer]) => isLarge(outer, recipe.box));
    }
    case 'land':
      return connected(recipe, simplifyPolygons(islandsIn(sources.land, recipe), sizeKm));
    case 'lake':
      return connected(recipe, simplifyPolygons(lakesAt(sources.lakes, recipe), sizeKm));
  }
}

/** Square degrees of the box below which a part is a crumb. */
const CRUMB = 0.002;

const isLarge = (outer: Ring, box: Box): boolean =>
  Math.abs(ringArea(outer)) > CRUMB * (box[2] - box[0]) * (box[3] - box[1]);

function connected(recipe: CutRecipe, parts: Ring[][]): Ring[][] {
  if (recipe.isGroup || parts.length < 2) return parts;
  const main =
    parts.find(([outer]) => inRing(recipe.label, outer)) ??
    parts.reduce((a, b) => (Math.abs(ringArea(b[0])) > Math.abs(ringArea(a[0])) ? b : a));
  return [main];
}

/** What of the polygons lies in the box, roughly: edges along the box are left for `overlap` to clean. */
function clipAll(polygons: readonly Boxed[], box: Box): Ring[][] {
  return polygons.flatMap(({ rings: [outer, ...holes] }) => {
    if (!boxesMeet(outer.box, box)) return [];
    const near = holes.filter((hole) => boxesMeet(hole.box, box));
    if (boxHolds(box, outer.box)) return [[outer.ring, ...near.map(({ ring }) => ring)]];
    const clipped = bboxClip(polygon([outer.ring, ...near.map(({ ring }) => ring)]), box).geometry;
    const parts = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
    return (parts as Ring[][]).filter((rings) => rings.length > 0 && rings[0].length > 3);
  });
}

function overlap(polygons: readonly Ring[][], ring: Ring): Ring[][] {
  return polygons.flatMap((rings) => {
    const common = intersect(featureCollection([polygon(rings), polygon([ring])]));
    if (common === null) return [];
    return common.geometry.type === 'Polygon' ? [common.geometry.coordinates] : common.geometry.coordinates;
  });
}

/** Land of which at least this share lies in the box is taken whole, though a corner of it stands out. */
const MOSTLY_INSIDE = 0.5;

function islandsIn(land: readonly Boxed[], recipe: CutRecipe): Ring[][] {
  return land.flatMap(({ rings }) => {
    const [outer] = rings;
    if (!boxesMeet(outer.box, recipe.box)) return [];
    const whole = rings.map(({ ring }) => ring);
    if (boxHolds(recipe.box, outer.box)) return [whole];
    const inside = clipAll([{ rings }], recipe.box);
    const area = inside.reduce((sum, [ring]) => sum + Math.abs(ringArea(ring)), 0);
    if (area >= MOSTLY_INSIDE * Math.abs(ringArea(outer.ring))) return [whole];
    // of a mainland, the part that holds the label: a peninsula
    return overlap(inside, recipe.outline ?? boxRing(recipe.box)).filter(([ring]) =>
      inRing(recipe.label, ring),
    );
  });
}

/** The lake around the label, or the largest that lies in the box. */
function lakesAt(lakes: readonly Boxed[], { label, box }: CutRecipe): Ring[][] {
  const near = lakes.filter(({ rings: [outer] }) => boxesMeet(outer.box, box));
  const around = near.filter(({ rings: [outer] }) => inRing(label, outer.ring));
  const inside = near.filter(({ rings: [outer] }) => {
    const area = Math.abs(ringArea(outer.ring));
    return boxHolds(grown(box), outer.box) && area > LAKE_SHARE * (box[2] - box[0]) * (box[3] - box[1]);
  });
  const found = around.length > 0 ? around : inside;
  return found.map(({ rings }) => rings.map(({ ring }) => ring));
}

/** A lake fills at least this share of its box. */
const LAKE_SHARE = 0.1;

function grown([west, south, east, north]: Box): Box {
  const margin = 0.15 * Math.max(east - west, north - south);
  return [west - margin, south - margin, east + margin, north + margin];
}

function boxKm2([west, south, east, north]: Box): number {
  return toKm2((east - west) * (north - south), (south + north) / 2);
}

function boxRing([west, south, east, north]: Box): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Lamé's curve: between the ellipse of exponent 2 and the rectangle. */
const ROUNDNESS = 2.8;
const ROUNDED_POINTS = 72;

function roundedRing([west, south, east, north]: Box): Ring {
  const ring: Ring = [];
  const at = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / ROUNDNESS);
  for (let i = 0; i < ROUNDED_POINTS; i++) {
    const angle = (2 * Math.PI * i) / ROUNDED_POINTS;
    ring.push([
      (west + east) / 2 + (at(Math.cos(angle)) * (east - west)) / 2,
      (south + north) / 2 + (at(Math.sin(angle)) * (north - south)) / 2,
    ]);
  }
  return [...ring, ring[0]];
}
