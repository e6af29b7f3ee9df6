// The colours of page, map and marks, light and dark: the one table that the style sheets and the map both read.
// Outlets take the Okabe–Ito hues, those with 3:1 against the land first; dark has the same hues, lightened.
import { BASEMAP_THEMES } from './basemap-theme.ts';

export type ThemeName = 'light' | 'dark';

export interface Theme {
  paper: string;
  panel: string;
  ink: string;
  inkSoft: string;
  hairline: string;
  accent: string;
  quotation: string;
  land: string;
  water: string;
  /** What every mark is edged with, so that it stands off the land and its neighbours. */
  markEdge: string;
  /** The ink of area outlines and of marks whose outlet is not told by hue. */
  areaInk: string;
  outlets: readonly string[];
}

export const THEMES: Record<ThemeName, Theme> = {
  light: {
    paper: '#fbfaf7',
    panel: '#fffefb',
    ink: '#1d1c1a',
    inkSoft: '#5c5850',
    hairline: '#d9d4ca',
    accent: '#a3262a',
    quotation: '#f1ecdf',
    land: BASEMAP_THEMES.light.land,
    water: BASEMAP_THEMES.light.water,
    markEdge: '#fffefb',
    areaInk: '#6b6255',
    outlets: ['#0072b2', '#d55e00', '#00805e', '#b0568a', '#9a6a00', '#2f7fae'],
  },
  dark: {
    paper: '#11151b',
    panel: '#181d25',
    ink: '#ece8df',
    inkSoft: '#a8a499',
    hairline: '#343b46',
    accent: '#ff8f7d',
    quotation: '#222833',
    land: BASEMAP_THEMES.dark.land,
    water: BASEMAP_THEMES.dark.water,
    markEdge: '#11151b',
    areaInk: '#968e80',
    outlets: ['#56b4e9', '#f28a4b', '#2fbf97', '#d98cb8', '#e6b13a', '#9ccbea'],
  },
};

/** The hue of the n-th outlet; beyond the table all share the area ink and are told apart by letter. */
export function outletColour(theme: Theme, outlet: number): string {
  return theme.outlets[outlet] ?? theme.areaInk;
}

/** The theme as references to the page's custom properties, for marks drawn in the page: they follow its theme. */
export const PAGE_THEME: Theme = {
  ...THEMES.light,
  markEdge: 'var(--paper)',
  areaInk: 'var(--outlet-none)',
  outlets: THEMES.light.outlets.map((_, index) => `var(--outlet-${index})`),
};
