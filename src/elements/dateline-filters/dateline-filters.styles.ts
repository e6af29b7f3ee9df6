import { css } from 'lit';

// A field's name stands above it, and what is said of the choice has room of its own: nothing moves when one is made.
export const filtersStyles = css`
  search {
    display: flex;
    align-items: end;
    gap: 4px var(--space-2);
  }
  input,
  select {
    display: block;
    min-height: 26px;
    padding: 0 2px;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 0;
    border-bottom: 1px solid var(--ink-soft);
    border-radius: 0;
    text-overflow: ellipsis;
  }
  input {
    width: 22ch;
    min-width: 13ch;
  }
  select {
    width: 100%;
  }
  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  option {
    background: var(--panel);
    color: var(--ink);
  }
  label {
    width: 21ch;
    min-width: 13ch;
    line-height: 18px;
    color: var(--ink-soft);
  }
  .speaker {
    width: 23ch;
  }
  .kind {
    width: 27ch;
    min-width: 27ch;
  }
  .chosen select {
    color: var(--accent);
  }
  .said {
    flex: none;
    min-width: 30ch;
    line-height: 18px;
    white-space: nowrap;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .said button {
    min-height: 24px;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .said [role='status'] {
    display: block;
    padding-block: 2px;
  }
  @media (min-width: 721px) and (max-width: 1400px) {
    input,
    label {
      flex-grow: 1;
    }
  }
  /* The static story leaves room for two rows there. */
  @media (min-width: 721px) and (max-width: 900px) {
    search {
      flex-wrap: wrap;
    }
    input {
      min-width: 22ch;
    }
  }
  @media (max-width: 720px) {
    /* One below the other, so that long names have room. */
    search {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    label,
    .speaker,
    .kind,
    input {
      width: auto;
      min-width: 0;
    }
    .said {
      display: contents;
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
