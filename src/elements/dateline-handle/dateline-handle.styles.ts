import { css } from 'lit';

export const handleStyles = css`
  :host {
    display: block;
    background: var(--panel);
  }
  [role='separator'] {
    display: grid;
    place-items: center;
    height: 24px;
    cursor: row-resize;
    /* A finger on the handle moves the handle, not the page. */
    touch-action: none;
  }
  [role='separator']:focus-visible {
    outline-offset: -3px;
  }
  span {
    width: 40px;
    height: 4px;
    border-radius: 2px;
    background: var(--ink-soft);
    opacity: 0.6;
  }
  [role='separator']:is(:hover, :active, :focus-visible) span {
    background: var(--accent);
    opacity: 1;
  }
  @media (forced-colors: active) {
    [role='separator'] span {
      background: CanvasText;
      opacity: 1;
    }
  }
  /* A finger is wider than the strip: the grip reaches a little over map and text. */
  @media (pointer: coarse) {
    [role='separator'] {
      position: relative;
    }
    [role='separator']::after {
      content: '';
      position: absolute;
      inset: -12px 25% -4px;
    }
  }
`;
