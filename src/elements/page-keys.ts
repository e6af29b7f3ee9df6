// Keys that an element hears wherever the reader is in the page, for as long as it is in the page itself.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PageKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly onKey: (event: KeyboardEvent) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKey);
  }
}
