// The story on a narrow page: map above, text or excerpts below, the rest behind a button.
import { css } from 'lit';

export const narrowStyles = css`
  @media (max-width: 720px) {
    header {
      align-items: center;
      padding: 0 8px 0 20px;
      /* Two lines of a title have room. */
      min-height: 54px;
    }
    .menu-button {
      display: block;
      min-height: var(--touch);
      padding: 0 12px;
      flex: none;
      width: var(--menu);
      text-align: center;
    }
    h1 {
      font-size: var(--step-1);
    }
    .dek,
    .facts {
      display: none;
    }
    main {
      display: flex;
      flex-direction: column;
    }
    dateline-map {
      flex: 0 1 var(--map-share, 45%);
      min-height: 112px;
    }
    dateline-handle {
      display: block;
      order: 1;
      flex: none;
      border-top: 1px solid var(--hairline);
    }
    dateline-walk {
      order: 1;
      flex: none;
      margin: 0;
      border-width: 0 0 1px;
      align-self: stretch;
    }
    .tools {
      display: none;
      min-height: 0;
      margin: 0;
      padding: var(--space) 20px;
      gap: var(--space);
      max-height: 50vh;
      overflow-y: auto;
    }
    .tools.menu {
      display: block;
    }
    .panels {
      display: none;
      position: absolute;
      top: 48px;
      right: 0;
      z-index: 2;
      padding: var(--space) 20px;
      align-items: start;
      background: var(--panel);
      border: 1px solid var(--hairline);
    }
    .panels.menu {
      display: grid;
      width: auto;
      grid-template-columns: auto;
    }
    .menu-button {
      margin-inline-start: auto;
    }
    .panels button,
    .panels select {
      min-height: var(--touch);
    }
    .text {
      order: 2;
      flex: 1;
      min-height: 112px;
      border: 0;
    }
    .open .text,
    .walking dateline-excerpts {
      display: none;
    }
    dateline-excerpts {
      order: 2;
      flex: 1;
      min-height: 112px;
      width: 100%;
      max-width: none;
      max-height: none;
      margin: 0;
      border: 0;
      box-shadow: none;
    }
    footer {
      order: 3;
      flex: none;
      padding: 0;
      overflow: visible;
    }
  }
`;
