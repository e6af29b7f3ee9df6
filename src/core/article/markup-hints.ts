// What words in the class, id and role of an element, and its tag, say about the text in it. Read by html-lines.ts.
import type { DropReason } from './article.ts';
import type { LineHint, LineKind } from './line.ts';

/** Elements that part text into blocks. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p picture pre ' +
    'section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements that never have content. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose text a reader does not see, or sees as part of a control. */
export const HIDDEN_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas audio video select textarea datalist map noembed noframes'.split(
    ' ',
  ),
);

export const TAG_REASONS: Readonly<Record<string, DropReason>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'related',
  form: 'newsletter',
  dialog: 'boilerplate',
  button: 'navigation',
  menu: 'navigation',
};

export const TAG_KINDS: Readonly<Record<string, LineKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  blockquote: 'quote',
};

export const ROLE_REASONS: Readonly<Record<string, DropReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'navigation',
  search: 'navigation',
  complementary: 'related',
  contentinfo: 'footer',
  dialog: 'boilerplate',
  alertdialog: 'boilerplate',
};

/** Words of class and id: split at hyphens, underscores, white space and inner capitals. */
export const CLASS_REASONS: ReadonlyMap<string, DropReason> = new Map(
  (
    [
      [
        'navigation',
        'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager toc masthead topbar megamenu skip hamburger',
      ],
      [
        'related',
        'related recommended recommendations recommendation recirc recirculation trending popular mostread mostpopular readmore readnext upnext morelikethis outbrain taboola zergnet sidebar rail teaser teasers morestories latestnews',
      ],
      [
        'advertisement',
        'ad ads advert adverts advertisement advertising dfp adslot adunit sponsor sponsored sponsors promo promos promotion banner cta',
      ],
      ['comments', 'comments commentlist comment disqus respond livefyre commentary replies'],
      [
        'newsletter',
        'newsletter newsletters subscribe subscription signup optin mailchimp paywall hubspot mailinglist',
      ],
      ['cookies', 'cookie cookies consent gdpr onetrust cookiebar cookiebanner ccpa'],
      ['sharing', 'share shares sharing sharebar social socials addtoany sharedaddy addthis sharethis'],
      ['tags', 'tags taglist tagcloud postmeta'],
      ['footer', 'footer copyright colophon disclaimer'],
      ['metadata', 'authorbox authorbio bio'],
      ['boilerplate', 'modal popup popover overlay lightbox tooltip offscreen hidden'],
    ] as [DropReason, string][]
  ).flatMap(([reason, words]) => words.split(' ').map((word): [string, DropReason] => [word, reason])),
);

export const CLASS_HINTS: ReadonlyMap<string, LineHint> = new Map([
  ['byline', 'byline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['dateline', 'date'],
  ['date', 'date'],
  ['timestamp', 'date'],
  ['published', 'date'],
  ['standfirst', 'standfirst'],
  ['subtitle', 'standfirst'],
  ['subheadline', 'standfirst'],
  ['dek', 'standfirst'],
  ['chapo', 'standfirst'],
  ['vorspann', 'standfirst'],
  ['deck', 'standfirst'],
  ['headline', 'title'],
]);

export const CAPTION_CLASSES: ReadonlySet<string> = new Set(['caption', 'captions', 'figcaption', 'credit']);
export const QUOTE_CLASSES: ReadonlySet<string> = new Set(['pullquote', 'blockquote']);
