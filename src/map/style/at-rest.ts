// A layer as it looks while no place is open, hovered or dimmed. A paint that asks for such a state needs a shader of
// its own; without it the story's labels are drawn by the basemap's, and the first picture is there sooner.
import type { LayerSpecification } from 'maplibre-gl';

/** The layer with every choice by feature state decided for "none". */
export function atRest<L extends LayerSpecification>(layer: L): L {
  return 'paint' in layer ? { ...layer, paint: decide(layer.paint) } : layer;
}

function decide(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value[0] !== 'case') return value.map(decide);
    const branches: unknown[] = [];
    for (let index = 1; index + 1 < value.length; index += 2)
      if (!asksState(value[index])) branches.push(decide(value[index]), decide(value[index + 1]));
    const otherwise = decide(value.at(-1));
    return branches.length > 0 ? ['case', ...branches, otherwise] : otherwise;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decide(inner)]));
}

function asksState(condition: unknown): boolean {
  return (
    Array.isArray(condition) &&
    (condition[0] === 'feature-state' || condition.some((part) => asksState(part)))
  );
}
