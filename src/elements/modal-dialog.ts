// A dialog's manners, shared by the panels that lie over the story: open with the property, close with Escape, with a
// click beside it or with its button. The browser keeps the focus inside and brings it back.
import { css, html, type nothing, type TemplateResult } from 'lit';
import { PanelEvent } from './events.ts';

export const dialogStyles = css`
  dialog {
    width: min(760px, calc(100vw - 32px));
    max-height: calc(100vh - 64px);
    padding: 0;
    border: 1px solid var(--hairline);
    background: var(--panel);
    color: var(--ink);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--ink) 30%, transparent);
  }
  .dialog-head {
    position: sticky;
    top: 0;
    /* Over what is placed in the body that passes under it. */
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: var(--space) var(--space) var(--space) var(--space-3);
    background: var(--panel);
    border-bottom: 1px solid var(--hairline);
  }
  .dialog-head h2 {
    margin: 0;
    font-family: var(--serif);
    font-size: var(--step-2);
    font-weight: 600;
    line-height: 1.2;
  }
  .dialog-head button {
    display: grid;
    place-items: center;
    width: var(--touch);
    height: var(--touch);
  }
  .dialog-body {
    padding: var(--space) var(--space-3) var(--space-3);
  }
`;

export function modalDialog(
  host: HTMLElement,
  title: string,
  close: string,
  body: TemplateResult | typeof nothing,
): TemplateResult {
  const leave = () => host.dispatchEvent(new PanelEvent(null));
  const onClick = (event: MouseEvent) => {
    if (event.target === event.currentTarget) leave();
  };
  const onCancel = (event: Event) => {
    event.preventDefault();
    leave();
  };
  return html`<dialog aria-labelledby="dialog-title" @click=${onClick} @cancel=${onCancel}>
    <div class="dialog-head">
      <h2 id="dialog-title">${title}</h2>
      <button aria-label=${close} @click=${leave}>
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
          <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" stroke-width="1.5" fill="none" />
        </svg>
      </button>
    </div>
    <div class="dialog-body">${body}</div>
  </dialog>`;
}

/** Brings the dialog in a shadow root to what the property says. */
export function syncDialog(root: ParentNode, open: boolean): void {
  const dialog = root.querySelector('dialog');
  if (dialog && open && !dialog.open) dialog.showModal();
  else if (dialog && !open && dialog.open) dialog.close();
}
