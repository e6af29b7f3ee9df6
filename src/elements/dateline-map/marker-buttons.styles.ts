// The buttons over the marks, and the card that one of them tells more with.
import { css, unsafeCSS } from 'lit';
import { numberRules } from '../../map/marks/number-look.ts';

export const markerStyles = css`
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
  }
  /* Over the names of areas: those can be hit beside it, or on the area itself. */
  .markers button.point {
    z-index: 1;
  }
  .markers button.area {
    width: 72px;
    border-radius: 2px;
  }
  .markers button.outside:not(:focus) {
    visibility: hidden;
  }
  .markers span {
    position: absolute;
    top: 50%;
    left: calc(100% + 4px);
    transform: translateY(-50%);
    padding: 0 4px;
    /* The map library's container has letters of its own. */
    font: 600 var(--step-small) / 20px var(--sans);
    white-space: nowrap;
    color: var(--ink);
    background: color-mix(in srgb, var(--land) 86%, transparent);
    pointer-events: none;
  }
  .markers .leftwards span {
    left: auto;
    right: calc(100% + 4px);
  }
  .markers {
    --badge: 1.05rem;
    --shade: rgb(0 0 0 / 0.16);
  }
  @media (prefers-color-scheme: dark) {
    .markers {
      --shade: transparent;
    }
  }
  ${unsafeCSS(numberRules((look) => `.markers button${look} > b`))}
  .markers button:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 1px;
  }
  .card {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 2;
    width: max-content;
    max-width: 240px;
    margin: 0;
    padding: 4px 8px;
    font: var(--step-small) / 1.35 var(--sans);
    color: var(--ink-soft);
    background: var(--panel);
    border: 1px solid var(--hairline);
    pointer-events: none;
  }
  .card b {
    margin-inline-end: 2px;
    color: var(--ink);
    font-weight: 600;
  }
  .card span:last-child {
    display: block;
  }
  /* Nothing but its button shows what a drawn mark is at. */
  .still .markers button[aria-current] {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .still .markers button:focus-visible {
    outline-width: 3px;
  }
  .still .markers button:hover {
    outline: 1px solid var(--ink);
  }
  @media (pointer: coarse) {
    .markers button {
      width: 32px;
      height: 32px;
    }
  }
`;
