// The page: wires state, address and the story element. Elements send events, events become actions, actions make a
// new state, the state goes down as properties; nothing flows any other way.
import type { Story } from '../core/story/story.ts';
import type { DatelineStory } from '../elements/dateline-story/dateline-story.ts';
import type { StoryFilter } from '../map/story/filter-story.ts';
import { nameInLanguage, NO_NAMES, type PlaceNames } from '../map/reading/place-names.ts';
import { selectorOf } from '../map/reading/quote-selector.ts';
import { pickLanguage, WORDS, type Language } from '../map/words/words.ts';
import { beginOpening, canOpen, opened } from './begin-map.ts';
import { loadPlaceNames } from './load-place-names.ts';
import { loadStory } from './load-story.ts';
import { isLarge, lookAhead } from './look-ahead.ts';
import { sayOnPage } from './say-on-page.ts';
import { EMPTY_LINK, initialState, reduce, type Action } from './state.ts';
import { rememberLanguage, rememberedLanguage } from './storage.ts';
import { readLink, writeLink } from './url.ts';

/** A short message goes away by itself after this long. */
const NOTICE_MILLISECONDS = 5000;
/** The story waits no longer for the map's program. */
const MAP_MILLISECONDS = 100;

const element = document.querySelector<DatelineStory>('dateline-story');
if (!element) throw new Error('Expected a <dateline-story> in the page, got none.');
// A page published in a language was written for it: what its readers have begun to read does not change by itself.
const published = element.getAttribute('language') ?? '';
let language = rememberedLanguage() ?? pickLanguage([published, ...navigator.languages]);
let wanted = language;
let placeNames: PlaceNames = NO_NAMES;
/** The story with its places under the names that it came with. */
let asLoaded: Story | null = null;
let state = initialState(readLink(location.hash));
let noticeTimer = 0;
/** Counts what is asked of the filter: of a large story an answer takes a while, and only the last is wanted. */
let wishes = 0;

function dispatch(action: Action, history: 'push' | 'replace' | 'none' = 'none'): void {
  const before = state;
  state = reduce(state, action);
  show();
  // Whoever followed a link may look elsewhere first: that it is broken stays until it is closed or something is opened.
  if (state.linkBroken && (action.type === 'link' || !before.linkBroken))
    notify(WORDS[language].linkBroken, Infinity);
  else if (before.linkBroken && !state.linkBroken) notify('');
  if (history !== 'none') writeAddress(history);
}

function show(): void {
  const { status, story, place, mention, step, filter, panel, hovered, view } = state;
  Object.assign(element!, {
    status,
    story,
    place,
    mention,
    step,
    filter,
    panel,
    hovered,
    view,
    language,
    placeNames,
  });
}

async function filterBy(filter: StoryFilter): Promise<void> {
  const wish = ++wishes;
  if (isLarge(state.story)) await lookAhead(state.story, filter, () => wish === wishes);
  if (wish === wishes) dispatch({ type: 'filter', filter }, 'replace');
}

