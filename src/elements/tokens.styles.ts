// Colour, space and type as custom properties: the only place where they are set. Colours come from the theme table,
// so that page and map cannot drift apart. Dark is asked for by the system or by `data-theme` on the host.
import { css, unsafeCSS } from 'lit';
import { THEMES, type Theme } from '../map/theme.ts';

const colours = (theme: Theme) =>
  unsafeCSS(
    [
      `--paper: ${theme.paper}`,
      `--panel: ${theme.panel}`,
      `--ink: ${theme.ink}`,
      `--ink-soft: ${theme.inkSoft}`,
      `--hairline: ${theme.hairline}`,
      `--accent: ${theme.accent}`,
      `--quotation: ${theme.quotation}`,
      `--land: ${theme.land}`,
      `--water: ${theme.water}`,
      `--outlet-none: ${theme.areaInk}`,
      ...theme.outlets.map((colour, index) => `--outlet-${index}: ${colour}`),
    ].join(';'),
  );

export const tokens = css`
  :host {
    ${colours(THEMES.light)};
    color-scheme: light;
    --serif: 'Source Serif 4', 'Source Serif Pro', Georgia, serif;
    --sans: 'Noto Sans', 'Segoe UI', system-ui, sans-serif;
    --step-small: 0.8125rem;
    --step-0: 1rem;
    --step-text: 1.125rem;
    --step-1: 1.2rem;
    --step-2: 1.44rem;
    --step-3: 1.728rem;
    --space-half: 4px;
    --space: 8px;
    --space-2: 16px;
    --space-3: 24px;
    --space-4: 32px;
    --ease: 200ms ease-out;
    --touch: 44px;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([data-theme='light'])) {
      ${colours(THEMES.dark)};
      color-scheme: dark;
    }
  }
  :host([data-theme='dark']) {
    ${colours(THEMES.dark)};
    color-scheme: dark;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --ease: 0s;
    }
  }
`;

/** What every element's shadow root starts from. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font-family: var(--sans);
    font-size: var(--step-small);
    line-height: 1.5;
    color: var(--ink);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 1px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
