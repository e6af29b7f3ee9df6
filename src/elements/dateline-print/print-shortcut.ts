// Ctrl+P (⌘P) prints the sheet and not the screen: takes the key before the browser does.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintShortcut implements ReactiveController {
  /** `print` is called once for each press; a press held down counts as one. */
  constructor(
    host: ReactiveControllerHost,
    private readonly print: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) this.print();
  };
}