/** A filter that is still being worked out belongs to the address that was left. */
function followAddress(): void {
  wishes++;
  const link = readLink(location.hash);
  // Another object, though it may say the same: the row of filters shows what was chosen until it is given one.
  dispatch({ type: 'link', link: { ...link, filter: { ...link.filter } } });
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

function notify(text: string, milliseconds = NOTICE_MILLISECONDS): void {
  clearTimeout(noticeTimer);
  // Taken away before it is set: the same words again are said again.
  element!.notice = '';
  void element!.updateComplete.then(() => (element!.notice = text));
  if (milliseconds !== Infinity) noticeTimer = window.setTimeout(() => (element!.notice = ''), milliseconds);
}

function writeAddress(history: 'push' | 'replace'): void {
  const hash = writeLink(state);
  if (hash === location.hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

/** A link to a mention names its passage by its words, so that it holds when the story is built anew. */
async function copyLink(mentionId: string | null): Promise<void> {
  const mention = state.story?.mentions.find((one) => one.id === mentionId);
  const quote = mention && state.story ? selectorOf(state.story, mention) : null;
  const hash = writeLink(quote ? { ...EMPTY_LINK, quote } : state);
  const { origin, pathname, search } = location;
  const words = WORDS[language];
  try {
    await navigator.clipboard.writeText(`${origin}${pathname}${search}${hash}`);
    notify(words.copied);
  } catch {
    window.history.replaceState(null, '', `${pathname}${search}${hash}`);
    notify(words.copyFailed);
  }
}

/** The picture that the static story shows, of those that it has for rooms of several sizes. */
function posterInPage(): string | null {
  const image = element!.querySelector<HTMLImageElement>('.poster img');
  if (!image || image.currentSrc) return image && image.currentSrc;
  // The browser has not come to it yet: it will choose as its page says.
  const source = image.parentElement?.querySelector('source');
  return source && matchMedia(source.media).matches ? source.srcset : image.src;
}

/** Words and names of places change together. */
async function setLanguage(next: Language): Promise<void> {
  wanted = next;
  const names = await loadPlaceNames(next);
  if (wanted !== next) return;
  language = next;
  placeNames = names;
  document.documentElement.lang = next;
  if (!asLoaded) return show();
  const story = nameInLanguage(asLoaded, language, placeNames);
  document.title = story.title;
  dispatch({ type: 'renamed', story });
}

/** Defines the page's elements; until then its own properties are kept for them. */
function elements(): Promise<unknown> {
  return import('../elements/dateline-story/dateline-story.ts');
}

element.poster = posterInPage();
element.basemapUrl = new URL('basemap.pmtiles', document.baseURI).href;
element.openingTiles = element.getAttribute('opening-tiles');
// Where they do not come, they are asked for again when the story is there, and it is said.
if (!canOpen(element, state)) elements().catch(() => null);
// The live map is needed whatever the story says: it comes while the story does.
const mapProgram = import('../elements/dateline-map/live-map.ts').then(
  (program) => {
    program.LiveMap.prepare(element.basemapUrl, element.openingTiles);
    return program;
  },
  () => null,
);
element.addEventListener('dateline-place-select', ({ place }) => dispatch({ type: 'place', place }, 'push'));
element.addEventListener('dateline-mention-select', ({ mention }) =>
  dispatch({ type: 'mention', mention }, 'push'),
);
element.addEventListener('dateline-walk', ({ step, byScrolling }) =>
  dispatch({ type: 'step', step }, byScrolling ? 'replace' : 'push'),
);
element.addEventListener('dateline-filter-change', ({ filter }) => void filterBy(filter));
element.addEventListener('dateline-panel', ({ panel }) => dispatch({ type: 'panel', panel }, 'push'));
element.addEventListener('dateline-place-hover', ({ place }) => dispatch({ type: 'hover', place }));
element.addEventListener('dateline-view-change', ({ view }) => dispatch({ type: 'view', view }, 'replace'));
element.addEventListener('dateline-copy-link', ({ mention }) => void copyLink(mention));
element.addEventListener('dateline-language-change', (event) => {
  rememberLanguage(event.language);
  named = setLanguage(event.language);
});
addEventListener('popstate', followAddress);
show();
let named = setLanguage(language);
loadStory(new URL('story.json', document.baseURI).href).then(begin).catch(stayStatic);

async function begin(loaded: Story): Promise<void> {
  await named;
  let namedIn = language;
  let story = nameInLanguage(loaded, language, placeNames);
  // The reader may choose another language at any wait: what is made next is made in that one.
  const nameAnew = (): void => {
    if (namedIn !== language) story = nameInLanguage(loaded, language, placeNames);
    namedIn = language;
  };
  await lookAhead(story, state.filter);
  const program = await Promise.race([mapProgram, pause(MAP_MILLISECONDS)]);
  nameAnew();
  show();
  if (program && !isLarge(story)) element!.opening = beginOpening(program.LiveMap, element!, story, state);
  if (element!.opening) await opened(element!.opening);
  await elements();
  asLoaded = loaded;
  nameAnew();
  document.title = story.title;
  dispatch({ type: 'loaded', story });
}

/** What stands in the page is read on; why it does not come alive is said, by the page itself where it must be. */
async function stayStatic(error: Error): Promise<void> {
  dispatch({ type: 'failed', message: error.message });
  await elements().catch(() => {
    const { programMissing, failedStatic } = WORDS[language];
    sayOnPage(`${programMissing} ${failedStatic}`);
  });
}
