import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/dateline-story/dateline-story.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import type { MentionSelectEvent, PlaceSelectEvent } from '../../src/elements/events.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, find, mount, until } from './render.ts';

const story = (properties: Partial<DatelineStory> = {}) =>
  mount<DatelineStory>('dateline-story', { story: fixtureStory(), status: { kind: 'ready' }, ...properties });

const live = (element: DatelineStory) =>
  until(() => find(element, 'dateline-map')?.hasAttribute('idle') ?? false, 'the live map to be idle');

/** Plays the part of the app: what a person chose comes back as a property. */
function answer(element: DatelineStory): (PlaceSelectEvent | MentionSelectEvent)[] {
  const events: (PlaceSelectEvent | MentionSelectEvent)[] = [];
  element.addEventListener('dateline-place-select', (event) => {
    events.push(event);
    element.place = event.place;
    element.mention = null;
  });
  element.addEventListener('dateline-mention-select', (event) => {
    events.push(event);
    const mention = element.story!.mentions.find((one) => one.id === event.mention)!;
    Object.assign(element, { place: mention.place, mention: mention.id });
  });
  return events;
}

const panelText = (element: DatelineStory) =>
  find(element, 'dateline-excerpts')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

afterEach(() => document.body.replaceChildren());

describe('accessibility, in each state', () => {
  it.each([
    ['loading', { status: { kind: 'loading' }, story: null }],
    ['failed', { status: { kind: 'failed', message: 'Expected JSON in story.json, got an empty file.' } }],
    [
      'empty',
      { story: { ...fixtureStory(), articles: [], places: [], mentions: [], quotations: [], areas: [] } },
    ],
    ['whole story', {}],
    ['a place open', { place: 'p:helsinki' }],
    ['a doubtful place open', { place: 'p:kunda' }],
    ['a country open', { place: 'p:estonia' }],
    ['a mention read', { place: 'p:tallinn', mention: 'harbour-courier-8' }],
    ['a broken link', { notice: 'The link points to a passage that is no longer in this story.' }],
  ] as [string, Partial<DatelineStory>][])('%s', async (_, properties) => {
    await expectAccessible(await story(properties));
  });

  it('holds with the live map, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await story();
      element.dataset.theme = theme;
      await live(element);
      await expectAccessible(element);
    }
  });
});

describe('what it shows at first', () => {
  it('says in sentences that a story is loading, failed or empty, and what to do', async () => {
    const element = await story({ status: { kind: 'failed', message: 'Expected JSON, got an empty file.' } });
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).toMatch(
      /could not be read\. Expected JSON, got an empty file\.\s+Build it again/,
    );
    element.status = { kind: 'loading' };
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).toContain('on its way');
  });

  it('says on the map when no place is named, and nothing where the map speaks for itself', async () => {
    const said = (element: DatelineStory) =>
      find(element, 'dateline-map')!.shadowRoot!.querySelector('.note')!;
    const without = await story({ story: { ...fixtureStory(), places: [], mentions: [], areas: [] } });
    await live(without);
    expect(said(without).textContent).toBe('No place is named here that the map could show.');
    await expectAccessible(without);
    const element = await story();
    await live(element);
    expect(said(element).matches(':empty')).toBe(true);
  });

  it('shows both articles, every mention a link, every quotation marked', async () => {
    const element = await story();
    const reader = find(element, 'dateline-reader')!.shadowRoot!;
    expect([...reader.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
      'Ice shuts the gulf and strands a thousand lorries',
      'Islanders share bread as the boats fail',
    ]);
    expect(reader.querySelectorAll('a.mention')).toHaveLength(element.story!.mentions.length);
    const quoted = [...reader.querySelectorAll('.quotation')]
      .map((quotation) => quotation.textContent)
      .join('');
    for (const { text } of element.story!.quotations) expect(quoted).toContain(text);
  });

  it('lists every place A to Z with its number of excerpts', async () => {
    const element = await story();
    const names = [...find(element, 'dateline-places')!.shadowRoot!.querySelectorAll('button')].map(
      (button) => button.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(names).toHaveLength(13);
    expect(names.slice(0, 4)).toEqual([
      'Estonia 3, 3 excerpts',
      'Gdańsk 1, 1 excerpt',
      'Gulf of Finland 1, 1 excerpt',
      'Helsinki 4, 4 excerpts',
    ]);
  });
});

