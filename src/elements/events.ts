// What the elements say to whoever holds the state. Dispatched only when a person did something; all bubble and
// cross shadow roots.
import type { View } from './view.ts';

const PUBLIC = { bubbles: true, composed: true } as const;

/** A person opened a place (or closed it: null), with the keyboard or otherwise. */
export class PlaceSelectEvent extends Event {
  static readonly type = 'dateline-place-select';
  constructor(
    readonly place: string | null,
    readonly byKeyboard = false,
  ) {
    super(PlaceSelectEvent.type, PUBLIC);
  }
}

/** The pointer or the focus came to a place, or left it: null. */
export class PlaceHoverEvent extends Event {
  static readonly type = 'dateline-place-hover';
  constructor(readonly place: string | null) {
    super(PlaceHoverEvent.type, PUBLIC);
  }
}

/** A person chose one mention: in the text, or from an excerpt to read it there. */
export class MentionSelectEvent extends Event {
  static readonly type = 'dateline-mention-select';
  constructor(
    readonly mention: string,
    readonly from: 'text' | 'excerpt',
    readonly byKeyboard = false,
  ) {
    super(MentionSelectEvent.type, PUBLIC);
  }
}

/** A person moved the map; null asks for the whole story again. */
export class ViewChangeEvent extends Event {
  static readonly type = 'dateline-view-change';
  constructor(readonly view: View | null) {
    super(ViewChangeEvent.type, PUBLIC);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-place-select': PlaceSelectEvent;
    'dateline-place-hover': PlaceHoverEvent;
    'dateline-mention-select': MentionSelectEvent;
    'dateline-view-change': ViewChangeEvent;
  }
}
