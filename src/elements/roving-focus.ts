// One tab stop for a list of many: the arrow keys, Home and End move the focus, Tab leaves the list.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class RovingFocus implements ReactiveController {
  #current: HTMLElement | null = null;

  /** `items` are the focusable elements in order, asked for anew each time. */
  constructor(
    host: ReactiveControllerHost,
    readonly items: () => HTMLElement[],
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#mark(this.items());
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const items = this.items();
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, at, items.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#current = items[next];
    this.#mark(items);
    items[next].focus();
  };

  #mark(items: HTMLElement[]): void {
    const current =
      items.find((item) => item === this.#current) ??
      items.find((item) => item.getAttribute('aria-current') === 'true') ??
      items[0];
    for (const item of items) item.tabIndex = item === current ? 0 : -1;
  }
}

/** Where a key leads from one of `length` items; null where it does not. */
export function nextIndex(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
