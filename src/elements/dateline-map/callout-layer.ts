// The callouts over the map: where there is room for them, and how they are set.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Callout } from '../../map/choose-callouts.ts';
import { placeCallouts, type Box, type PlacedCallout } from '../../map/place-callouts.ts';
import type { StoryFeatures } from '../../map/story-features.ts';

/** Pixels. */
const CALLOUT_WIDTH = 188;
const FROM_WIDTH = 560;
/** Square pixels of map for each callout: calm before complete. */
const ROOM = 90_000;
const AT_MOST = 6;

export interface CalloutSpace {
  features: StoryFeatures;
  project: (lng: number, lat: number) => { x: number; y: number };
  frame: { width: number; height: number };
}

/** Callouts come best first; a narrow map gets none. */
export function findRoom(
  callouts: readonly Callout[],
  { features, project, frame }: CalloutSpace,
): PlacedCallout[] {
  if (frame.width < FROM_WIDTH) return [];
  const count = Math.min(AT_MOST, Math.floor((frame.width * frame.height) / ROOM));
  const marks = new Map(
    features.marks.features.map(({ properties, geometry: { coordinates } }) => [
      properties.id,
      { ...properties, ...project(coordinates[0], coordinates[1]) },
    ]),
  );
  const wanted = callouts.filter(({ place }) => marks.has(place)).slice(0, count + 2);
  const own = new Set(wanted.map(({ place }) => place));
  const obstacles: Box[] = [
    // The controls and the line at the lower edge.
    { x: 0, y: 0, width: 64, height: 140 },
    { x: 0, y: frame.height - 44, width: frame.width, height: 44 },
  ];
  for (const { id, name, radius, x, y } of marks.values()) {
    obstacles.push({ x: x - radius - 3, y: y - radius - 3, width: 2 * radius + 6, height: 2 * radius + 6 });
    if (own.has(id)) continue;
    // A label stands at the right of its mark, or at the left where a neighbour is in the way.
    const width = 7.5 * name.length + 22;
    obstacles.push({ x: x + radius, y: y - 9, width, height: 18 });
    const crowded = [...marks.values()].some(
      (other) => other.id !== id && Math.hypot(other.x - x, other.y - y) < width,
    );
    if (crowded) obstacles.push({ x: x - radius - width, y: y - 9, width, height: 18 });
  }
  for (const { properties, geometry } of features.areaLabels.features) {
    const { x, y } = project(geometry.coordinates[0], geometry.coordinates[1]);
    const width = 10 * Math.min(properties.name.length, 12) + 16;
    obstacles.push({ x: x - width / 2, y: y - 14, width, height: 28 });
  }
  const requests = wanted.map((callout) => {
    const { x, y, radius } = marks.get(callout.place)!;
    return { id: callout.place, x, y, radius, ...sizeOf(callout) };
  });
  return placeCallouts(requests, obstacles, frame, count);
}

/** Hidden from assistive technology: the excerpts hold the same words with their source. */
export function calloutLayer(
  placed: readonly PlacedCallout[],
  callouts: readonly Callout[],
): TemplateResult | typeof nothing {
  if (placed.length === 0) return nothing;
  const texts = new Map(callouts.map((callout) => [callout.place, callout]));
  return html`<div class="callouts" aria-hidden="true">
    <svg>
      ${placed.map(({ leader }) => svg`<line x1=${leader.x1} y1=${leader.y1} x2=${leader.x2} y2=${leader.y2} />`)}
    </svg>
    ${placed.map((box) => {
      const callout = texts.get(box.id);
      return callout ? calloutText(callout, box) : nothing;
    })}
  </div>`;
}

function calloutText(callout: Callout, { x, y, width }: PlacedCallout): TemplateResult {
  const style = `transform: translate(${x}px, ${y}px); width: ${width}px`;
  return html`<p class="callout" style=${style}>
    <b dir="auto">${callout.name}</b>
    <q dir="auto">${callout.text}</q>
    ${callout.speaker ? html`<span>${callout.speaker}</span>` : nothing}
  </p>`;
}

/** As the style sheet sets a callout: a line of it holds about 26 letters. */
function sizeOf({ text, speaker }: Callout): { width: number; height: number } {
  const lines = Math.ceil((text.length + 2) / 26);
  const width = lines > 1 ? CALLOUT_WIDTH : 24 + 7 * text.length;
  return { width, height: 24 + lines * 18 + (speaker ? 17 : 0) };
}
