// The page: wires state, address and the story element. Elements send events, events become actions, actions make a
// new state, the state goes down as properties; nothing flows any other way.
import '../elements/dateline-story/dateline-story.ts';
import type { DatelineStory } from '../elements/dateline-story/dateline-story.ts';
import { pickLanguage, WORDS } from '../map/words.ts';
import { loadStory } from './load-story.ts';
import { initialState, reduce, type Action } from './state.ts';
import { readLink, writeLink } from './url.ts';

const element = document.querySelector<DatelineStory>('dateline-story');
if (!element) throw new Error('Expected a <dateline-story> in the page, got none.');
const language = pickLanguage(navigator.languages);
let state = initialState(readLink(location.hash));

function dispatch(action: Action, history: 'push' | 'replace' | 'none' = 'none'): void {
  state = reduce(state, action);
  show();
  if (history !== 'none') writeAddress(history);
}

function show(): void {
  const { status, story, place, mention, hovered, view, linkBroken } = state;
  Object.assign(element!, { status, story, place, mention, hovered, view });
  element!.notice = linkBroken ? WORDS[language].linkBroken : '';
}

function writeAddress(history: 'push' | 'replace'): void {
  const hash = writeLink(state);
  if (hash === location.hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

element.language = language;
document.documentElement.lang = language;
element.basemapUrl = new URL('basemap.pmtiles', document.baseURI).href;
element.addEventListener('dateline-place-select', ({ place }) => dispatch({ type: 'place', place }, 'push'));
element.addEventListener('dateline-mention-select', ({ mention }) =>
  dispatch({ type: 'mention', mention }, 'push'),
);
element.addEventListener('dateline-place-hover', ({ place }) => dispatch({ type: 'hover', place }));
element.addEventListener('dateline-view-change', ({ view }) => dispatch({ type: 'view', view }, 'replace'));
addEventListener('popstate', () => dispatch({ type: 'link', link: readLink(location.hash) }));
show();
loadStory(new URL('story.json', document.baseURI).href).then(
  (story) => {
    document.title = story.title;
    dispatch({ type: 'loaded', story });
  },
  (error: Error) => dispatch({ type: 'failed', message: error.message }),
);
