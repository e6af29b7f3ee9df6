// Where a short message lies over the page, and its colours: declarations for the rules that show one.
import { css } from 'lit';

export const noticePlace = css`
  position: absolute;
  left: 50%;
  bottom: var(--space-4);
  transform: translateX(-50%);
  z-index: 3;
  width: max-content;
  max-width: calc(100% - 32px);
`;

export const noticeColours = css`
  background: var(--ink);
  color: var(--paper);
  /* Seen where the reader's own colours take the ground away. */
  border: 1px solid transparent;
`;
