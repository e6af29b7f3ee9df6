// The static story that stands in the page until the live one is there, as the story's element holds it in its slot.
import { startTabFrom } from '../tab-start.ts';

export class StaticStory {
  /** Pixels that its text was scrolled by. */
  #scrolled = 0;

  constructor(readonly host: HTMLElement) {}

  get stands(): boolean {
    return this.#element !== null;
  }

  /** To be asked while it is still in the page's layout. */
  readScroll(): void {
    this.#scrolled = this.#element?.querySelector('.text')?.scrollTop ?? 0;
  }

  /**
   * The reader's place is kept in the live `text`; then the static story has done its work. The keyboard goes on from
   * `start`: where it was may have been in the static story, as the target of a link is.
   */
  handOver(text: Element | null, start: HTMLElement | null): void {
    if (text && this.#scrolled > 0) text.scrollTop = this.#scrolled;
    if (!this.#element) return;
    this.#element.remove();
    if (start) startTabFrom(start);
  }

  get #element(): Element | null {
    return this.host.querySelector('.static-story');
  }
}
