// Walking by reading: while a walk is on and a hand scrolls the text, the step follows the line that is read.
// A scroll made by the program is never taken for a hand's.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WalkStep } from '../map/story/walk.ts';
import { WalkEvent } from './events.ts';

/** Scrolling within this long after the last turn of the wheel is still that turn's. */
const HAND_MILLISECONDS = 500;
/**
 * The line that is read, as a share of the text's room: below the middle, where a step's name is brought to. At either
 * end of the text, where no name can come to the middle, the line goes to meet it.
 */
const READING_LINE = 0.55;
/** Steps looked at on either side of the current one. */
const REACH = 12;

export class ScrollWalk implements ReactiveController {
  #handAt = -Infinity;
  #asked = false;
  #scrolled = 0;
  /** Whether the step that comes next was asked for by scrolling, so that the text must stay where it is. */
  #leads = false;

  /** `top` is where a mention's link lies in the window, or null when it is not in the page. */
  constructor(
    readonly host: ReactiveControllerHost & EventTarget,
    readonly top: (mention: string) => number | null,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leads = false;
  }

  /** Asked once for each step: the answer is forgotten. */
  leads(): boolean {
    const leads = this.#leads;
    this.#leads = false;
    return leads;
  }

  readonly onHand = (): void => {
    this.#handAt = performance.now();
  };

  /** `room`: what scrolls. */
  onScroll(room: Element, steps: readonly WalkStep[], step: number | null): void {
    if (this.#asked) return;
    if (step === null || performance.now() - this.#handAt > HAND_MILLISECONDS) {
      this.#scrolled = room.scrollTop;
      return;
    }
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      const way = Math.sign(room.scrollTop - this.#scrolled);
      this.#scrolled = room.scrollTop;
      const next = this.#stepRead(readingLine(room), steps, step);
      // A name that a button led to may stand off the line: who reads on is not led back.
      if (next === null || next === step || Math.sign(next - step) !== way) return;
      this.#leads = true;
      this.host.dispatchEvent(new WalkEvent(next, true));
    });
  }

  /** The step whose mention stands lowest above the reading line. */
  #stepRead(line: number, steps: readonly WalkStep[], step: number): number | null {
    let found: { step: number; top: number } | null = null;
    for (let at = Math.max(0, step - REACH); at <= Math.min(steps.length - 1, step + REACH); at++) {
      const top = this.top(steps[at].mention);
      if (top !== null && top <= line && (!found || top >= found.top)) found = { step: at, top };
    }
    return found?.step ?? null;
  }
}

/** Pixels from the top of the window. */
function readingLine(room: Element): number {
  const { top, height } = room.getBoundingClientRect();
  const left = room.scrollHeight - room.clientHeight - room.scrollTop;
  return top + Math.max(Math.min(height * READING_LINE, room.scrollTop), height - left);
}
