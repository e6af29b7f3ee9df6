// Marks in the text what is searched for, without a change of the text itself (the CSS Custom Highlight API), and leads
// to the first find where none is in sight.
import { plainLetters } from '../../map/story/plain-letters.ts';

/** The name under which the style sheet knows them. */
const NAME = 'dateline-found';
const LIMIT = 1000;
/** Fewer letters are found nearly everywhere. */
const LEAST_LETTERS = 2;

export class FoundWords {
  #wanted = '';
  #ranges: readonly Range[] = [];

  /** `root` holds the text, `room` scrolls it. To be told after each update of the text. */
  show(root: ParentNode, room: Element | null, text: string): void {
    const wanted = plainLetters(text.trim());
    const isNew = wanted !== this.#wanted;
    this.#wanted = wanted;
    // Browsers without it still filter.
    if (!('highlights' in CSS)) return;
    const ranges = wanted.length < LEAST_LETTERS ? [] : findIn(root, wanted);
    this.#mark(ranges);
    if (isNew && room && ranges.length > 0) lead(ranges, room);
  }

  clear(): void {
    this.#wanted = '';
    if ('highlights' in CSS) this.#mark([]);
  }

  /** The page has one set of marks for all its stories: another's stay. */
  #mark(ranges: readonly Range[]): void {
    const all = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of this.#ranges) all.delete(range);
    for (const range of ranges) all.add(range);
    this.#ranges = ranges;
    if (all.size > 0) CSS.highlights.set(NAME, all);
    else CSS.highlights.delete(NAME);
  }
}

/** Block by block: what is looked for may run over a name or a quotation, and its pieces. */
function findIn(root: ParentNode, wanted: string): Range[] {
  const ranges: Range[] = [];
  for (const block of root.querySelectorAll('h2, h3, p, li')) {
    const text = plainLetters(block.textContent);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (ranges.length >= LIMIT) return ranges;
      ranges.push(rangeOf(block, at, at + wanted.length));
    }
  }
  return ranges;
}

function rangeOf(block: Element, start: number, end: number): Range {
  const range = document.createRange();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent!;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (end > before && end <= before + length) {
      range.setEnd(node, end - before);
      break;
    }
    before += length;
  }
  return range;
}

function lead(ranges: readonly Range[], room: Element): void {
  const { top, bottom, height } = room.getBoundingClientRect();
  const isInSight = ranges.some((range) => {
    const box = range.getBoundingClientRect();
    return box.top >= top && box.bottom <= bottom;
  });
  if (!isInSight) room.scrollTop += ranges[0].getBoundingClientRect().top - top - height / 3;
}
