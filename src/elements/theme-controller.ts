// Whether the page is light or dark: the host's `data-theme` if it has one, else what the system asks for.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThemeName } from '../map/style/theme.ts';

const DARK = '(prefers-color-scheme: dark)';

export class ThemeController implements ReactiveController {
  readonly #dark = matchMedia(DARK);

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get theme(): ThemeName {
    return themeOf(this.host);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#onChange);
  }

  #onChange = (): void => this.host.requestUpdate();
}

export function themeOf(host: HTMLElement): ThemeName {
  const asked = host.dataset.theme;
  if (asked === 'light' || asked === 'dark') return asked;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}
