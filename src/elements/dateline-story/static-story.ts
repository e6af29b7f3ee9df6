// The static story that stands in the page until the live one is there, as the story's element holds it in its slot.

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

  /** The reader's place is kept in the live `text`; then the static story has done its work. */
  handOver(text: Element | null): void {
    if (text && this.#scrolled > 0) text.scrollTop = this.#scrolled;
    this.#element?.remove();
  }

  get #element(): Element | null {
    return this.host.querySelector('.static-story');
  }
}
