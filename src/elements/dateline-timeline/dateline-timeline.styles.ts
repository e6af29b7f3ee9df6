import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    /* Pixels of a thumb: what a finger can hit. */
    --thumb: 24px;
  }
  @media (pointer: coarse) {
    :host {
      --thumb: 32px;
    }
  }
  p {
    display: flex;
    gap: var(--space-2);
    margin: 0;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }
  b {
    flex: none;
    font-weight: 600;
  }
  p span {
    color: var(--ink-soft);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .strip {
    position: relative;
    flex: 1;
    min-width: 0;
    height: 34px;
    margin-inline: calc(var(--thumb) / 2);
    cursor: crosshair;
    /* Sideways it is drawn on; up and down the page moves as ever. */
    touch-action: pan-y;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .axis {
    stroke: var(--hairline);
  }
  .told {
    stroke: var(--ink-soft);
    stroke-width: 4;
  }
  .chosen {
    position: absolute;
    top: 21px;
    left: var(--from);
    right: calc(100% - var(--to));
    height: 2px;
    background: var(--ink);
  }
  .cut .chosen {
    cursor: grab;
  }
  /* A cut-out span can be taken at any height of the strip. */
  .cut .chosen::before {
    content: '';
    position: absolute;
    inset: -21px 0 -11px;
    background: color-mix(in srgb, var(--ink) 9%, transparent);
  }
  /* With both at the right end, the one that can still move is on top. */
  .closed input:first-of-type {
    z-index: 1;
  }
  input {
    position: absolute;
    inset: 10px calc(var(--thumb) / -2) auto;
    width: calc(100% + var(--thumb));
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: var(--thumb);
    height: 24px;
    border: 0;
    background: linear-gradient(var(--ink), var(--ink)) center / 3px 18px no-repeat;
    pointer-events: auto;
    cursor: ew-resize;
  }
  input::-moz-range-thumb {
    width: var(--thumb);
    height: 24px;
    border: 0;
    border-radius: 0;
    background: linear-gradient(var(--ink), var(--ink)) center / 3px 18px no-repeat;
    pointer-events: auto;
    cursor: ew-resize;
  }
  /* Grounds and gradients give way to the reader's own colours: what they draw is said in those. */
  @media (forced-colors: active) {
    .axis,
    .told {
      stroke: CanvasText;
    }
    .chosen {
      background: CanvasText;
    }
    input {
      forced-color-adjust: none;
    }
    input::-webkit-slider-thumb {
      background: linear-gradient(CanvasText, CanvasText) center / 3px 18px no-repeat;
    }
    input::-moz-range-thumb {
      background: linear-gradient(CanvasText, CanvasText) center / 3px 18px no-repeat;
    }
  }
  /* Days beside the strip, in room enough for the longest: the strip stays as it is while a day is dragged. */
  @media (min-width: 721px) and (max-width: 1400px) {
    section {
      display: flex;
      align-items: center;
      gap: var(--space-3);
    }
    p {
      display: block;
      flex: 0 0 20em;
    }
    b {
      display: block;
    }
  }
  @media (max-width: 720px) {
    p {
      flex-wrap: wrap;
      gap: 0 var(--space-2);
    }
  }
`;
