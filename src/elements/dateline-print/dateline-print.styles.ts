import { css } from 'lit';

export const printStyles = css`
  dialog {
    width: min(1240px, calc(100vw - 32px));
    height: min(900px, calc(100vh - 32px));
    max-height: none;
  }
  .dialog-body {
    padding: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: 320px minmax(0, 1fr);
    align-items: start;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3) var(--space-3);
  }
  label,
  legend {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: var(--space-half);
  }
  .in-sight {
    margin: 0;
    padding-inline-start: var(--space);
    border-inline-start: 3px solid var(--hairline);
  }
  .in-sight button {
    min-height: 24px;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-2);
  }
  input:not([type='checkbox']),
  select,
  textarea {
    width: 100%;
    min-height: 36px;
    padding: 6px 8px;
    border: 1px solid var(--ink-soft);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: var(--space-half);
  }
  .choices label {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-height: 26px;
    font-weight: 400;
  }
  .choices .within {
    padding-inline-start: 24px;
  }
  summary {
    min-height: 32px;
    padding-block: 4px;
    font-weight: 600;
    cursor: pointer;
  }
  details .choices {
    max-height: 260px;
    overflow: auto;
    padding-inline-start: 4px;
  }
  .sheet {
    position: sticky;
    top: 61px;
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    height: calc(min(900px, 100vh - 32px) - 63px);
    border-inline-start: 1px solid var(--hairline);
    background: color-mix(in srgb, var(--ink) 6%, var(--panel));
  }
  .pages {
    display: grid;
    gap: var(--space-3);
    align-content: start;
    justify-items: center;
    padding: var(--space-3);
    overflow: auto;
  }
  .pages[aria-busy='true'] img {
    opacity: 0.55;
  }
  figure {
    margin: 0;
    width: 100%;
    display: grid;
    justify-items: center;
    gap: var(--space-half);
  }
  img {
    display: block;
    max-width: 100%;
    max-height: calc(min(900px, 100vh - 32px) - 190px);
    background: #fff;
    box-shadow: 0 1px 3px rgb(0 0 0 / 22%);
  }
  figcaption {
    color: var(--ink-soft);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
    min-height: 44px;
    padding: 4px var(--space-3);
    border-bottom: 1px solid var(--hairline);
    background: var(--panel);
  }
  .state p {
    margin: 0;
  }
  .state progress {
    width: 120px;
    accent-color: var(--accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: end;
    padding: var(--space) var(--space-3);
    border-top: 1px solid var(--hairline);
    background: var(--panel);
  }
  .actions button,
  .state button {
    min-height: var(--touch);
    padding: 0 var(--space-2);
    border: 1px solid var(--ink-soft);
  }
  .actions .main {
    margin-inline-start: auto;
    background: var(--ink);
    color: var(--paper);
  }
  .actions .field {
    width: 120px;
  }
  .actions .wide {
    width: auto;
    font-weight: 600;
  }
  .row {
    display: flex;
    gap: var(--space);
    font-weight: 400;
  }
  .actions select {
    min-height: var(--touch);
  }
  button:disabled {
    color: var(--ink-soft);
    cursor: default;
  }
  @media (max-width: 820px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .sheet {
      position: static;
      height: auto;
      order: -1;
      border: 0;
    }
    img {
      max-height: 46vh;
    }
  }
`;
