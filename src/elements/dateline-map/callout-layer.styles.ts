// The callouts over the map, and their leaders.
import { css } from 'lit';

export const calloutStyles = css`
  .callouts,
  .callouts svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .callouts line {
    stroke: var(--ink);
    stroke-width: 0.75;
    opacity: 0.7;
  }
  .callout {
    position: absolute;
    top: 0;
    left: 0;
    margin: 0;
    padding: 2px 4px;
    line-height: 18px;
    overflow-wrap: anywhere;
    background: color-mix(in srgb, var(--land) 86%, transparent);
    animation: appear var(--ease);
  }
  .callout b {
    display: block;
    font-weight: 600;
    line-height: 17px;
  }
  .callout q {
    font-family: var(--serif);
    font-size: 0.9375rem;
    font-style: italic;
    quotes: '“' '”';
  }
  .callout span {
    display: block;
    font-size: 0.75rem;
    color: var(--ink-soft);
  }
  /* With their marks: words less than those, which can still be read. */
  .callouts .behind {
    opacity: 0.45;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
