// Where a mark's name may stand. MapLibre takes the mark's own picture for an obstacle: a spot that touches it is no spot.
import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { BEHIND } from '../../../src/map/marks/mark-shape.ts';
import { markLayers } from '../../../src/map/style/story-layers.ts';
import { THEMES } from '../../../src/map/style/theme.ts';

const LABEL_PIXELS = 13;
/** Around the text (`text-padding`), and between a mark's disc and its picture's edge. */
const [PADDING, MARGIN] = [1, 2];
/** MapLibre moves a name over or under its point so much nearer, in ems. */
const BASELINE = 7 / 24;
const ANCHORS = 8;
/** Pixels. Farther from its mark a name is read as another's. */
const CLOSE = 2;

const label = markLayers(THEMES.light).find(({ id }) => id === 'story-mark-label')!;
const { 'text-variable-anchor-offset': spots } = label.layout as Record<string, unknown>;

it.each([
  { diameter: 8, gathers: false },
  { diameter: 15, gathers: false },
  { diameter: 22, gathers: false },
  { diameter: 8, gathers: true },
  { diameter: 22, gathers: true },
])('every spot for a name is clear of its mark, and close: $diameter px, gathers: $gathers', (look) => {
  const { diameter, gathers } = look;
  // As features say it (see story-features.ts).
  const radius = diameter / 2 + (gathers ? BEHIND : 0);
  const spec = latest.layout_symbol['text-variable-anchor-offset'];
  const parsed = createPropertyExpression(spots, 'spots', spec as never);
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  const feature = { type: 1 as const, properties: { radius, taken: Number(gathers) } };
  const { values } = parsed.value.evaluate({ zoom: 4 }, feature as never) as {
    values: (string | [number, number])[];
  };
  // As the picture is drawn (see mark-image.ts).
  const half = diameter / 2 + MARGIN + (gathers ? BEHIND : 0);
  expect(values).toHaveLength(2 * ANCHORS);
  for (let index = 0; index < values.length; index += 2) {
    const anchor = values[index] as string;
    const [x, y] = (values[index + 1] as [number, number]).map((em) => Math.abs(em) * LABEL_PIXELS);
    const beside = /left|right/u.test(anchor) ? x - PADDING : -Infinity;
    const over = /top|bottom/u.test(anchor) ? y - BASELINE * LABEL_PIXELS - PADDING : -Infinity;
    const apart = Math.max(beside, over) - half;
    expect(apart, anchor).toBeGreaterThanOrEqual(-0.01);
    expect(apart, anchor).toBeLessThan(CLOSE);
  }
});
