// Where a mark's name may stand. MapLibre takes the mark's own picture for an obstacle: a spot that touches it is no spot.
import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { BEHIND } from '../../src/map/mark-shape.ts';
import { markLayers } from '../../src/map/story-layers.ts';
import { THEMES } from '../../src/map/theme.ts';

const LABEL_PIXELS = 13;
/** Around the text (`text-padding`), and between a mark's disc and its picture's edge. */
const [PADDING, MARGIN] = [1, 2];
/** MapLibre moves a name over or under its point so much nearer, in ems. */
const BASELINE = 7 / 24;
const ANCHORS = 8;

const label = markLayers(THEMES.light).find(({ id }) => id === 'story-mark-label')!;
const { 'text-variable-anchor-offset': spots } = label.layout as Record<string, unknown>;

it.each([
  { radius: 4, taken: 0 },
  { radius: 7.5, taken: 0 },
  { radius: 11, taken: 0 },
  { radius: 4, taken: 3 },
  { radius: 11, taken: 17 },
])('every spot for a name is clear of its mark: $radius px, $taken gathered', ({ radius, taken }) => {
  const spec = latest.layout_symbol['text-variable-anchor-offset'];
  const parsed = createPropertyExpression(spots, 'spots', spec as never);
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  const feature = { type: 1 as const, properties: { radius, taken } };
  const { values } = parsed.value.evaluate({ zoom: 4 }, feature as never) as {
    values: (string | [number, number])[];
  };
  const half = radius + MARGIN + (taken > 0 ? BEHIND : 0);
  expect(values).toHaveLength(2 * ANCHORS);
  for (let index = 0; index < values.length; index += 2) {
    const anchor = values[index] as string;
    const [x, y] = (values[index + 1] as [number, number]).map((em) => Math.abs(em) * LABEL_PIXELS);
    const beside = /left|right/u.test(anchor) ? x - PADDING : -Infinity;
    const over = /top|bottom/u.test(anchor) ? y - BASELINE * LABEL_PIXELS - PADDING : -Infinity;
    expect(Math.max(beside, over), anchor).toBeGreaterThanOrEqual(half - 0.01);
  }
});
