import { css } from 'lit';
import { noticeColours, noticePlace } from '../notice-bar.styles.ts';

export const noticeStyles = css`
  :host {
    ${noticePlace}
  }
  p {
    margin: 0;
  }
  .shown {
    display: flex;
    align-items: center;
    ${noticeColours}
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
