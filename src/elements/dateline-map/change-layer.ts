// Changes layers of the map without styling all of it anew.
import type {
  AllPaintProperties,
  FilterSpecification,
  LayerSpecification,
  Map as MapLibre,
} from 'maplibre-gl';

/** Of `before`, paint and filter become those of `after`. */
export function changeLayer(map: MapLibre, before: LayerSpecification, after: LayerSpecification): void {
  const [old, paint] = [paintOf(before), paintOf(after)];
  for (const [name, value] of Object.entries(paint))
    if (!isSame(value, old[name]))
      map.setPaintProperty(after.id, name as keyof AllPaintProperties, value as never);
  const filter = filterOf(after);
  if (!isSame(filter, filterOf(before))) map.setFilter(after.id, filter);
}

/** Takes layers away once others draw what is theirs, as soon as the tiles of `source` have come anew. */
export function removeWhenLoaded(map: MapLibre, source: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const remove = ({ sourceId }: { sourceId?: string }): void => {
    if (sourceId !== source || !map.isSourceLoaded(source)) return;
    map.off('sourcedata', remove);
    for (const id of ids) if (map.getLayer(id)) map.removeLayer(id);
  };
  map.on('sourcedata', remove);
}

function paintOf(layer: LayerSpecification): Record<string, unknown> {
  return ('paint' in layer && layer.paint) || {};
}

function filterOf(layer: LayerSpecification): FilterSpecification | null {
  return ('filter' in layer && layer.filter) || null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
