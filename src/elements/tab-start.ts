// Where the first Tab goes from. A browser counts from what was gone to last, a link's target or a touched word: where that
// has left the page, Tab would leave the page too.

/**
 * Tab goes on from `start`, which may be any element, as if it had just had the focus; nothing is scrolled, and nobody who
 * has the focus somewhere loses it.
 */
export function startTabFrom(start: HTMLElement): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  // A page in a frame would take the focus from the page around it.
  if (window.parent !== window && !document.hasFocus()) return;
  const isFocusable = start.hasAttribute('tabindex');
  if (!isFocusable) start.tabIndex = -1;
  start.focus({ preventScroll: true });
  // Before anything is painted: no ring is seen.
  start.blur();
  if (!isFocusable) start.removeAttribute('tabindex');
}
