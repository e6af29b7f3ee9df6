import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
  }
  section {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }
  p {
    flex: none;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  b {
    display: block;
    font-weight: 600;
  }
  p span {
    color: var(--ink-soft);
  }
  .strip {
    position: relative;
    flex: 1;
    height: 34px;
    margin-inline: 10px;
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
  input {
    position: absolute;
    inset: 10px -10px auto;
    width: calc(100% + 20px);
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    pointer-events: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: 20px;
    height: 24px;
    border: 0;
    background: linear-gradient(var(--ink), var(--ink)) center / 3px 18px no-repeat;
    pointer-events: auto;
    cursor: ew-resize;
  }
  input::-moz-range-thumb {
    width: 20px;
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
  @media (max-width: 720px) {
    section {
      display: block;
    }
  }
`;
