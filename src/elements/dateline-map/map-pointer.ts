// What pointer and finger find on the map: the place whose mark, area or name is drawn where they are.
import type { Map as MapLibre } from 'maplibre-gl';
import { POINTER_LAYERS } from '../../map/style/story-layers.ts';

export interface PointerAnswers {
  /** A place was clicked, or the empty map: null. */
  onClick: (place: string | null) => void;
  /** Another place, or none, is under the pointer. */
  onHover: (place: string | null) => void;
}

/** Pixels around the pointer in which a mark counts as hit: half a touch target for a finger. */
const HIT_RADIUS = { click: 5, hover: 2, coarse: 20 };

/** For as long as the map is. */
export function watchPointer(map: MapLibre, { onClick, onHover }: PointerAnswers): void {
  let hovered: string | null = null;
  const hover = (place: string | null) => {
    if (place === hovered) return;
    hovered = place;
    map.getCanvas().style.cursor = place ? 'pointer' : '';
    onHover(place);
  };
  map.on('click', ({ point }) => onClick(placeAt(map, point, HIT_RADIUS.click)));
  map.on('mousemove', ({ point }) => hover(placeAt(map, point, HIT_RADIUS.hover)));
  map.on('mouseout', () => hover(null));
}

function placeAt(map: MapLibre, { x, y }: { x: number; y: number }, radius: number): string | null {
  const reach = matchMedia('(pointer: coarse)').matches ? HIT_RADIUS.coarse : radius;
  const order = map.getLayersOrder();
  for (const layer of POINTER_LAYERS) {
    const around = layer.endsWith('fill') ? 0 : reach;
    const found = map.queryRenderedFeatures(
      [
        [x - around, y - around],
        [x + around, y + around],
      ],
      // The looks that a layer is drawn as at first (see by-look.ts) bear its name and a number.
      { layers: order.filter((id) => id === layer || id.startsWith(`${layer} `)) },
    );
    if (found.length > 0) return String(found[0].properties.id);
  }
  return null;
}
