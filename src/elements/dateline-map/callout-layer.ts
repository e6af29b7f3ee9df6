// The callouts over the map, as they are set.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Callout } from '../../map/callouts/choose-callouts.ts';
import type { PlacedCallout } from '../../map/callouts/place-callouts.ts';

/**
 * Hidden from assistive technology: the excerpts hold the same words with their source. `dimmed`: ids of the places that
 * step back.
 */
export function calloutLayer(
  placed: readonly PlacedCallout[],
  callouts: readonly Callout[],
  dimmed: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (placed.length === 0) return nothing;
  const texts = new Map(callouts.map((callout) => [callout.place, callout]));
  return html`<div class="callouts" aria-hidden="true">
    <svg>
      ${placed.map(({ id, leader }) => svg`<line class=${dimmed.has(id) ? 'behind' : nothing} x1=${leader.x1} y1=${leader.y1} x2=${leader.x2} y2=${leader.y2} />`)}
    </svg>
    ${placed.map((box) => {
      const callout = texts.get(box.id);
      return callout ? calloutText(callout, box, dimmed.has(box.id)) : nothing;
    })}
  </div>`;
}

function calloutText(
  callout: Callout,
  { x, y, width, height, leader, text }: PlacedCallout,
  isBehind: boolean,
): TemplateResult {
  // Over its mark it stands on its leader, should it be lower than reckoned.
  const top = y + height < leader.y1 ? `calc(${y + height}px - 100%)` : `${y}px`;
  const style = `transform: translate(${x}px, ${top}); width: ${width}px`;
  return html`<p class="callout ${isBehind ? 'behind' : ''}" style=${style}>
    <b><bdi>${callout.name}</bdi></b>
    <q dir="auto">${text}</q>
    ${callout.speaker ? html`<span><bdi>${callout.speaker}</bdi></span>` : nothing}
  </p>`;
}
