import { css } from 'lit';

export const placesStyles = css`
  :host {
    display: block;
  }
  nav {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
  }
  h2 {
    flex: none;
    margin: 0;
    font-size: var(--step-small);
    font-weight: 600;
  }
  /* What is for the ear alone is placed within its item: within the page, it made the page as wide as the list. */
  li {
    position: relative;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
    white-space: nowrap;
  }
  button:hover .name,
  .hovered .name,
  button[aria-current] .name {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  button[aria-current] {
    color: var(--accent);
    font-weight: 600;
  }
  /* Nothing in it can move the page, nor the page it. */
  .long {
    display: block;
    position: relative;
    flex: 1;
    height: 62px;
    overflow-y: auto;
    contain: strict;
  }
  .tall {
    align-items: flex-start;
    min-height: 62px;
  }
  .tall h2 {
    line-height: 28px;
  }
  .long::before {
    content: '';
    display: block;
    width: var(--all-width, auto);
    height: var(--all-height, 1px);
  }
  .long li {
    position: absolute;
  }
  .long button {
    max-width: 100%;
  }
  .long .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .mark {
    flex: none;
  }
  /* As on the map, but still to be read. */
  .unrelated {
    color: var(--ink-soft);
  }
  .unrelated .mark {
    opacity: 0.35;
  }
  .count {
    color: var(--ink-soft);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 720px) {
    nav,
    .tall {
      gap: 0;
      align-items: center;
      min-height: 0;
    }
    h2 {
      padding-inline: 20px 12px;
    }
    ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-inline-end: 20px;
      scrollbar-width: none;
    }
    .long {
      height: 28px;
      overflow-y: hidden;
    }
  }
  @media (max-width: 720px) and (pointer: coarse) {
    .long {
      height: var(--touch);
    }
  }
  @media (pointer: coarse) {
    button {
      min-height: var(--touch);
    }
  }
`;
