// A mark's picture as a part of a template. A story has few looks and thousands of places: each look is parsed once and
// copied, where a template for every string would be parsed, held and walked anew.
import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

const drawn = new Map<string, Node>();

class DrawnMark extends Directive {
  #shown: string | null = null;

  /** `markup` is one `<svg>` element of our own making, never a text from a story. */
  override render(markup: string): Node | typeof noChange {
    if (markup === this.#shown) return noChange;
    this.#shown = markup;
    return parse(markup).cloneNode(true);
  }
}

export const drawnMark = directive(DrawnMark);

function parse(markup: string): Node {
  const known = drawn.get(markup);
  if (known) return known;
  const template = document.createElement('template');
  template.innerHTML = markup;
  const node = template.content.firstElementChild!;
  drawn.set(markup, node);
  return node;
}
