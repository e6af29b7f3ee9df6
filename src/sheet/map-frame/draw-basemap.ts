// The basemap as scene layers: water, land, lakes, rivers, coast and borders, quiet enough to print a story on.
import type { Layer, Mark, Stroke } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import { pageLines, pageRings } from './frame-geometry.ts';
import type { WorldFeature, WorldTile } from './load-tiles.ts';
import type { MapProjection } from './projection.ts';

/** Widths in mm on A4. */
const WIDTHS = { coast: 0.14, country: 0.32, region: 0.12, river: 0.16 };

/** Lines between regions only on maps larger than this many mm around the Earth: about 1 : 10 million. */
const REGIONS_FROM_MM = 4000;

export function drawBasemap(
  tiles: readonly WorldTile[],
  projection: MapProjection,
  theme: SheetTheme,
  unit: number,
): Layer[] {
  const { frame } = projection;
  const water: Mark = {
    type: 'path',
    closed: true,
    fill: theme.water,
    lines: [[frame.minX, frame.minY, frame.maxX, frame.minY, frame.maxX, frame.maxY, frame.minX, frame.maxY]],
  };
  const rings = (layer: string) =>
    tiles.flatMap((tile) =>
      of(tile, layer, 'polygon').flatMap((feature) => pageRings(feature.lines, projection)),
    );
  const lines = (layer: string, keep: (feature: WorldFeature) => boolean) =>
    tiles.flatMap((tile) =>
      of(tile, layer, 'line')
        .filter(keep)
        .flatMap((feature) => pageLines(feature.lines, projection, tile.box)),
    );
  const coast = (layer: string) =>
    tiles.flatMap((tile) =>
      of(tile, layer, 'polygon').flatMap((feature) =>
        pageLines(shorelines(feature.lines, tile), projection, tile.box),
      ),
    );
  const close = frame.maxX - frame.minX > (projection.world.maxX - projection.world.minX) * REGIONS_FROM_MM;
  const level = (wanted: number, disputed: boolean) => (feature: WorldFeature) =>
    Number(feature.properties.level) === wanted && truthy(feature.properties.disputed) === disputed;
  const thin = (width: number, color: string, dash?: number[]): Stroke => ({
    color,
    widthMm: width * unit,
    dash,
  });
  return [
    { id: 'water', marks: [water] },
    { id: 'land', marks: fill(rings('land'), theme.land) },
    { id: 'lakes', marks: fill(rings('water'), theme.water) },
    {
      id: 'rivers',
      marks: strokes(
        lines('river', () => true),
        thin(WIDTHS.river, theme.river),
      ),
    },
    {
      id: 'coast',
      marks: strokes([...coast('land'), ...coast('water')], thin(WIDTHS.coast, theme.coast)),
    },
    {
      id: 'borders',
      marks: [
        ...strokes(
          close ? lines('boundary', level(4, false)) : [],
          thin(WIDTHS.region, theme.division, [0.8 * unit, 0.6 * unit]),
        ),
        ...strokes(lines('boundary', level(2, false)), thin(WIDTHS.country, theme.border)),
        ...strokes(
          lines('boundary', level(2, true)),
          thin(WIDTHS.country, theme.border, [1.2 * unit, 0.8 * unit]),
        ),
      ],
    },
  ];
}

function of(tile: WorldTile, layer: string, kind: WorldFeature['kind']): WorldFeature[] {
  return tile.features.filter((feature) => feature.layer === layer && feature.kind === kind);
}

/** Ring edges that are true shore: what runs along or outside the tile's own edge is where the tile was cut. */
function shorelines(rings: readonly number[][], { box }: WorldTile): number[][] {
  const lines: number[][] = [];
  for (const ring of rings) {
    let line: number[] = [];
    for (let index = 0; index < ring.length; index += 2) {
      const next = (index + 2) % ring.length;
      const [x1, y1, x2, y2] = [ring[index], ring[index + 1], ring[next], ring[next + 1]];
      const cut =
        (x1 <= box.minX && x2 <= box.minX) ||
        (x1 >= box.maxX && x2 >= box.maxX) ||
        (y1 <= box.minY && y2 <= box.minY) ||
        (y1 >= box.maxY && y2 >= box.maxY);
      if (cut) {
        if (line.length) lines.push(line);
        line = [];
        continue;
      }
      if (line.length === 0) line.push(x1, y1);
      line.push(x2, y2);
    }
    if (line.length) lines.push(line);
  }
  return lines;
}

function fill(lines: number[][], color: string): Mark[] {
  return lines.length ? [{ type: 'path', closed: true, fill: color, lines }] : [];
}

function strokes(lines: number[][], stroke: Stroke): Mark[] {
  return lines.length ? [{ type: 'path', closed: false, lines, stroke }] : [];
}

const truthy = (value: unknown): boolean => value === true || Number(value) > 0;
