// What the elements say to whoever holds the state. Dispatched only when a person did something, but for the map's word
// that it stays a picture; all bubble and cross shadow roots.
import type { StoryFilter } from '../map/story/filter-story.ts';
import type { Language } from '../map/words/words.ts';
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

/** The map stays a picture: the browser cannot draw it live, or its program did not come. */
export class MapStillEvent extends Event {
  static readonly type = 'dateline-map-still';
  constructor() {
    super(MapStillEvent.type, PUBLIC);
  }
}

/** A person moved the map; null asks for the whole story again. */
export class ViewChangeEvent extends Event {
  static readonly type = 'dateline-view-change';
  constructor(readonly view: View | null) {
    super(ViewChangeEvent.type, PUBLIC);
  }
}

/** A person went to a step of the walk (from 0), or ended it: null. */
export class WalkEvent extends Event {
  static readonly type = 'dateline-walk';
  constructor(
    readonly step: number | null,
    readonly byScrolling = false,
  ) {
    super(WalkEvent.type, PUBLIC);
  }
}

/** A person changed what of the story is in sight. */
export class FilterChangeEvent extends Event {
  static readonly type = 'dateline-filter-change';
  constructor(readonly filter: StoryFilter) {
    super(FilterChangeEvent.type, PUBLIC);
  }
}

export type Panel = 'compare' | 'about' | 'print';

/** A person opened a panel over the story, or closed it: null. */
export class PanelEvent extends Event {
  static readonly type = 'dateline-panel';
  constructor(readonly panel: Panel | null) {
    super(PanelEvent.type, PUBLIC);
  }
}

/** A person asked for a link: to a mention's passage, or to what is in sight. */
export class CopyLinkEvent extends Event {
  static readonly type = 'dateline-copy-link';
  constructor(readonly mention: string | null) {
    super(CopyLinkEvent.type, PUBLIC);
  }
}

/** A person moved the handle between map and text: the map's new share of the height, per cent. */
export class ShareEvent extends Event {
  static readonly type = 'dateline-share';
  constructor(readonly share: number) {
    super(ShareEvent.type, PUBLIC);
  }
}

/** A person has read a message and wants it gone. */
export class NoticeCloseEvent extends Event {
  static readonly type = 'dateline-notice-close';
  constructor() {
    super(NoticeCloseEvent.type, PUBLIC);
  }
}

export class LanguageChangeEvent extends Event {
  static readonly type = 'dateline-language-change';
  constructor(readonly language: Language) {
    super(LanguageChangeEvent.type, PUBLIC);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-place-select': PlaceSelectEvent;
    'dateline-place-hover': PlaceHoverEvent;
    'dateline-mention-select': MentionSelectEvent;
    'dateline-map-still': MapStillEvent;
    'dateline-view-change': ViewChangeEvent;
    'dateline-walk': WalkEvent;
    'dateline-filter-change': FilterChangeEvent;
    'dateline-panel': PanelEvent;
    'dateline-copy-link': CopyLinkEvent;
    'dateline-share': ShareEvent;
    'dateline-notice-close': NoticeCloseEvent;
    'dateline-language-change': LanguageChangeEvent;
  }
}
