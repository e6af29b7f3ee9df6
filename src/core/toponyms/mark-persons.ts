// Which tokens stand in a person's name.
import type { Person } from '../text/text-document.ts';

/** 1 for each token in a person's name. */
export function markPersons(persons: readonly Person[], starts: Uint32Array, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const { spans } of persons) {
    for (const { start, end } of spans) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle] < start) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < count && starts[at] < end; at += 1) marks[at] = 1;
    }
  }
  return marks;
}
