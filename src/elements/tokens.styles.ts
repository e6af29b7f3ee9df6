// The custom properties of the page for shadow roots, and what every element starts from.
import { css, unsafeCSS } from 'lit';
import { tokenRules } from '../map/style/tokens.ts';

export const tokens = unsafeCSS(tokenRules(':host'));

/** What every element's shadow root starts from. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font-family: var(--sans);
    font-size: var(--step-small);
    line-height: 1.5;
    color: var(--ink);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 1px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
