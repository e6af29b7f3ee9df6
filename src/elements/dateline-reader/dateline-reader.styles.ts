import { css } from 'lit';

export const readerStyles = css`
  ::highlight(dateline-found) {
    background: var(--found, #f3d774);
    color: #1d1c1a;
  }
  :host {
    display: block;
    --lit-selected: color-mix(in srgb, var(--accent) 22%, transparent);
    --lit-hovered: color-mix(in srgb, var(--accent) 13%, transparent);
  }
  article {
    max-width: 38rem;
    margin: 0 auto;
    padding: var(--space-4) var(--space-4) var(--space-3);
  }
  /* Neither styled nor laid out while it is far off; 180 pixels stand for its head. */
  article.later {
    content-visibility: auto;
    contain-intrinsic-height: calc(var(--later) + 180px);
  }
  .unset {
    height: var(--later);
  }
  article + article {
    border-top: 1px solid var(--hairline);
  }
  .source {
    margin: 0 0 var(--space);
    color: var(--ink-soft);
  }
  .outlet {
    color: var(--ink);
    font-weight: 600;
    padding-inline-start: var(--space);
    border-inline-start: 3px solid var(--outlet);
  }
  time::before {
    content: '· ';
  }
  h2 {
    margin: 0;
    font-family: var(--serif);
    font-size: var(--step-3);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .standfirst {
    margin: var(--space) 0 0;
    font-family: var(--serif);
    font-size: var(--step-1);
    line-height: 1.35;
    color: var(--ink-soft);
  }
  ul.standfirst {
    padding-inline-start: 1.1em;
  }
  .standfirst li + li {
    margin-top: 4px;
  }
  .facts {
    margin: var(--space) 0 0;
    color: var(--ink-soft);
  }
  h3 {
    margin: 28px 0 0;
    font-family: var(--serif);
    font-size: var(--step-1);
    line-height: 28px;
  }
  article > p {
    margin: 14px 0 0;
    font-family: var(--serif);
    font-size: var(--step-text);
    line-height: 28px;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  header + p {
    margin-top: var(--space-3);
  }
  /* Each of hundreds of names in an article has its drawing: what is out of sight is not laid out. */
  :host([many]) article > p {
    content-visibility: auto;
    contain-intrinsic-height: auto 112px;
    overflow-clip-margin: 8px;
  }
  article > p.caption {
    font-family: var(--sans);
    font-size: var(--step-small);
    line-height: 20px;
    color: var(--ink-soft);
    padding-inline-start: var(--space-2);
    border-inline-start: 1px solid var(--hairline);
  }
  article > p.quote {
    font-style: italic;
    padding-inline-start: var(--space-2);
  }
  .quotation {
    background: var(--quotation);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding-block: 2px;
  }
  .mention {
    text-decoration: underline;
    text-decoration-color: var(--outlet);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 4px;
    scroll-margin: 120px;
  }
  .mention.metonymic,
  .mention.modifier {
    text-decoration-style: dotted;
  }
  /* While days are chosen, what no day is told of stays in sight and steps back. */
  :host([days]) .undated {
    color: var(--ink-soft);
    text-decoration-color: var(--hairline);
  }
  :host([days]) .undated .mark {
    opacity: 0.35;
  }
  .mention:hover {
    color: var(--accent);
  }
  .mention[aria-current] {
    background: var(--accent) !important;
    color: var(--paper);
    text-decoration-color: transparent;
  }
  .mention .start {
    white-space: nowrap;
  }
  .mention .mark {
    margin-inline-end: 4px;
    vertical-align: -1px;
  }
  /* Where the reader's own colours take the grounds away, a line around the name lights it. */
  @media (forced-colors: active) {
    .mention:not(:focus-visible) {
      outline: var(--lit-line, 0) solid Highlight;
    }
    .mention[aria-current] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText;
    }
  }
  @media (max-width: 720px) {
    article {
      padding: var(--space-3) 20px var(--space-2);
    }
    h2 {
      font-size: var(--step-2);
    }
  }
`;
