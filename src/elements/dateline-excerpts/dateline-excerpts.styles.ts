import { css } from 'lit';

export const excerptsStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  section {
    display: flex;
    flex-direction: column;
    max-height: inherit;
    height: 100%;
  }
  header {
    position: relative;
    padding: var(--space-2) 48px var(--space) var(--space-2);
    border-bottom: 1px solid var(--hairline);
  }
  h2 {
    display: flex;
    align-items: center;
    gap: var(--space);
    margin: 0;
    font-family: var(--serif);
    font-size: var(--step-2);
    font-weight: 600;
    line-height: 1.2;
    outline: none;
  }
  header p {
    margin: 2px 0 0;
    color: var(--ink-soft);
  }
  header p {
    text-wrap: balance;
  }
  /* A number stays with its noun. */
  .counts {
    white-space: nowrap;
  }
  .close {
    position: absolute;
    top: 4px;
    right: 4px;
    display: grid;
    place-items: center;
    width: var(--touch);
    height: var(--touch);
    color: var(--ink-soft);
  }
  .close:hover {
    color: var(--ink);
  }
  .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 var(--space-2);
  }
  .body:focus-visible {
    outline-offset: -2px;
  }
  article + article:not(.goes-on) {
    border-top: 1px solid var(--hairline);
  }
  h3 {
    margin: var(--space-2) 0 var(--space);
    padding-inline-start: var(--space);
    border-inline-start: 3px solid var(--outlet);
    font-size: var(--step-small);
    font-weight: 400;
    line-height: 1.4;
    color: var(--ink-soft);
  }
  .outlet {
    color: var(--ink);
    font-weight: 600;
  }
  .outlet + time::before {
    content: '· ';
  }
  .title {
    display: block;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    margin-bottom: var(--space-2);
  }
  blockquote,
  .sentence {
    margin: 0;
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .direct {
    font-style: italic;
  }
  .direct::before {
    content: '“';
    float: inline-start;
    margin-inline-start: -0.45em;
  }
  .direct::after {
    content: '”';
  }
  /* What the writer puts between is nobody's speech. */
  .between {
    font-style: normal;
  }
  b {
    font-weight: 600;
  }
  blockquote b,
  .sentence b {
    font-style: normal;
    text-decoration: underline;
    text-decoration-color: var(--outlet);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  .direct b {
    font-style: italic;
  }
  .direct .between b {
    font-style: normal;
  }
  .speaker,
  .facts,
  .doubt {
    margin: 2px 0 0;
    color: var(--ink-soft);
  }
  .speaker b {
    color: var(--ink);
  }
  .speaker::before {
    content: '— ';
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 12px;
  }
  .same {
    display: block;
    margin: calc(2px - var(--space-2)) 0 var(--space-2);
  }
  .same time {
    white-space: nowrap;
  }
  /* What one can do with an excerpt stays together on a line. */
  .go {
    white-space: nowrap;
  }
  .copy {
    display: inline-grid;
    place-items: center;
    width: 24px;
    height: 24px;
    vertical-align: middle;
  }
  .facts a {
    text-decoration: underline;
    text-underline-offset: 3px;
    display: inline-block;
    min-height: 24px;
  }
  .facts button:hover,
  .facts a:hover,
  .facts a[aria-current] {
    color: var(--accent);
  }
  .doubt {
    padding-inline-start: var(--space);
    border-inline-start: 2px dashed var(--hairline);
  }
`;
