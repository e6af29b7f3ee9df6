// A list whose items stand in a row, as many to a line as fit.
import { css } from 'lit';

export const rowStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
