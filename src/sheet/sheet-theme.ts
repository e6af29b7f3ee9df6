// The inks of the sheet. Colour follows the page and its map; mono is for printers without colour, where shape
// alone carries the kind, and outlets part by grey.
import { BASEMAP_THEMES, type BasemapTheme } from '../map/style/basemap-theme.ts';
import { type Theme, THEMES } from '../map/style/theme.ts';

export type SheetThemeName = 'colour' | 'mono';

export interface SheetTheme {
  paper: string;
  ink: string;
  inkSoft: string;
  hairline: string;
  land: string;
  water: string;
  coast: string;
  river: string;
  border: string;
  division: string;
  mapLabel: string;
  waterLabel: string;
  areaFill: string;
  seaFill: string;
  areaInk: string;
  /** Hue of the n-th outlet. */
  outlets: readonly string[];
  /** A figure on one of these hues. */
  onOutlet: string;
  markEdge: string;
}

const PAPER = '#ffffff';

export const SHEET_THEMES: Record<SheetThemeName, SheetTheme> = {
  colour: {
    ...mapInks(BASEMAP_THEMES.light),
    ...pageInks(THEMES.light),
    paper: PAPER,
    areaFill: '#c9a06a',
    seaFill: '#5f93b5',
  },
  mono: {
    ...mapInks(BASEMAP_THEMES.print),
    paper: PAPER,
    ink: '#000000',
    inkSoft: '#404040',
    hairline: '#bdbdbd',
    // Lighter than the story's areas, whose tint must not be taken for water.
    water: '#f0f0f0',
    areaFill: '#404040',
    seaFill: '#a8a8a8',
    areaInk: '#2b2b2b',
    outlets: ['#111111', '#6b6b6b', '#3d3d3d', '#575757'],
    onOutlet: '#ffffff',
    markEdge: '#ffffff',
  },
};

function mapInks({ land, water, coast, river, border, division, label, labelWater }: BasemapTheme) {
  return { land, water, coast, river, border, division, mapLabel: label, waterLabel: labelWater };
}

function pageInks({ paper, ink, inkSoft, hairline, areaInk, markEdge, outlets }: Theme) {
  return {
    paper,
    ink,
    inkSoft,
    hairline,
    areaInk,
    areaFill: areaInk,
    seaFill: areaInk,
    markEdge,
    outlets,
    onOutlet: '#ffffff',
  };
}
