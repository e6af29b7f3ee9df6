import { css } from 'lit';

export const aboutStyles = css`
  .dialog-body {
    font-size: 0.9375rem;
  }
  p,
  dl {
    margin: var(--space) 0;
    max-width: 66ch;
  }
  h3 {
    margin: var(--space-3) 0 4px;
    font-size: var(--step-0);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
    gap: 4px var(--space-3);
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: grid;
    grid-template-columns: 22px 1fr;
    align-items: center;
    gap: 6px;
  }
  .legend svg {
    justify-self: center;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 6px;
  }
  li span,
  .count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  details {
    border-top: 1px solid var(--hairline);
  }
  details:last-of-type {
    border-bottom: 1px solid var(--hairline);
  }
  summary {
    padding: 6px 0;
    cursor: pointer;
  }
  h4 {
    margin: var(--space) 0 0;
    font-size: var(--step-small);
    font-weight: 600;
  }
  details ul {
    padding: 0;
    font-size: var(--step-small);
    list-style: none;
  }
  details li {
    margin-bottom: 2px;
    padding-inline-start: 1em;
    text-indent: -1em;
    overflow-wrap: anywhere;
  }
  details > :last-child {
    margin-bottom: var(--space-2);
  }
  @media (pointer: coarse) {
    summary {
      padding: 11px 0;
    }
  }
`;
