import { css } from 'lit';

export const noticeStyles = css`
  :host {
    position: absolute;
    left: 50%;
    bottom: var(--space-4);
    transform: translateX(-50%);
    z-index: 3;
    width: max-content;
    max-width: calc(100% - 32px);
  }
  p {
    margin: 0;
  }
  .shown {
    display: flex;
    align-items: center;
    background: var(--ink);
    color: var(--paper);
    /* Seen where the reader's own colours take the ground away. */
    border: 1px solid transparent;
  }
  .shown p {
    padding: var(--space) 0 var(--space) var(--space-2);
  }
  button {
    flex: none;
    display: grid;
    place-items: center;
    width: var(--touch);
    height: var(--touch);
    color: inherit;
  }
  button:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }
`;
