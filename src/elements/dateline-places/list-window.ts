// A list of thousands holds in the page only what is in or near sight: every entry has a cell of one size, so that its
// place is known without laying out the others. Lines of several cells that scroll down; on a narrow page one long line.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels, at least. */
const CELL_WIDTH = 168;
const LINE_HEIGHT = { fine: 28, coarse: 44 };
/** Pixels beyond the edge within which entries are kept ready. */
const NEAR = 140;
/** Before the list is laid out. */
const UNKNOWN_ROOM = { width: 1000, height: 62 };

export interface Cell {
  /** CSS lengths. */
  left: string;
  top: string;
  width: string;
}

export class ListWindow implements ReactiveController {
  readonly #narrow = matchMedia('(max-width: 720px)');
  readonly #coarse = matchMedia('(pointer: coarse)');
  #scroller: HTMLElement | null = null;
  #resizing: ResizeObserver | null = null;
  #room = UNKNOWN_ROOM;
  /** Pixels scrolled, along the way that the list scrolls. */
  #scrolled = 0;
  #count = 0;
  /** Whether the next scroll that is told of is the window's own. */
  #isOwn = false;

  /** `scroller` is asked for after each update; null while the list is short. */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly scroller: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const media of [this.#narrow, this.#coarse]) media.addEventListener('change', this.#onMedia);
  }

  hostUpdated(): void {
    const scroller = this.scroller();
    if (scroller === this.#scroller) return;
    this.#leave();
    this.#scroller = scroller;
    if (!scroller) return;
    this.#resizing = new ResizeObserver(([{ contentRect }]) => this.#onResize(contentRect));
    this.#resizing.observe(scroller);
  }

  hostDisconnected(): void {
    for (const media of [this.#narrow, this.#coarse]) media.removeEventListener('change', this.#onMedia);
    this.#leave();
  }

  set count(count: number) {
    this.#count = count;
  }

  /** Length of all cells, as a style for the list: it scrolls as if they were all there. */
  get extent(): string {
    const { line, perLine } = this.#shape();
    const length = line * Math.ceil(this.#count / perLine);
    return this.#narrow.matches ? `--all-width: ${length}px` : `--all-height: ${length}px`;
  }

  cell(index: number): Cell {
    const { line, perLine } = this.#shape();
    if (this.#narrow.matches) return { left: `${index * line}px`, top: '0', width: `${line}px` };
    const share = 100 / perLine;
    return {
      left: `${(index % perLine) * share}%`,
      top: `${Math.floor(index / perLine) * line}px`,
      width: `${share}%`,
    };
  }

  /** Which entries are in or near sight, `to` excluded. */
  range(): { from: number; to: number } {
    const { line, perLine, room } = this.#shape();
    const first = Math.max(0, Math.floor((this.#scrolled - NEAR) / line));
    const last = Math.ceil((this.#scrolled + room + NEAR) / line);
    return { from: Math.min(this.#count, first * perLine), to: Math.min(this.#count, last * perLine) };
  }

  /** Scrolls just so far that an entry is in sight. */
  reveal(index: number): void {
    const { line, perLine, room } = this.#shape();
    const start = Math.floor(index / perLine) * line;
    const wanted = Math.min(start, Math.max(this.#scrolled, start + line - room));
    if (wanted === this.#scrolled || !this.#scroller) return;
    this.#scroller.scrollTo(this.#narrow.matches ? { left: wanted } : { top: wanted });
    this.#isOwn = true;
    this.#at(wanted);
  }

  /** The way that the list scrolls may be another now. */
  readonly #onMedia = (): void => {
    if (this.#scroller) this.#read(this.#scroller);
    this.host.requestUpdate();
  };

  readonly onScroll = (): void => {
    // Where its own scrolling led is known: to ask would make the page lay out twice for a frame.
    if (this.#scroller && !this.#isOwn) this.#read(this.#scroller);
    this.#isOwn = false;
  };

  #leave(): void {
    this.#resizing?.disconnect();
    this.#scroller = null;
    this.#scrolled = 0;
  }

  #read(scroller: HTMLElement): void {
    this.#at(this.#narrow.matches ? scroller.scrollLeft : scroller.scrollTop);
  }

  #at(scrolled: number): void {
    const before = this.range();
    this.#scrolled = scrolled;
    const after = this.range();
    if (after.from !== before.from || after.to !== before.to) this.host.requestUpdate();
  }

  #onResize({ width, height }: DOMRectReadOnly): void {
    if (width === this.#room.width && height === this.#room.height) return;
    this.#room = { width, height };
    if (this.#scroller) this.#read(this.#scroller);
    this.host.requestUpdate();
  }

  /** Along the way that the list scrolls: pixels of a line, cells in it, pixels in sight. */
  #shape(): { line: number; perLine: number; room: number } {
    if (this.#narrow.matches) return { line: CELL_WIDTH, perLine: 1, room: this.#room.width };
    const line = this.#coarse.matches ? LINE_HEIGHT.coarse : LINE_HEIGHT.fine;
    const perLine = Math.max(1, Math.floor(this.#room.width / CELL_WIDTH));
    return { line, perLine, room: this.#room.height };
  }
}
