import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapFontFaces, MAP_FONTS } from '../../../src/map/style/basemap-fonts.ts';
import { basemapLayers } from '../../../src/map/style/basemap-style.ts';
import { BASEMAP_THEMES, type BasemapThemeName } from '../../../src/map/style/basemap-theme.ts';

const NAMES = Object.keys(BASEMAP_THEMES) as BasemapThemeName[];

/** WCAG 2 contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('basemapLayers', () => {
  it.each(NAMES)('is a valid style in %s', (name) => {
    for (const labels of ['name', 'local'] as const) {
      const { ground, labels: names } = basemapLayers(BASEMAP_THEMES[name], { labels });
      const errors = validateStyleMin({
        version: 8,
        sources: { basemap: { type: 'vector', url: 'pmtiles://basemap.pmtiles' } },
        glyphs: 'https://example.test/{fontstack}/{range}.pbf',
        layers: [...ground, ...names],
      });
      expect(errors.map((error) => error.message)).toEqual([]);
    }
  });

  it('draws from the source that it is given, and has each id once', () => {
    const { ground, labels } = basemapLayers(BASEMAP_THEMES.light, { source: 'elsewhere' });
    const layers = [...ground, ...labels];
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
    for (const layer of layers)
      if (layer.type !== 'background') expect(layer).toHaveProperty('source', 'elsewhere');
    expect(ground.some((layer) => layer.type === 'symbol')).toBe(false);
  });

  it('shows local names only when asked', () => {
    const textOf = (labels: 'name' | 'local'): string =>
      JSON.stringify(basemapLayers(BASEMAP_THEMES.light, { labels }).labels);
    expect(textOf('name')).not.toContain('"local"');
    expect(textOf('local')).toContain('["coalesce",["get","local"],["get","name"]]');
  });

  it('dashes disputed borders and no others', () => {
    const dashed = basemapLayers(BASEMAP_THEMES.light).ground.filter(
      (layer) => layer.type === 'line' && layer.paint?.['line-dasharray'],
    );
    expect(dashed.map((layer) => layer.id)).toEqual(['basemap-border-disputed']);
  });
});

describe('themes', () => {
  it.each(NAMES)('%s: labels can be read and the ground does not shout', (name) => {
    const theme = BASEMAP_THEMES[name];
    expect(contrast(theme.label, theme.land)).toBeGreaterThan(4.5);
    expect(contrast(theme.labelQuiet, theme.land)).toBeGreaterThan(4.5);
    expect(contrast(theme.labelWater, theme.water)).toBeGreaterThan(4);
    expect(contrast(theme.land, theme.water)).toBeLessThan(1.5);
    expect(contrast(theme.border, theme.land)).toBeLessThan(contrast(theme.label, theme.land));
    expect(contrast(theme.division, theme.land)).toBeLessThan(contrast(theme.border, theme.land));
  });
});

describe('basemapFontFaces', () => {
  const faces = basemapFontFaces({ [MAP_FONTS.regular[0]]: { latin: 'a.woff2', cyrillic: 'c.woff2' } });

  it('lists the files that there are, each with its characters', () => {
    const list = faces[MAP_FONTS.regular[0]] as { url: string; 'unicode-range': string[] }[];
    expect(list.map((face) => face.url)).toEqual(['a.woff2', 'c.woff2']);
    expect(list[1]['unicode-range']).toContain('U+0400-045F');
  });

  it('gives each character to one file', () => {
    const all = basemapFontFaces({
      x: { latin: '1', 'latin-ext': '2', cyrillic: '3', 'cyrillic-ext': '4', greek: '5' },
    });
    const ranges = (all.x as { 'unicode-range': string[] }[]).flatMap((face) =>
      face['unicode-range'].map((range) =>
        range
          .slice(2)
          .split('-')
          .map((hex) => parseInt(hex, 16)),
      ),
    );
    const spans = ranges.map(([from, to = from]) => [from, to]).sort((a, b) => a[0] - b[0]);
    for (let i = 1; i < spans.length; i++) expect(spans[i][0]).toBeGreaterThan(spans[i - 1][1]);
    const covered = (text: string): boolean =>
      [...text].every((letter) =>
        spans.some(
          ([from, to]) => from <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= to,
        ),
      );
    expect(covered('Łódź Rzeszów Chișinău Гродна Магілёў Ґанок Қазақстан Αθήνα Győr İstanbul')).toBe(true);
  });
});
