// A finger drawn sideways, and not on the way up or down a page.

/** Pixels that it must travel. */
const LEAST = 48;
/** So much more sideways than up or down. */
const STEEP = 2;

export class Swipe {
  #start: Touch | null = null;

  readonly onStart = ({ touches }: TouchEvent): void => {
    this.#start = touches.length === 1 ? touches[0] : null;
  };

  /** 1 when the finger went left, to what comes next; -1 when it went right; 0 when it did neither. */
  end({ changedTouches: [touch] }: TouchEvent): -1 | 0 | 1 {
    if (!this.#start) return 0;
    const [x, y] = [touch.clientX - this.#start.clientX, touch.clientY - this.#start.clientY];
    this.#start = null;
    if (Math.abs(x) < LEAST || Math.abs(x) < STEEP * Math.abs(y)) return 0;
    return x < 0 ? 1 : -1;
  }
}
