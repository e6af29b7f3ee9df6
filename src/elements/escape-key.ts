// Escape closes what is open from wherever the reader is in the page, but for fields, which have an Escape of their own.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class EscapeKey implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    readonly close: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof Element && target.matches('input, select, textarea');
    if (event.key === 'Escape' && !event.defaultPrevented && !isField) this.close();
  };
}
