import { css } from 'lit';

export const filtersStyles = css`
  search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--space-2);
    min-height: 32px;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 0;
    border-bottom: 1px solid var(--ink-soft);
    border-radius: 0;
    min-height: 26px;
    padding: 0 2px;
  }
  input {
    width: 22ch;
  }
  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  select {
    max-width: 14ch;
  }
  option {
    background: var(--panel);
    color: var(--ink);
  }
  label {
    color: var(--ink-soft);
  }
  .chosen select {
    color: var(--accent);
    font-weight: 600;
  }
  button {
    text-decoration: underline;
    text-underline-offset: 3px;
    min-height: 28px;
  }
  span {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  @media (min-width: 721px) and (max-width: 1200px) {
    input {
      width: 14ch;
    }
    select {
      max-width: 10ch;
    }
  }
  @media (pointer: coarse) {
    input,
    select,
    button {
      min-height: var(--touch);
    }
  }
`;
