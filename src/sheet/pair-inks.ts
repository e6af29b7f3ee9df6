// What each ink of a light drawing is in the dark one: the same scene drawn twice, read side by side. Halos take the
// tint of the ground they lie on, so a table of the themes would not know them all.
import type { Mark, Scene } from './scene.ts';

/** Both scenes must be of the same story, frame and options. Inks that do not change are left out. */
export function pairInks(light: Scene, dark: Scene): Map<string, string> {
  const [from, to] = [inksOf(light), inksOf(dark)];
  const pairs = new Map<string, string>();
  from.forEach((ink, index) => {
    const other = to[index];
    if (ink && other && ink !== other) pairs.set(ink, other);
  });
  return pairs;
}

function inksOf({ pages }: Scene): (string | undefined)[] {
  return pages.flatMap(({ paper, layers }) => [
    paper,
    ...layers.flatMap(({ marks }) => marks.flatMap((mark) => [mark.fill, edgeOf(mark)])),
  ]);
}

function edgeOf(mark: Mark): string | undefined {
  return (mark.type === 'text' ? mark.halo : mark.stroke)?.color;
}
