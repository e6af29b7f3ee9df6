// Colour, space and type as custom properties: the only place where they are set. Colours come from the theme table, so
// that page and map cannot drift apart.
import { THEMES, type ThemeName } from './theme.ts';

/** `--panels`, `--menu`: how wide the head's buttons are in every language; the static page leaves as much. */
const FIXED = `
  --serif: 'Source Serif 4', 'Serif stand-in', Georgia, serif;
  --sans: 'Noto Sans', 'Sans stand-in', 'Segoe UI', system-ui, sans-serif;
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
  --panels: 16.5rem;
  --menu: 4rem;`;

/** Rules for `root` (`:host` in an element, `:root` in a page): light, dark if the system asks or `data-theme` says so;
 * paper is always light. */
export function tokenRules(root: ':host' | ':root'): string {
  const where = (condition: string) => (root === ':host' ? `:host(${condition})` : `:root${condition}`);
  return `${root} {${FIXED}\n${colours('light')} }
@media screen and (prefers-color-scheme: dark) { ${where(":not([data-theme='light'])")} { ${colours('dark')} } }
@media screen { ${where("[data-theme='dark']")} { ${colours('dark')} } }
@media (prefers-reduced-motion: reduce) { ${root} { --ease: 0s; } }`;
}

function colours(name: ThemeName): string {
  const theme = THEMES[name];
  return [
    `color-scheme: ${name}`,
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
  ].join('; ');
}
