import { css } from 'lit';
import { noticeColours, noticePlace } from '../notice-bar.styles.ts';

export const storyStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 480px;
    background: var(--paper);
  }
  header {
    display: flex;
    align-items: end;
    gap: var(--space-3);
    padding: 12px var(--space-3) 12px var(--space-4);
    border-bottom: 1px solid var(--hairline);
  }
  h1 {
    margin: 0;
    font-family: var(--serif);
    font-size: var(--step-3);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.005em;
  }
  .dek {
    margin: 2px 0 0;
    font-family: var(--serif);
    font-size: var(--step-0);
    line-height: 1.4;
    color: var(--ink-soft);
  }
  /* Beside many outlets the title keeps its room. */
  .facts {
    flex: 0 1000 auto;
    min-width: 11rem;
    max-width: 26rem;
    margin-inline-start: auto;
    text-align: end;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  /* A small screen on its side: the dek names the outlets too. */
  @media (max-width: 1024px) {
    h1 {
      font-size: var(--step-2);
    }
  }
  @media (max-width: 900px) {
    .facts {
      display: none;
    }
  }
  .facts p {
    margin: 0;
  }
  .facts ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts li {
    display: flex;
    align-items: baseline;
    max-width: 100%;
    white-space: nowrap;
    color: var(--ink);
  }
  .facts li span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .facts li:not(.more)::before {
    content: '';
    flex: none;
    width: 10px;
    height: 10px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: var(--outlet);
    forced-color-adjust: none;
  }
  main {
    flex: 1;
    min-height: 0;
    display: grid;
    position: relative;
    grid-template: 'text map' minmax(0, 1fr) 'foot foot' auto / 38% minmax(0, 1fr);
  }
  .text {
    grid-area: text;
    overflow-y: auto;
    border-inline-end: 1px solid var(--hairline);
    scrollbar-width: thin;
    scrollbar-color: var(--hairline) transparent;
  }
  .walking .text {
    touch-action: pan-y pinch-zoom;
  }
  dateline-map {
    grid-area: map;
  }
  dateline-walk {
    grid-area: map;
    justify-self: start;
    align-self: start;
    z-index: 1;
    margin: var(--space-2) 64px;
  }
  .nothing {
    margin: var(--space-4);
    font-family: var(--serif);
    font-size: var(--step-1);
  }
  dateline-excerpts {
    grid-area: map;
    justify-self: end;
    align-self: start;
    z-index: 1;
    width: 340px;
    max-width: calc(100% - 32px);
    max-height: calc(100% - 32px);
    margin: var(--space-2);
    background: var(--panel);
    border: 1px solid var(--hairline);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.12);
    overflow: hidden;
    display: flex;
  }
  /* The bar of the walk has its room beside the panel, or on smaller pages above it; there the panel leaves the map in sight. */
  @media (min-width: 1241px) {
    .walking dateline-walk {
      margin-inline-end: 372px;
    }
  }
  @media (min-width: 721px) and (max-width: 1240px) {
    .walking dateline-excerpts {
      margin-top: 72px;
      max-height: min(46%, calc(100% - 88px));
    }
  }
  @media (min-width: 721px) and (max-width: 920px) {
    .open dateline-excerpts {
      margin-top: 72px;
      max-height: calc(100% - 88px);
    }
  }
  footer {
    grid-area: foot;
    padding: 6px var(--space-4);
    border-top: 1px solid var(--hairline);
  }
  dateline-places {
    max-height: 62px;
    overflow-y: auto;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 0 var(--space-4);
    /* As much as the static story leaves: the map does not move when this comes. */
    min-height: 58px;
    margin-top: 2px;
    padding-top: 2px;
    border-top: 1px solid var(--hairline);
  }
  .tools dateline-timeline {
    min-width: 0;
    flex: 1 0 372px;
  }
  .tools dateline-filters {
    min-width: 0;
  }
  @media (min-width: 721px) and (max-width: 1400px) {
    .tools {
      flex-direction: column;
      align-items: stretch;
      justify-content: space-evenly;
      min-height: 96px;
    }
    .tools dateline-timeline {
      flex: none;
    }
  }
  @media (min-width: 721px) and (max-width: 900px) {
    .tools {
      min-height: 144px;
    }
  }
  .panels {
    flex: none;
    display: grid;
    width: var(--panels);
    grid-template-columns: auto auto;
    gap: 0 var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 1px solid var(--hairline);
  }
  .panels button,
  .panels select {
    min-height: 24px;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    white-space: nowrap;
  }
  .panels button:hover {
    color: var(--accent);
  }
  /* No font is fetched for one word in other letters: with each the whole page is laid out and painted anew. */
  .panels select {
    font-family: system-ui, sans-serif;
  }
  .panels option {
    background: var(--panel);
    color: var(--ink);
  }
  .menu-button {
    display: none;
  }
  dateline-handle {
    display: none;
  }
  .clear {
    display: block;
    min-height: var(--touch);
    font-family: var(--sans);
    font-size: var(--step-small);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .clear:hover {
    color: var(--accent);
  }
  .message {
    display: grid;
    grid-template: none;
    place-items: center;
    padding: var(--space-4);
  }
  .message p {
    margin: 0 0 var(--space);
    font-family: var(--serif);
    font-size: var(--step-1);
    line-height: 1.4;
    max-width: 48ch;
  }
  .message .next {
    font-size: var(--step-0);
    color: var(--ink-soft);
  }
  .notice {
    ${noticePlace}
    margin: 0;
    padding: var(--space) var(--space-2);
    ${noticeColours}
  }
  .missing {
    min-height: 1lh;
  }
  .missing + button {
    min-height: var(--touch);
    padding: 0 var(--space-2);
    border: 1px solid var(--ink-soft);
  }
`;
