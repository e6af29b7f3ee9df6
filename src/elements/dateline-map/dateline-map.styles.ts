// The map's frame and what stands in it: poster, controls, notes, the line at the lower edge.
import { css } from 'lit';
import { POSTER_SIZE, STORY_FRAME } from '../../map/camera/poster-frame.ts';

/** Pixels: a narrower map has no room for all its credits on a line. */
const WIDE = 560;

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 0;
    background: var(--water);
  }
  .frame,
  .canvas {
    position: absolute;
    inset: 0;
  }
  /* Clipped, not hidden: what is hidden can still be scrolled, by a focus or a search in the page, and MapLibre scrolls
     it back in the middle of a click. */
  .frame,
  .canvas {
    overflow: clip;
  }
  .frame {
    container-type: size;
  }
  .poster {
    --unit: min(100cqw / ${STORY_FRAME.width}, 100cqh / ${STORY_FRAME.height});
    position: absolute;
    top: 50%;
    left: 50%;
    width: calc(var(--unit) * ${POSTER_SIZE.width});
    height: calc(var(--unit) * ${POSTER_SIZE.height});
    transform: translate(-50%, -50%);
    pointer-events: none;
  }
  .controls {
    position: absolute;
    top: var(--space-2);
    left: var(--space-2);
    display: flex;
    flex-direction: column;
    background: var(--panel);
    border: 1px solid var(--hairline);
  }
  .controls.right,
  .controls.right-row {
    left: auto;
    right: var(--space-2);
  }
  .controls.left-row,
  .controls.right-row {
    flex-direction: row;
  }
  .controls button {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
  }
  .controls button + button {
    border-top: 1px solid var(--hairline);
  }
  .left-row button + button,
  .right-row button + button {
    border-top: 0;
    border-inline-start: 1px solid var(--hairline);
  }
  .controls button:hover {
    color: var(--accent);
  }
  .edge {
    position: absolute;
    inset: auto 0 0 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    pointer-events: none;
  }
  .edge * {
    pointer-events: auto;
  }
  .beyond {
    margin: 0 0 var(--space) var(--space-2);
    padding: 2px 8px;
    color: var(--ink-soft);
    background: color-mix(in srgb, var(--paper) 92%, transparent);
  }
  .beyond button {
    min-height: 24px;
    margin-inline-start: 6px;
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .note {
    position: absolute;
    top: 50%;
    left: 50%;
    margin: 0;
    max-width: 30ch;
    transform: translate(-50%, -50%);
    text-align: center;
    color: var(--ink-soft);
  }
  .note:not(:empty) {
    width: max-content;
    padding: 6px 12px;
    color: var(--ink);
    background: color-mix(in srgb, var(--paper) 88%, transparent);
  }
  /* Over a picture a sentence needs ground of its own, at the edge. */
  .poster ~ .note:not(:empty) {
    top: auto;
    bottom: 40px;
    width: max-content;
    max-width: min(52ch, calc(100% - 32px));
    padding: 6px 12px;
    transform: translateX(-50%);
    color: var(--ink);
    background: var(--panel);
    border: 1px solid var(--hairline);
  }
  /* It stays as long as the picture does: where neither panel, walk nor the line of unseen places lies. */
  .still .poster ~ .note:not(:empty) {
    left: var(--space-2);
    bottom: 76px;
    max-width: min(34ch, calc(100% - 32px));
    transform: none;
    text-align: start;
  }
  @container (max-width: ${WIDE - 1}px) {
    .still .poster ~ .note:not(:empty) {
      bottom: 28px;
      max-width: calc(100% - 32px);
      padding: 2px 8px;
      font-size: 0.75rem;
      line-height: 1.35;
    }
  }
  .still .canvas,
  .still .note {
    z-index: 1;
  }
  .credits {
    margin: 0 0 0 auto;
    padding: 1px 6px;
    font-size: 0.6875rem;
    line-height: 1.35;
    color: var(--ink-soft);
    background: color-mix(in srgb, var(--paper) 80%, transparent);
  }
  .credits summary {
    min-height: 24px;
    line-height: 24px;
    list-style: none;
    text-align: end;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .credits summary::-webkit-details-marker {
    display: none;
  }
  @container (min-width: ${WIDE}px) {
    .brief {
      display: none;
    }
  }
  @container (max-width: ${WIDE - 1}px) {
    .credits:not(.brief) {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .controls button {
      width: var(--touch);
      height: var(--touch);
    }
  }
`;
