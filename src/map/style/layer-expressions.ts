// What the story's style layers ask of a feature: what it is drawn as, and the state it is in.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { StoryRole } from './story-layers.ts';

export function roleIs(role: StoryRole): ExpressionSpecification {
  return ['==', ['get', 'role'], role];
}

/** Whether a feature is in a state: selected, hovered, dimmed. */
export function state(name: string): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false];
}

/** The value of the first of the states that a feature is in. */
export function whenState(
  cases: [name: string, value: number][],
  otherwise: number | ExpressionSpecification,
): ExpressionSpecification {
  const branches = cases.flatMap(([name, value]) => [state(name), value]);
  return ['case', ...branches, otherwise] as unknown as ExpressionSpecification;
}
