// Where the keyboard goes when a place is opened with it, and where it comes back to when the panel is closed: to what
// opened it, or, where that is gone, to the place in the list. The focus is never left on nothing.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MentionSelectEvent, PlaceSelectEvent } from './events.ts';

export interface FocusParts {
  /** The panel's heading can be given the focus once it is there; null while no place is open. */
  panel: () => (HTMLElement & { focusHeading(): void; updateComplete: Promise<boolean> }) | null;
  list: () => { focusPlace(place: string | null): Promise<void> } | null;
  /** A dialog gives the focus back when it closes: it must have done so before the panel takes it. */
  dialogs: () => Iterable<{ updateComplete: Promise<boolean> }>;
}

export class ReturningFocus implements ReactiveController {
  /** What had the focus when a place was opened with the keyboard. */
  #opener: HTMLElement | null = null;
  #isWanted = false;
  #wasInPanel = false;

  constructor(
    host: ReactiveControllerHost,
    readonly parts: FocusParts,
  ) {
    host.addController(this);
  }

  readonly onPlaceSelect = ({ place, byKeyboard }: PlaceSelectEvent): void => {
    if (place === null) return;
    this.#opener = byKeyboard ? deepActiveElement() : null;
    this.#isWanted = byKeyboard;
  };

  /** A name in the text keeps the focus while its place is open. */
  readonly onMentionSelect = ({ from, byKeyboard }: MentionSelectEvent): void => {
    if (from === 'text') this.#opener = byKeyboard ? deepActiveElement() : null;
  };

  hostUpdate(): void {
    this.#wasInPanel = this.parts.panel()?.shadowRoot?.activeElement != null;
  }

  /** To be told after an update in which a place was opened. */
  async opened(): Promise<void> {
    if (!this.#isWanted) return;
    this.#isWanted = false;
    await Promise.all([...this.parts.dialogs()].map((dialog) => dialog.updateComplete));
    const panel = this.parts.panel();
    await panel?.updateComplete;
    panel?.focusHeading();
  }

  /** To be told after the update in which `place` was closed. */
  closed(place: string | null): void {
    const [opener, wasInPanel] = [this.#opener, this.#wasInPanel];
    this.#opener = null;
    opener?.focus();
    const isBack = opener !== null && deepActiveElement() === opener;
    if (!isBack && (wasInPanel || opener)) void this.parts.list()?.focusPlace(place);
  }
}

function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
