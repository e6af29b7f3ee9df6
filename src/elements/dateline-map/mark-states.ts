// Tells the map's layers which places are open, looked at or stepped back.
import type { Map as MapLibre } from 'maplibre-gl';
import { keeperOf, type StoryFeatures } from '../../map/marks/story-features.ts';
import type { StorySource } from '../../map/style/story-layers.ts';

export interface PlaceStates {
  selected: string | null;
  hovered: string | null;
  dimmed: ReadonlySet<string>;
}

export class MarkStates {
  #states: PlaceStates = { selected: null, hovered: null, dimmed: new Set() };
  #stated: { source: string; id: string }[] = [];

  constructor(readonly map: MapLibre) {}

  set(states: PlaceStates): void {
    this.#states = states;
  }

  /** A new style knows of no states. */
  forget(): void {
    this.#stated = [];
  }

  /** To features that have just been given to the map, or states that have just been set. */
  apply(features: StoryFeatures): void {
    const { map } = this;
    const { marks, areas, areaLabels, gathered } = features;
    if (!map.isStyleLoaded() && !map.getSource('story-marks')) return;
    for (const target of this.#stated) map.removeFeatureState(target);
    this.#stated = [];
    const { selected, hovered, dimmed } = this.#states;
    // Not drawn while there is nothing to mark: its program would be compiled before the first picture.
    const halo = selected || hovered ? 'visible' : 'none';
    if (map.getLayoutProperty('story-halo', 'visibility') !== halo)
      map.setLayoutProperty('story-halo', 'visibility', halo);
    const states = new Map<string, Record<string, boolean>>();
    for (const id of dimmed) states.set(id, { dimmed: true });
    // A mark stands for those under it as well: it steps back with all of them, and is looked at with each.
    for (const [id, taken] of dimmed.size > 0 ? gathered : [])
      if (taken.some((one) => !dimmed.has(one))) states.delete(id);
    const looked = keeperOf(features, hovered) ?? hovered;
    if (looked) states.set(looked, { hovered: true });
    if (selected) states.set(selected, { selected: true });
    // Of what is drawn only: most places of a large story are gathered under others.
    const drawn: [StorySource, string][] = [
      ...areas.features.map(({ properties: { id } }): [StorySource, string] => ['story-areas', id]),
      ...[...marks.features, ...areaLabels.features].map(({ properties: { id } }): [StorySource, string] => [
        'story-marks',
        id,
      ]),
    ];
    for (const [source, id] of drawn) {
      const state = states.get(id);
      if (!state) continue;
      map.setFeatureState({ source, id }, state);
      this.#stated.push({ source, id });
    }
  }
}
