// The inks of the printed sheet. Colour follows the page's light theme; mono is for printers without colour, where
// outlets part by grey and pattern of order, and shape alone carries the kind.
import { THEMES } from '../map/theme.ts';

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
  mapLabel: string;
  waterLabel: string;
  areaFill: string;
  areaInk: string;
  /** Hue of the n-th outlet; each bears a white figure legibly. */
  outlets: readonly string[];
  markEdge: string;
}

const light = THEMES.light;

export const SHEET_THEMES: Record<SheetThemeName, SheetTheme> = {
  colour: {
    paper: '#ffffff',
    ink: light.ink,
    inkSoft: light.inkSoft,
    hairline: light.hairline,
    land: light.land,
    water: light.water,
    coast: '#a9b7bf',
    river: '#bccbd4',
    border: light.border,
    mapLabel: light.mapLabel,
    waterLabel: '#5f7585',
    areaFill: '#d9b98f',
    areaInk: light.areaInk,
    outlets: light.outlets,
    markEdge: light.markEdge,
  },
  mono: {
    paper: '#ffffff',
    ink: '#000000',
    inkSoft: '#404040',
    hairline: '#bdbdbd',
    land: '#ffffff',
    water: '#e3e3e3',
    coast: '#8c8c8c',
    river: '#c4c4c4',
    border: '#9a9a9a',
    mapLabel: '#4d4d4d',
    waterLabel: '#5a5a5a',
    areaFill: '#b5b5b5',
    areaInk: '#333333',
    outlets: ['#111111', '#6b6b6b', '#3d3d3d', '#575757'],
    markEdge: '#ffffff',
  },
};
