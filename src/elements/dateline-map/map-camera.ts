// Where the live map looks, and how it is moved there. A move made by the program carries `program: true`, so that it is
// never reported as a person's.
import type { Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '../../map/camera/story-camera.ts';
import type { View } from '../view.ts';

const EASE_MILLISECONDS = 240;

export class MapCamera {
  constructor(readonly map: MapLibre) {}

  get zoom(): number {
    return this.map.getZoom();
  }

  get now(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { center: [lng, lat], zoom: this.zoom };
  }

  /** As precise as an address needs it. */
  get view(): View {
    const { lng, lat } = this.map.getCenter().wrap();
    const [center, levels] = [1e4, 100];
    return {
      lng: Math.round(lng * center) / center,
      lat: Math.round(lat * center) / center,
      zoom: Math.round(this.zoom * levels) / levels,
    };
  }

  /** Pixels in the container; of the world's copies, on the one in its middle. */
  project(lng: number, lat: number): { x: number; y: number } {
    const turns = Math.round((this.map.getCenter().lng - lng) / 360);
    return this.map.project([lng + 360 * turns, lat]);
  }

  moveTo(camera: Camera): void {
    if (!this.map.isMoving() && isSame(camera, this.now)) return;
    const how = { center: camera.center, zoom: camera.zoom };
    if (reducedMotion()) this.map.jumpTo(how, { program: true });
    else this.map.easeTo({ ...how, duration: EASE_MILLISECONDS }, { program: true });
  }

  /** A person's move, made with a button. */
  zoomBy(levels: number): void {
    this.map.easeTo({ zoom: this.zoom + levels, duration: reducedMotion() ? 0 : EASE_MILLISECONDS });
  }
}

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Within half a pixel: a room is told in whole pixels here, and there in parts of them. */
function isSame({ center: [lng, lat], zoom }: Camera, { center, zoom: other }: Camera): boolean {
  const pixels = (512 * 2 ** zoom) / 360;
  return Math.hypot(lng - center[0], lat - center[1]) * pixels < 0.5 && Math.abs(zoom - other) < 0.001;
}
