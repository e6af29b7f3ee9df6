import { css } from 'lit';

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
  .markers ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .markers button {
    position: absolute;
    top: 0;
    left: 0;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    will-change: transform;
  }
  .markers button.area {
    width: 72px;
    border-radius: 2px;
  }
  .markers button.outside:not(:focus) {
    visibility: hidden;
  }
  .markers button:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 1px;
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
  .controls button {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
  }
  .controls button + button {
    border-top: 1px solid var(--hairline);
  }
  .controls button:hover {
    color: var(--accent);
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
  .credits {
    position: absolute;
    right: 0;
    bottom: 0;
    margin: 0;
    padding: 1px 6px;
    font-size: 0.6875rem;
    color: var(--ink-soft);
    background: color-mix(in srgb, var(--paper) 70%, transparent);
  }
  @media (pointer: coarse) {
    .controls button {
      width: var(--touch);
      height: var(--touch);
    }
    .markers button {
      width: 32px;
      height: 32px;
    }
  }
`;
