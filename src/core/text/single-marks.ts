// Tells single quotation marks from apostrophes: "the boys’ boats", "’tis", ‘a word’.
import { TOKEN, type Tokens } from './tokenise.ts';

/** Cost: linear once, then constant a mark. `paragraphs` are the first tokens of paragraphs. */
export class SingleMarks {
  private readonly text: string;
  private readonly tokens: Tokens;
  /** For each token, whether a surer closing single mark follows in its paragraph; filled from the end. */
  private readonly surerLater: Uint8Array;

  constructor(text: string, tokens: Tokens, paragraphs: readonly number[]) {
    this.text = text;
    this.tokens = tokens;
    this.surerLater = new Uint8Array(tokens.count);
    let next = paragraphs.length - 1;
    let later = 0;
    for (let at = tokens.count - 1; at >= 0; at -= 1) {
      this.surerLater[at] = later;
      if (tokens.flags[at] & TOKEN.mark) {
        const mark = text[tokens.starts[at]];
        if (mark === '’' || mark === "'") {
          if (this.endsWord(at) && !this.followsS(at)) later = 1;
          else if (this.startsWord(at)) later = 0;
        } else if (mark === '‘') later = 0;
      }
      if (next >= 0 && at === paragraphs[next]) {
        later = 0;
        next -= 1;
      }
    }
  }

  mayOpen(at: number): boolean {
    if (!this.startsWord(at)) return false;
    const next = this.text.slice(this.tokens.starts[at + 1], this.tokens.ends[at + 1]).toLowerCase();
    if (this.text[this.tokens.starts[at]] === '‘') return true;
    return !ELIDED.has(next) && !(this.tokens.flags[at + 1] & TOKEN.number);
  }

  /** ’ after a word's end: a closing mark unless the word ends in s and a surer one follows ("the boys’ club’"). */
  mayClose(at: number): boolean {
    return this.endsWord(at) && !(this.followsS(at) && this.surerLater[at] === 1);
  }

  private startsWord(at: number): boolean {
    const { flags, count, starts } = this.tokens;
    const before = at > 0 ? this.text[starts[at - 1]] : ' ';
    const free = (flags[at] & TOKEN.spaceBefore) !== 0 || '“"„«([{—–-'.includes(before);
    return free && at + 1 < count && !(flags[at + 1] & TOKEN.spaceBefore);
  }

  private endsWord(at: number): boolean {
    const { flags, count } = this.tokens;
    if (flags[at] & TOKEN.spaceBefore) return false;
    if (at + 1 >= count || flags[at + 1] & TOKEN.spaceBefore) return true;
    return (flags[at + 1] & TOKEN.mark) !== 0;
  }

  private followsS(at: number): boolean {
    if (at === 0 || !(this.tokens.flags[at - 1] & TOKEN.word)) return false;
    const last = this.text[this.tokens.ends[at - 1] - 1];
    return last === 's' || last === 'S' || last === 'z' || last === 'n';
  }
}

/** Words that lose their beginning: 'em, 'tis. */
const ELIDED = new Set([
  'em',
  'tis',
  'twas',
  'til',
  'cause',
  'n',
  'bout',
  's',
  't',
  'd',
  'm',
  're',
  've',
  'll',
  'round',
]);
