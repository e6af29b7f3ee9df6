// A paint that is chosen by a feature's properties needs a shader of its own. While nothing is open, hovered or dimmed,
// the few looks that a story's areas have are layers with plain paints instead, which the ground's own shaders draw:
// the first picture is there sooner.
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/** What the look of an area depends on. */
const CHOOSING = ['outlet', 'presence', 'faint'];
/** More looks are left to one layer. */
const LOOKS_LIMIT = 6;

type Known = Readonly<Record<string, unknown>>;

/**
 * `layer`, drawing the first look, and one more for each further look; `layer` itself where there are no or too many
 * looks.
 */
export function byLook(layer: LayerSpecification, { features }: FeatureCollection): LayerSpecification[] {
  if (!('filter' in layer) || !layer.filter) return [layer];
  const { filter, paint = {} } = layer;
  const drawn = features
    .map(({ properties }) => properties ?? {})
    .filter((one) => settle(filter, one) === true);
  const looks = new Map<string, Known>();
  for (const properties of drawn) {
    const look = Object.fromEntries(CHOOSING.map((name) => [name, properties[name] ?? null]));
    looks.set(JSON.stringify(look), look);
  }
  if (looks.size === 0 || looks.size > LOOKS_LIMIT) return [layer];
  return [...looks.values()].map((look, index) => {
    const has = CHOOSING.map((name) => ['==', ['get', name], look[name]] as ExpressionSpecification);
    return {
      ...layer,
      id: index === 0 ? layer.id : `${layer.id} ${index}`,
      filter: ['all', filter, ...has],
      paint: Object.fromEntries(Object.entries(paint).map(([name, value]) => [name, settle(value, look)])),
    } as LayerSpecification;
  });
}

/** The expression with all decided that `known` properties decide: maybe a plain value. */
function settle(value: unknown, known: Known): unknown {
  if (!Array.isArray(value)) return value;
  const [operator, ...operands] = value.map((part) => settle(part, known));
  const [first, second] = operands;
  if (operator === 'get' && typeof first === 'string' && first in known) return known[first];
  if (operator === '==' && !operands.some(Array.isArray)) return first === second;
  if (operator === 'all' && operands.every((one) => typeof one === 'boolean')) return operands.every(Boolean);
  if (operator === 'match' && !Array.isArray(first)) {
    const label = operands.findIndex((one, at) => at % 2 === 1 && at < operands.length - 1 && one === first);
    return label < 0 ? operands.at(-1) : operands[label + 1];
  }
  return operator === 'case' ? decide(operands) : [operator, ...operands];
}

function decide(operands: unknown[]): unknown {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    if (operands[at] === true) return operands[at + 1];
    if (operands[at] !== false) return ['case', ...operands.slice(at)];
  }
  return operands.at(-1);
}
