// What a mark tells when it is pointed at or has the keyboard: its name, how many excerpts, and who speaks in them.
// Escape puts it away; a finger opens the place instead, which tells all.

export interface MarkTold {
  name: string;
  /** "4 excerpts" */
  count: string;
  /** "Speaking: Ulla Berg, Aino Laine"; empty where nobody known speaks. */
  speakers: string;
}

/** Pixels between mark and card, and between card and frame. */
const APART = 4;
const ID = 'mark-card';

export class MarkCard {
  readonly #card = document.createElement('p');
  readonly #parts = (['b', 'span', 'span'] as const).map((tag) => document.createElement(tag));
  #shown: HTMLElement | null = null;

  constructor(readonly room: HTMLElement) {
    this.#card.className = 'card';
    this.#card.id = ID;
    this.#card.role = 'tooltip';
    this.#card.hidden = true;
    this.#parts[0].dir = 'auto';
    // What is read aloud as one text needs its spaces.
    this.#card.append(...this.#parts.flatMap((part) => [part, ' ']));
    room.append(this.#card);
  }

  show(button: HTMLElement, { name, count, speakers }: MarkTold): void {
    this.hide();
    [name, count, speakers].forEach((words, index) => (this.#parts[index].textContent = words));
    this.#card.hidden = false;
    this.#shown = button;
    button.setAttribute('aria-describedby', ID);
    const [room, mark] = [this.room, button].map((one) => one.getBoundingClientRect());
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const left = Math.min(mark.left - room.left, room.width - width - APART);
    const under = mark.bottom - room.top + APART;
    const top = under + height > room.height ? mark.top - room.top - height - APART : under;
    this.#card.style.transform = `translate(${Math.max(APART, left)}px, ${top}px)`;
    addEventListener('keydown', this.#onKey);
  }

  /** `button`: only where the card is that one's. */
  hide(button = this.#shown): void {
    if (!button || button !== this.#shown) return;
    button.removeAttribute('aria-describedby');
    this.#shown = null;
    this.#card.hidden = true;
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };
}
