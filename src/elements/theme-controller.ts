// Whether the page is light or dark: the host's `data-theme` if it has one, else what the system asks for.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThemeName } from '../map/theme.ts';

export class ThemeController implements ReactiveController {
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get theme(): ThemeName {
    const asked = this.host.dataset.theme;
    if (asked === 'light' || asked === 'dark') return asked;
    return this.#dark.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#onChange);
  }

  #onChange = (): void => this.host.requestUpdate();
}
