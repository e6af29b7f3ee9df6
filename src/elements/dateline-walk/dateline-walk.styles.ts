import { css } from 'lit';

export const walkStyles = css`
  :host {
    display: block;
    background: var(--panel);
    border: 1px solid var(--hairline);
  }
  :host(:empty) {
    border: 0;
  }
  .start,
  .bar {
    display: flex;
    align-items: center;
    min-height: 36px;
  }
  /* Sideways is a step's way. */
  .bar {
    touch-action: pan-y pinch-zoom;
  }
  .start {
    gap: var(--space);
    padding: 0 var(--space-2) 0 12px;
    width: 100%;
    font-weight: 600;
  }
  .start:hover,
  .bar button:hover {
    color: var(--accent);
  }
  .bar button {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
  }
  .bar button:disabled {
    color: var(--hairline);
    cursor: default;
  }
  .where {
    flex: 1;
    min-width: 128px;
    padding: 0 4px;
    text-align: center;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
    margin-inline-end: 6px;
  }
  b {
    font-weight: 600;
  }
  @media (pointer: coarse), (max-width: 720px) {
    .start,
    .bar {
      min-height: var(--touch);
    }
    .bar button {
      width: var(--touch);
      height: var(--touch);
    }
  }
`;