describe('pointer and keys', () => {
  it('opens a place from its marker on the map with Enter, shows its excerpts, and comes back with Escape', async () => {
    const element = await story();
    const events = answer(element);
    await live(element);
    const marker = find<HTMLElement>(element, '.markers [data-place="p:suomenlinna"]')!;
    marker.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => events.length > 0, 'the event');
    expect(events[0]).toMatchObject({ place: 'p:suomenlinna', byKeyboard: true });
    await until(() => panelText(element).includes('Suomenlinna'), 'the excerpts');
    expect(panelText(element)).toContain('My mother walked from Helsinki to Suomenlinna in such a winter');
    expect(panelText(element)).toContain('Ulla Berg');
    expect(panelText(element)).toContain('The Skerry Post 7 February 2024');
    await until(() => find(element, 'h2[tabindex]')?.matches(':focus') ?? false, 'focus in the panel');
    await userEvent.keyboard('{Escape}');
    await until(() => marker.matches(':focus'), 'focus back on the marker');
    expect(element.place).toBeNull();
  });

  it('opens a place by a click on its marker', async () => {
    const element = await story();
    const events = answer(element);
    await live(element);
    await userEvent.click(find<HTMLElement>(element, '.markers [data-place="p:narva"]')!);
    await until(() => events.length > 0, 'the event');
    expect(events[0]).toMatchObject({ place: 'p:narva', byKeyboard: false });
    await until(() => panelText(element).includes('In Narva the river froze'), 'the excerpts');
  });

  it('lays nothing over a mark of the whole story, and cannot be scrolled away under the pointer', async () => {
    const element = await story();
    await live(element);
    const map = find(element, 'dateline-map')!.shadowRoot!;
    const marks = [...map.querySelectorAll<HTMLElement>('.markers button.point:not(.outside)')];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const hit = map.elementFromPoint(x + width / 2, y + height / 2)!;
      // Marks of near neighbours may overlap: each is a mark all the same.
      expect(hit.closest('.markers'), mark.dataset.place).not.toBeNull();
    }
    for (const part of map.querySelectorAll('.frame, .canvas')) {
      part.scrollTop = 50;
      expect(part.scrollTop).toBe(0);
    }
  });

  it('goes from marker to marker with the arrow keys: one tab stop', async () => {
    const element = await story();
    await live(element);
    const markers = find(element, '.markers')!;
    expect(markers.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    markers.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await until(() => markers.querySelector('[data-place="p:helsinki"]:focus') !== null, 'the next marker');
  });

  it('opens the place of a name that is clicked in the text, and marks the name as the one being read', async () => {
    const element = await story();
    const events = answer(element);
    const link = find<HTMLElement>(element, 'a[data-place="p:narva"]')!;
    link.click();
    await element.updateComplete;
    expect(events[0]).toMatchObject({ from: 'text' });
    expect(element.place).toBe('p:narva');
    await until(() => find(element, 'a.mention[aria-current]')?.textContent === 'Narva', 'the mark');
  });

  it('leads from an excerpt to its spot in the text', async () => {
    const element = await story({ place: 'p:mariehamn' });
    answer(element);
    const links = [
      ...find(element, 'dateline-excerpts')!.shadowRoot!.querySelectorAll<HTMLElement>('.facts a'),
    ];
    links.at(-1)!.click();
    await until(() => find(element, 'a.mention[aria-current]')?.textContent === 'Mariehamn', 'the mark');
    const current = find(element, 'a.mention[aria-current]')!.getBoundingClientRect();
    await until(() => {
      const { top, bottom } = find(element, 'a.mention[aria-current]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, `the name in sight (it was at ${current.top})`);
  });

  it('lights the names of a place that the pointer is over', async () => {
    const element = await story({ hovered: 'p:stockholm' });
    const ground = (id: string) => getComputedStyle(find(element, `a[data-place="${id}"]`)!).backgroundColor;
    await until(() => ground('p:stockholm') !== ground('p:turku'), 'the light');
  });

  it('says that a speaker is unknown, and why a place is doubtful', async () => {
    const element = await story({ place: 'p:tallinn' });
    expect(panelText(element)).toContain('Speaker unknown');
    element.place = 'p:kunda';
    await element.updateComplete;
    await until(
      () => panelText(element).includes('Doubtful, about 45 in 100: two places bear this name.'),
      'the doubt',
    );
  });
});
