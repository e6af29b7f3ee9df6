// The parts of a story beyond reading and opening: walk, time, filters, comparison, how it was made, links, static page.
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DatelineMap } from '../../src/elements/dateline-map/dateline-map.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { WORDS } from '../../src/map/words/words.ts';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { renderStaticStory } from '../../src/map/static/render-static-story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { LARGE_STORY, makeStory } from '../fixtures/story-large.ts';
import { expectAccessible, find, until } from './render.ts';
import { page } from './story-page.ts';

const text = (element: Element | null) => element?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

afterEach(() => document.body.replaceChildren());

describe('walk', () => {
  it('goes from place to place in the order of the text, by button and by arrow key, and ends', async () => {
    const { element, state } = await page();
    const walk = find(element, 'dateline-walk')!;
    walk.shadowRoot!.querySelector<HTMLElement>('.start')!.click();
    await until(() => text(walk).includes('1/13 Gulf of Finland'), 'the first step');
    await userEvent.keyboard('{ArrowRight}');
    await until(() => text(walk).includes('2/13 Helsinki'), 'the second step');
    expect(state()).toMatchObject({ place: 'p:helsinki', mention: 'harbour-courier-2', step: 1 });
    await expectAccessible(element);
    await userEvent.keyboard('{ArrowLeft}');
    await until(() => text(walk).includes('1/13'), 'the first step again');
    walk.shadowRoot!.querySelector<HTMLElement>('[aria-label="End the walk"]')!.click();
    expect(state()).toMatchObject({ step: null, place: null });
  });

  it('leaves the arrow keys alone where they have a meaning of their own', async () => {
    const { element, state } = await page();
    find(element, 'dateline-walk')!.shadowRoot!.querySelector<HTMLElement>('.start')!.click();
    await element.updateComplete;
    find<HTMLInputElement>(element, 'input[type=search]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(state().step).toBe(0);
  });
});

describe('filters and time', () => {
  it('filter list, map and text together, and say how much is left', async () => {
    const { element } = await page();
    const outlet = find(element, 'dateline-filters')!.shadowRoot!.querySelector('select')!;
    outlet.value = 'The Skerry Post';
    outlet.dispatchEvent(new Event('change'));
    await until(
      () => find(element, 'dateline-places')!.shadowRoot!.querySelectorAll('li').length === 9,
      'nine places',
    );
    const reader = find(element, 'dateline-reader')!.shadowRoot!;
    await until(() => reader.querySelectorAll('article').length === 1, 'one article');
    await until(
      () => text(find(element, 'dateline-filters')).includes('9 places, 11 mentions shown'),
      'the count',
    );
    await expectAccessible(element);
  });

  it('look for words in the text', async () => {
    const { element, state } = await page();
    await userEvent.fill(find(element, 'input[type=search]')!, 'HOVERCRAFT');
    await until(() => state().filter.text === 'HOVERCRAFT', 'the search');
    await until(
      () => find(element, 'dateline-places')!.shadowRoot!.querySelectorAll('li').length === 2,
      'two places',
    );
  });

  it('say in a sentence when nothing is left', async () => {
    const { element } = await page();
    await userEvent.fill(find(element, 'input[type=search]')!, 'volcano');
    await until(
      () => element.shadowRoot!.textContent!.includes('Nothing in this story fits'),
      'the sentence',
    );
    const map = find(element, 'dateline-map')!;
    await until(() => map.hasAttribute('idle'), 'the live map to be idle');
    // That no place is named is said of a story without places.
    expect(map.shadowRoot!.querySelector('.note')!.textContent).toBe('');
    await expectAccessible(element);
  });

  it('cut out a span of days by slider; what has no date stays', async () => {
    const story = fixtureStory();
    story.mentions[0].date = { from: '2024-02-01', to: '2024-02-01' };
    story.mentions[1].date = { from: '2024-02-06', to: '2024-02-06' };
    const { element, state } = await page(story);
    const timeline = find(element, 'dateline-timeline')!;
    // Browsers differ in the spaces of a span.
    await until(() => /1\s*–\s*7 February 2024/u.test(text(timeline)), 'the days');
    expect(text(timeline)).toContain('22 undated');
    expect(timeline.shadowRoot!.querySelectorAll('svg .told')).toHaveLength(2);
    expect(timeline.shadowRoot!.querySelectorAll('svg circle')).toHaveLength(2);
    timeline.shadowRoot!.querySelector('input')!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await until(() => state().filter.from === '2024-02-03', 'the filter');
    await until(
      () => !text(find(element, 'dateline-places')).includes('Gulf of Finland'),
      'the dated place gone',
    );
    expect(text(find(element, 'dateline-places'))).toContain('Tallinn');
    expect(text(timeline)).toContain('1 in these days, 22 undated');
    // What no day is told of stays, and steps back: in the text, in the list and on the map.
    const reader = find(element, 'dateline-reader')!;
    const inkOf = (place: string) =>
      getComputedStyle(find(reader, `a.mention[data-place="${place}"]`)!).color;
    expect(inkOf('p:turku')).not.toBe(inkOf('p:helsinki'));
    const listed = find(element, 'dateline-places')!;
    const classOf = (place: string) => find(listed, `[data-place="${place}"]`)!.className;
    expect([classOf('p:turku'), classOf('p:helsinki')]).toEqual(['unrelated', '']);
    expect([...find<DatelineMap>(element, 'dateline-map')!.undated]).not.toContain('p:helsinki');
    expect([...find<DatelineMap>(element, 'dateline-map')!.undated]).toContain('p:turku');
    await expectAccessible(element);
    element.filter = NO_FILTER;
    await until(() => inkOf('p:turku') === inkOf('p:helsinki'), 'all alike again');
    expect(classOf('p:turku')).toBe('');
  });
});

describe('panels', () => {
  it('compare the outlets: places of both, of one, and the words that both carry', async () => {
    const { element, state } = await page();
    const button = [...element.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent === 'Compare outlets',
    )!;
    await userEvent.click(button);
    await until(() => find(element, 'dialog[open]') !== null, 'the dialog');
    const compared = text(find(element, 'dateline-compare'));
    expect(compared).toMatch(
      /Every outlet .*Helsinki.*Only Harbour Courier .*Vallisaari.*Only The Skerry Post .*Narva/,
    );
    expect(compared).toMatch(
      /Nothing that floats.*Harbour Courier.*The Skerry Post.*Aino Laine.*Every outlet/,
    );
    expect(compared.match(/Nothing that floats/g)).toHaveLength(1);
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await until(() => state().panel === null && find(element, 'dialog[open]') === null, 'the dialog closed');
    await until(() => button.matches(':focus'), 'focus back on the button');
  });

  it('say how the story was made and what was left out', async () => {
    const { element } = await page();
    Object.assign(element, { panel: 'about', credits: 'Ground by nobody' });
    await until(() => find(element, 'dialog[open]') !== null, 'the dialog');
    await until(
      () => text(find(element, 'dateline-about')).includes('List of places of 15 January 2024.'),
      'the card',
    );
    const card = text(find(element, 'dateline-about'));
    expect(card).toMatch(/Other articles 1 Most read/);
    expect(card).toContain('Fixture places 1, CC0. Written for the tests');
    expect(card).toContain(element.credits);
    for (const said of Object.values(WORDS.en.legend)) expect(card).toContain(said);
    for (const said of WORDS.en.aboutConfidenceText) expect(card).toContain(said);
    await expectAccessible(element);
  });
});

describe('languages', () => {
  it.each([
    ['pl', 'Śladem opowieści', '4 fragmenty'],
    ['uk', 'Слідами розповіді', '4 уривки'],
  ] as const)('%s', async (language, walk, excerpts) => {
    const { element } = await page();
    Object.assign(element, { language, place: 'p:helsinki' });
    await until(() => text(find(element, 'dateline-walk')).includes(walk), 'the words');
    await until(() => text(find(element, 'dateline-excerpts')).includes(excerpts), 'the number in its form');
  });
});

describe('the static story', () => {
  const box = (element: Element | null | undefined) => {
    const { x, y, width } = element!.getBoundingClientRect();
    return [x, y, width].map(Math.round);
  };

  it('lies where the live page then lies, and gives way to it', async () => {
    const story = fixtureStory();
    const element = document.createElement('dateline-story') as DatelineStory;
    element.innerHTML = renderStaticStory(story, { language: 'en', posters: null, credits: 'Nobody' });
    document.body.append(element);
    await document.fonts.ready;
    await expectAccessible(element);
    const before = ['h1', '.text h2', '.text p.paragraph', '.map'].map((one) =>
      box(element.querySelector(one)),
    );
    Object.assign(element, { story, status: { kind: 'ready' } });
    await until(() => find(element, 'dateline-reader p.paragraph, p.paragraph') !== null, 'the live page');
    await until(() => element.querySelector('.static-story') === null, 'the static story gone');
    await document.fonts.ready;
    const live = ['h1', 'article h2', 'p.paragraph', 'dateline-map'].map((one) => box(find(element, one)));
    live.forEach((numbers, index) =>
      numbers.forEach((number, axis) =>
        expect(Math.abs(number - before[index][axis])).toBeLessThanOrEqual(2),
      ),
    );
  });

  it('has its places on the poster where the live map then has them', async () => {
    const story = fixtureStory();
    const element = document.createElement('dateline-story') as DatelineStory;
    const poster = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    element.innerHTML = renderStaticStory(story, {
      language: 'en',
      posters: { wide: poster, narrow: poster },
      credits: 'Nobody',
    });
    document.body.append(element);
    await document.fonts.ready;
    const middle = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    };
    // Not those of the near neighbours: they give way by pixels, which the scale of the room changes.
    const apart = ['p:gdansk', 'p:stockholm', 'p:narva', 'p:mariehamn'];
    const before = apart.map((id) => middle(element.querySelector(`.poster a[href="#place=${id}"]`)!));
    Object.assign(element, { story, poster, status: { kind: 'ready' } });
    await until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map');
    const live = apart.map((id) => middle(find(element, `.markers [data-place="${id}"]`)!));
    live.forEach(([x, y], index) => {
      expect(Math.abs(x - before[index][0])).toBeLessThanOrEqual(2);
      expect(Math.abs(y - before[index][1])).toBeLessThanOrEqual(2);
    });
  });

  it('opens a place by its address alone, without scripts', () => {
    const holder = document.createElement('div');
    holder.innerHTML = renderStaticStory(fixtureStory(), { language: 'en', posters: null, credits: '' });
    const link = [...holder.querySelectorAll('footer a')].find((one) => one.textContent!.includes('Narva'))!;
    const target = holder.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`)!;
    expect(target.textContent).toContain('In Narva the river froze');
    const spot = target.querySelector('.facts a')!.getAttribute('href')!.slice(1);
    expect(holder.querySelector(`[id="${spot}"]`)!.textContent).toBe('Narva');
  });

  it('lets no text of an article become markup', () => {
    const story = fixtureStory();
    story.title = '<img src=x onerror=alert(1)>';
    story.articles[0].title = '"><script>alert(1)</script>';
    const html = renderStaticStory(story, { language: 'en', posters: null, credits: '' });
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<script');
  });
});

describe('a story of 5,000 places and 50,000 mentions', () => {
  it('sets the first articles and goes to a name far down', async () => {
    const { element } = await page(makeStory(LARGE_STORY));
    const reader = find(element, 'dateline-reader')!.shadowRoot!;
    await until(() => reader.querySelectorAll('article').length === LARGE_STORY.articles, 'the articles');
    const set = reader.querySelectorAll('a.mention').length;
    expect(set).toBeGreaterThan(0);
    expect(set).toBeLessThan(500);
    element.mention = 'm-49000';
    await until(
      () => reader.querySelector('a.mention[aria-current]')?.getAttribute('data-mention') === 'm-49000',
      'the name',
    );
    // Paragraphs take their true height only when they come near: the name stays in sight all the same.
    const name = reader.querySelector('a.mention[aria-current]')!;
    await until(() => {
      const { top, bottom, height } = name.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    }, 'the name in sight');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)));
    const { top, bottom } = name.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('keeps the page small: in the text, in the list and on the map', async () => {
    const { element } = await page(makeStory(LARGE_STORY));
    const reader = find(element, 'dateline-reader')!.shadowRoot!;
    await until(() => reader.querySelectorAll('article').length === LARGE_STORY.articles, 'the articles');
    await until(() => find(element, 'dateline-map')!.hasAttribute('idle'), 'the live map to be idle');
    const size = (name: string) => find(element, name)!.shadowRoot!.querySelectorAll('*').length;
    expect(size('dateline-reader')).toBeLessThan(4500);
    expect(size('dateline-places')).toBeLessThan(1000);
    expect(size('dateline-map')).toBeLessThan(1000);
    // A filter takes the text back to its beginning, however much was read.
    element.mention = 'm-49000';
    await until(() => reader.querySelector('[aria-current]') !== null, 'the name');
    element.filter = { ...NO_FILTER, outlet: 'The Ferryman' };
    await until(() => reader.querySelectorAll('article').length < LARGE_STORY.articles, 'the filter');
    expect(reader.querySelectorAll('a.mention').length).toBeLessThan(900);
  });
});
