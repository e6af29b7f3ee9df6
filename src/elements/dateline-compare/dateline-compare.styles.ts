import { css } from 'lit';

export const compareStyles = css`
  h3 {
    margin: var(--space-3) 0 var(--space-half);
    font-size: var(--step-0);
    font-weight: 600;
  }
  h3:first-child {
    margin-top: var(--space);
  }
  h4 {
    margin: 12px 0 0;
    font-size: var(--step-small);
    font-weight: 600;
    color: var(--ink-soft);
  }
  button.place {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
    text-decoration: underline;
    text-decoration-color: var(--hairline);
    text-underline-offset: 3px;
  }
  button.place:hover {
    color: var(--accent);
  }
  .filtered {
    margin: var(--space) 0 0;
    color: var(--ink-soft);
  }
  .filtered button {
    min-height: 24px;
    margin-inline-start: var(--space);
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .note {
    margin: 0 0 var(--space);
    color: var(--ink-soft);
  }
  .side {
    flex: 1 0 100%;
    padding: var(--space-2) 0;
    border-top: 1px solid var(--hairline);
  }
  .side p {
    margin: 0;
  }
  .side p + p.words {
    margin-top: 12px;
  }
  .words {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  q {
    font-style: italic;
    quotes: '“' '”';
  }
  mark {
    color: inherit;
    background: none;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 3px;
  }
  mark.figure {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    color: var(--ink-soft);
  }
  .outlet {
    color: var(--ink);
    font-weight: 600;
    border-inline-start: 3px solid var(--outlet);
    padding-inline-start: 6px;
  }
  @media (pointer: coarse) {
    button.place {
      min-height: var(--touch);
    }
  }
`;
