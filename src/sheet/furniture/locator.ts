// The inset: a small globe that says where on Earth the map is.
import { geoOrthographicRaw } from 'd3-geo';
import type { LabelSpace } from '../labels/label-space.ts';
import type { WorldTile } from '../map-frame/load-tiles.ts';
import { type MapProjection, toDegrees } from '../map-frame/projection.ts';
import type { Box, Mark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';

/** A map that shows more of the world than this needs no inset. */
const WIDEST_DEGREES = 70;
const DIAMETER_MM = 21;
/** Diameter as a share of the frame's shorter side, at most. */
const FRAME_SHARE = 0.24;
const EDGE_STEPS = 24;

/** Takes a free corner of the map; empty when the map is of half the world or no corner is free. */
export function drawLocator(
  projection: MapProjection,
  worldTiles: readonly WorldTile[],
  space: LabelSpace,
  theme: SheetTheme,
  unit: number,
): Mark[] {
  const { world, frame } = projection;
  if ((world.maxX - world.minX) * 360 > WIDEST_DEGREES) return [];
  const shorter = Math.min(frame.maxX - frame.minX, frame.maxY - frame.minY);
  const diameter = Math.min(DIAMETER_MM * unit, shorter * FRAME_SHARE);
  const corner = corners(frame, diameter, 2.2 * unit).find((box) => space.isFree(box));
  if (!corner) return [];
  space.take(corner);
  const globe = {
    x: (corner.minX + corner.maxX) / 2,
    y: (corner.minY + corner.maxY) / 2,
    radius: diameter / 2,
  };
  const [lng, lat] = toDegrees(...projection.center);
  const toGlobe = orthographic(lng, lat, globe);
  const land = worldTiles.flatMap((tile) =>
    tile.features.filter((feature) => feature.layer === 'land').flatMap((feature) => feature.lines),
  );
  return [
    { type: 'circle', ...globe, radius: globe.radius + 0.5 * unit, fill: theme.paper },
    { type: 'circle', ...globe, fill: theme.water },
    {
      type: 'path',
      closed: true,
      fill: theme.hairline,
      lines: land.map((ring) => ringOnGlobe(ring, toGlobe)).filter((ring) => ring.length >= 6),
    },
    {
      type: 'path',
      closed: true,
      lines: [frameOnGlobe(world, toGlobe)],
      stroke: { color: theme.ink, widthMm: 0.35 * unit },
    },
    { type: 'circle', ...globe, stroke: { color: theme.border, widthMm: 0.2 * unit } },
  ];
}

/** Lower left first: the eye enters at the upper left, and legends are looked for below. */
function corners(frame: Box, size: number, margin: number): Box[] {
  const left = { minX: frame.minX + margin, maxX: frame.minX + margin + size };
  const right = { minX: frame.maxX - margin - size, maxX: frame.maxX - margin };
  const top = { minY: frame.minY + margin, maxY: frame.minY + margin + size };
  const bottom = { minY: frame.maxY - margin - size, maxY: frame.maxY - margin };
  return [
    { ...left, ...bottom },
    { ...right, ...bottom },
    { ...right, ...top },
    { ...left, ...top },
  ];
}

type ToGlobe = (x: number, y: number) => { x: number; y: number; front: boolean };

/** Points of the far side come to lie on the rim, so that rings that pass behind stay closed. */
function orthographic(lng: number, lat: number, globe: { x: number; y: number; radius: number }): ToGlobe {
  const [sin, cos] = [Math.sin((lat * Math.PI) / 180), Math.cos((lat * Math.PI) / 180)];
  return (worldX, worldY) => {
    const [pointLng, pointLat] = toDegrees(worldX, worldY);
    const lambda = ((pointLng - lng) * Math.PI) / 180;
    const phi = (pointLat * Math.PI) / 180;
    const [flatX] = geoOrthographicRaw(lambda, phi);
    const flatY = cos * Math.sin(phi) - sin * Math.cos(phi) * Math.cos(lambda);
    const depth = sin * Math.sin(phi) + cos * Math.cos(phi) * Math.cos(lambda);
    const length = Math.hypot(flatX, flatY) || 1;
    const scale = depth >= 0 ? globe.radius : globe.radius / length;
    return { x: globe.x + flatX * scale, y: globe.y - flatY * scale, front: depth >= 0 };
  };
}

/** Detail below this many mm is dropped. */
const LOCATOR_DETAIL_MM = 0.12;

function ringOnGlobe(ring: readonly number[], toGlobe: ToGlobe): number[] {
  const line: number[] = [];
  let seen = false;
  for (let index = 0; index < ring.length; index += 2) {
    const point = toGlobe(ring[index], ring[index + 1]);
    seen ||= point.front;
    const moved = Math.hypot(point.x - line[line.length - 2], point.y - line[line.length - 1]);
    if (line.length === 0 || moved > LOCATOR_DETAIL_MM) line.push(point.x, point.y);
  }
  return seen ? line : [];
}

function frameOnGlobe(world: Box, toGlobe: ToGlobe): number[] {
  const line: number[] = [];
  const side = (x1: number, y1: number, x2: number, y2: number) => {
    for (let step = 0; step < EDGE_STEPS; step++) {
      const share = step / EDGE_STEPS;
      const point = toGlobe(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
      line.push(point.x, point.y);
    }
  };
  side(world.minX, world.minY, world.maxX, world.minY);
  side(world.maxX, world.minY, world.maxX, world.maxY);
  side(world.maxX, world.maxY, world.minX, world.maxY);
  side(world.minX, world.maxY, world.minX, world.minY);
  return line;
}
