// A large story's elements each update in a task of their own, so that the page answers between them. A story of usual
// size is quicker in one go, with no frame in which half of the page is new.

/** Places from which an update is put off. */
const LARGE = 600;

/** `update` now, or in the next task where there are many places: what an element's `scheduleUpdate` returns. */
export function inOwnTask(places: number, update: () => void | Promise<unknown>): void | Promise<unknown> {
  if (places < LARGE) return update();
  return new Promise<void>((resolve) => setTimeout(resolve)).then(update);
}
