// The colours of the basemap: light (paper), dark (near-black blue) and print (black and white). Page, sheet and map
// share them. Order of emphasis is the same in all: labels, coast, borders, rivers, water, land.

export type BasemapThemeName = 'light' | 'dark' | 'print';

export interface BasemapTheme {
  /** A shade off the paper, so that the map lies on the page and does not shine out of it. */
  land: string;
  water: string;
  /** The hairline between land and water. */
  coast: string;
  river: string;
  /** Between countries. */
  border: string;
  /** Between first-level divisions. */
  division: string;
  /** Cities and countries: ink at 70 % on land. */
  label: string;
  /** Regions and towns: one step quieter, still 4.5:1 on land. */
  labelQuiet: string;
  /** Seas, on water. */
  labelWater: string;
  /** The dot of a city. */
  dot: string;
}

export const BASEMAP_THEMES: Record<BasemapThemeName, BasemapTheme> = {
  light: {
    land: '#f2efe8',
    water: '#d7e0e6',
    coast: '#bfcbd3',
    river: '#bccbd6',
    border: '#b8ada0',
    division: '#d8d0c4',
    label: '#5f5b54',
    labelQuiet: '#706b62',
    labelWater: '#566b7a',
    dot: '#827c72',
  },
  dark: {
    land: '#1c222b',
    water: '#10161e',
    coast: '#2d3642',
    river: '#2b3948',
    border: '#565a61',
    division: '#30363f',
    label: '#a19d94',
    labelQuiet: '#8f8c85',
    labelWater: '#718799',
    dot: '#7c796f',
  },
  print: {
    land: '#ffffff',
    water: '#e6e6e6',
    coast: '#8c8c8c',
    river: '#b5b5b5',
    border: '#6e6e6e',
    division: '#cccccc',
    label: '#3a3a3a',
    labelQuiet: '#555555',
    labelWater: '#555555',
    dot: '#555555',
  },
};
