// The room that the map has, as the browser last told: to ask the page itself would make it lay all its text out at once.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame } from '../../map/room/name-room.ts';
import { frameOf } from './map-frame.ts';

/** Before the element is laid out. */
const UNKNOWN: Frame = { width: 600, height: 400 };

export class MapRoom implements ReactiveController {
  /** Null before the browser has told of it. */
  size: Frame | null = null;
  /** Pixels at the lower edge that the line of unseen places covers: what lies beneath it is named in it. */
  lineHeight = 0;
  #resizing: ResizeObserver | null = null;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly onRoom: () => void,
    readonly onLine: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resizing = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) this.#onResize(target, contentRect);
    });
    this.#resizing.observe(this.host);
  }

  hostDisconnected(): void {
    this.#resizing?.disconnect();
    this.size = null;
  }

  /** `edge` holds the line of unseen places when there are such. */
  watchEdge(edge: Element): void {
    this.#resizing?.observe(edge);
  }

  get frame(): Frame {
    this.size ??= frameOf(this.host.clientWidth, this.host.clientHeight);
    return this.size.width > 0 ? this.size : UNKNOWN;
  }

  #onResize(target: Element, { width, height }: DOMRectReadOnly): void {
    if (target === this.host) {
      this.size = frameOf(width, height);
      this.onRoom();
    } else {
      this.lineHeight = target.querySelector('.beyond') ? height : 0;
      this.onLine();
    }
  }
}
