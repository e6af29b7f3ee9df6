// A sentence over the page, shown and announced, for when the elements that say things did not come.

/** Like the elements' own short messages. */
const LOOK = `position: fixed; left: 50%; bottom: 32px; z-index: 3; transform: translateX(-50%);
  width: max-content; max-width: calc(100% - 32px); margin: 0; padding: 8px 16px;
  background: var(--ink, CanvasText); color: var(--paper, Canvas); border: 1px solid transparent;`;

export function sayOnPage(text: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.style.cssText = LOOK;
  // The static story has the page's colours and letters.
  (document.querySelector('.static-story') ?? document.body).append(said);
  // What announces it is in the page before its words are.
  setTimeout(() => (said.textContent = text));
}
