// Search in places and text: what is looked for is marked in the text, brought into sight, and found with or without the
// marks on letters, also where no place is named beside it.
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(() => document.body.replaceChildren());

const found = () => [...(CSS.highlights.get('dateline-found') ?? [])].map(String);
const search = (element: Element, text: string) => userEvent.fill(find(element, 'input[type=search]')!, text);
const places = (element: Element) =>
  find(element, 'dateline-places')!.shadowRoot!.querySelectorAll('li').length;

/** The fixture with one more article, which names no place, and much to read before it. */
function longStory() {
  const story = fixtureStory();
  const [first] = story.articles;
  const text = 'The winter watch keeps a diary.';
  const blocks = [{ ...first.blocks[0], start: 0, end: text.length }];
  story.articles.push({
    ...first,
    id: 'diary',
    title: 'A diary',
    text,
    blocks,
    dropped: [],
    standfirst: null,
  });
  return story;
}

it('marks what is looked for, over the pieces of a sentence, and brings it into sight', async () => {
  const { element } = await page();
  await search(element, 'of finland STOOD');
  await until(() => found().length === 1, 'the words');
  expect(found()).toEqual(['of Finland stood']);
  await search(element, 'HOVERCRAFT');
  await until(() => found().join() === 'hovercraft', 'other words');
  const [range] = CSS.highlights.get('dateline-found') as unknown as Set<Range>;
  const { top, bottom } = range.getBoundingClientRect();
  expect([top > 0, bottom < innerHeight]).toEqual([true, true]);
  await search(element, '');
  await until(() => !CSS.highlights.has('dateline-found'), 'no mark');
});

it('marks the words in each of two stories on a page, and leaves the other its own', async () => {
  const { element } = await page();
  await search(element, 'hovercraft');
  await until(() => found().length === 1, 'the words in one');
  const other = document.createElement('dateline-story');
  Object.assign(other, { story: fixtureStory(), status: { kind: 'ready' } });
  document.body.append(other);
  await until(() => find(other, 'article p') !== null, 'the other story');
  expect(found()).toEqual(['hovercraft']);
  Object.assign(other, { filter: { ...NO_FILTER, text: 'lorries' } });
  await until(() => found().length > 1, 'the words in both');
  expect(new Set(found())).toEqual(new Set(['hovercraft', 'lorries']));
  other.remove();
  expect(found()).toEqual(['hovercraft']);
});

it('marks the words again where the story is put elsewhere in the page', async () => {
  const { element } = await page();
  await search(element, 'hovercraft');
  await until(() => found().length === 1, 'the words');
  const room = document.createElement('div');
  document.body.append(room);
  room.append(element);
  await until(() => found().length === 1, 'the words again');
});

it('forgets what is being typed when everything is asked for again', async () => {
  const { element, state } = await page();
  const input = find<HTMLInputElement>(element, 'input[type=search]')!;
  await search(element, 'narva');
  await until(() => state().filter.text === 'narva', 'a search');
  const filters = find(element, 'dateline-filters')!.shadowRoot!;
  await until(() => filters.querySelector('.said button') !== null, 'the button');
  input.value = 'narva turku';
  input.dispatchEvent(new Event('input'));
  filters.querySelector<HTMLElement>('.said button')!.click();
  // Longer than typing rests before the story is searched.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([state().filter.text, input.value]).toEqual(['', '']);
});

it('finds a name without the marks on its letters', async () => {
  const { element } = await page();
  await search(element, 'gdansk');
  await until(() => places(element) > 0 && places(element) < 13, 'few places');
  const named = find(element, 'dateline-places')!.shadowRoot!.querySelector('[data-place="p:gdansk"] .name');
  expect(named?.textContent).toBe('Gdańsk');
  expect(found()).toContain('Gdańsk');
});

it('shows an article that has the words beside no place, and says that nothing fits only where nothing does', async () => {
  const { element } = await page(longStory());
  await search(element, 'winter watch keeps');
  const heads = () =>
    [...find(element, 'dateline-reader')!.shadowRoot!.querySelectorAll('h2')].map((one) => one.textContent);
  await until(() => heads().join() === 'A diary', 'the diary alone');
  expect(places(element)).toBe(0);
  expect(find(element, '.nothing')).toBeNull();
  expect(found()).toEqual(['winter watch keeps']);
  const said = () =>
    find(element, 'dateline-filters')!.shadowRoot!.querySelector('[role=status]')!.textContent;
  for (const [language, words] of [
    ['pl', 'Bez miejsc; w tekście: 1 fragment'],
    ['uk', 'Без місць; у тексті: 1 уривок'],
    ['en', 'No places; 1 passage in the text'],
  ] as const) {
    element.language = language;
    await until(() => said() === words, words);
  }
  await expectAccessible(element);
  await search(element, 'volcano');
  await until(() => find(element, '.nothing') !== null, 'the sentence');
});
