// A span of days drawn over the strip with a pointer or a finger; one that is there already is taken along. Who cannot
// draw clicks: on a day to have that alone, on another to have all from one to the other.

export interface StripDays {
  first: number;
  last: number;
  /** The span that is cut out; both ends of the strip where none is. */
  from: number;
  to: number;
  /** The days that the strip marks. */
  marked: readonly number[];
}

/** Pixels that a pointer must travel before it draws: until then it clicks. */
const LEAST = 4;
/** Pixels: a click so near to a day that something is told of means that day. */
const NEAR = 8;

export class Brush {
  days: StripDays = { first: 0, last: 0, from: 0, to: 0, marked: [] };
  #drawn: { x: number; day: number; carried: StripDays | null; moves: boolean } | null = null;

  /** `cut` is told the span's days, the earlier one first, whenever they change. */
  constructor(readonly cut: (from: number, to: number) => void) {}

  readonly onDown = (event: PointerEvent): void => {
    // The sliders' thumbs draw by themselves.
    if (event.button !== 0 || !event.isPrimary || event.target instanceof HTMLInputElement) return;
    const day = this.#dayAt(event);
    const { first, last, from, to } = this.days;
    const carried = (from > first || to < last) && day >= from && day <= to ? { ...this.days } : null;
    this.#drawn = { x: event.clientX, day, carried, moves: false };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    event.preventDefault();
  };

  readonly onMove = (event: PointerEvent): void => {
    const drawn = this.#drawn;
    if (!drawn) return;
    drawn.moves ||= Math.abs(event.clientX - drawn.x) >= LEAST;
    if (!drawn.moves) return;
    const { first, last } = this.days;
    const day = this.#dayAt(event);
    if (!drawn.carried) return this.#tell(Math.min(drawn.day, day), Math.max(drawn.day, day));
    const { from, to } = drawn.carried;
    const by = Math.max(first - from, Math.min(last - to, day - drawn.day));
    this.#tell(from + by, to + by);
  };

  readonly onUp = (event: PointerEvent): void => {
    if (this.#drawn && !this.#drawn.moves) this.#click(this.#markedBy(event));
    this.#drawn = null;
  };

  /** The browser scrolls with it, or has lost it. */
  readonly onCancel = (): void => {
    this.#drawn = null;
  };

  /** Beyond the span it is drawn on to that day; within one, or where none is, that day is chosen alone, or let go again. */
  #click(day: number): void {
    const { first, last, from, to } = this.days;
    const isCut = from > first || to < last;
    if (isCut && (day < from || day > to)) this.#tell(Math.min(from, day), Math.max(to, day));
    else if (isCut && from === to) this.#tell(first, last);
    else this.#tell(day, day);
  }

  #markedBy(event: PointerEvent): number {
    const { first, last, marked } = this.days;
    const day = this.#dayAt(event);
    const { width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const reach = (NEAR / Math.max(1, width)) * (last - first);
    const near = marked.filter((one) => Math.abs(one - day) <= reach);
    return near.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0] ?? day;
  }

  #tell(from: number, to: number): void {
    if (from !== this.days.from || to !== this.days.to) this.cut(from, to);
  }

  #dayAt({ clientX, currentTarget }: PointerEvent): number {
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (clientX - left) / Math.max(1, width)));
    return this.days.first + Math.round(share * (this.days.last - this.days.first));
  }
}
