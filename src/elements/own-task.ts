// A large story's elements each update in a task of their own, so that the page answers between them. A story of usual
// size is quicker in one go, with no frame in which half of the page is new.

/** Places from which an update is put off. */
const LARGE = 600;

/** `update` now, or in the next task where there are many places: what an element's `scheduleUpdate` returns. */
export function inOwnTask(places: number, update: () => void | Promise<unknown>): void | Promise<unknown> {
  return isMany(places) ? nextTask().then(update) : update();
}

/** The same for an update that must be prepared: each piece of work has a task of its own. */
export function inOwnTasks(
  places: number,
  preparations: readonly (() => void)[],
  update: () => void | Promise<unknown>,
): void | Promise<unknown> {
  if (!isMany(places)) return update();
  const prepared = preparations.reduce((before, work) => before.then(nextTask).then(work), Promise.resolve());
  return prepared.then(nextTask).then(update);
}

/** Ends the task where there are many places; null where the work is better done in one go. */
export function breath(places: number): Promise<void> | null {
  return isMany(places) ? nextTask() : null;
}

export function isMany(places: number): boolean {
  return places >= LARGE;
}

function nextTask(): Promise<void> {
  return new Promise<void>((resolve) => setTimeout(resolve));
}
