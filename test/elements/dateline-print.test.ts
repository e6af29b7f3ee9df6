import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/elements/dateline-print/dateline-print.ts';
import type { DatelinePrint } from '../../src/elements/dateline-print/dateline-print.ts';
import { PrintShortcut } from '../../src/elements/dateline-print/print-shortcut.ts';
import type { PanelEvent } from '../../src/elements/events.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, mount, until } from './render.ts';

const basemapUrl = new URL('/geodata/basemap.pmtiles', location.href).href;

const dialog = (properties: Partial<DatelinePrint> = {}) =>
  mount<DatelinePrint>('dateline-print', { story: fixtureStory(), open: true, basemapUrl, ...properties });

const all = <T extends Element>(element: DatelinePrint, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const pictures = (element: DatelinePrint) => all<HTMLImageElement>(element, '.pages img');
const said = (element: DatelinePrint) => all(element, '.state p')[0].textContent!.trim();
const button = (element: DatelinePrint, text: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => one.textContent!.trim() === text)!;

/** The preview that follows a change: its address is new. */
async function preview(element: DatelinePrint, before = ''): Promise<HTMLImageElement> {
  const fresh = () => pictures(element)[0]?.src !== before && Boolean(pictures(element)[0]);
  await until(() => fresh() && pictures(element).every(({ complete }) => complete), 'the preview');
  return pictures(element)[0];
}

async function choose(element: DatelinePrint, id: string, value: string): Promise<HTMLImageElement> {
  const before = (await preview(element)).src;
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!;
  await userEvent.selectOptions(select, value);
  return preview(element, before);
}

const svgOf = async (picture: HTMLImageElement) => (await fetch(picture.src)).text();

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('with the page filtered', () => {
  const story = fixtureStory();
  const kept = new Set(
    story.mentions.flatMap(({ id, article }) => (article === story.articles[1].id ? [id] : [])),
  );

  it('prints what is in sight and says so, or all with one press', async () => {
    const element = await dialog({ kept });
    const filtered = await preview(element);
    const [note] = all(element, '.in-sight');
    expect(note.textContent).toContain('what the page’s filters leave in sight');
    const sheet = await svgOf(filtered);
    expect(sheet).toContain('Narva');
    expect(sheet).not.toContain('Vallisaari');
    await expectAccessible(element);
    button(element, 'Print all').click();
    expect(await svgOf(await preview(element, filtered.src))).toContain('Vallisaari');
    expect(note.textContent).toContain('the whole story');
  });

  it('begins with a subtitle that counts the articles left, and all when all is printed', async () => {
    const made = { ...story, subtitle: 'Two articles', made: ['subtitle' as const] };
    const element = await dialog({ kept, story: made });
    const subtitle = () => all<HTMLInputElement>(element, '#subtitle')[0].value;
    expect(subtitle()).toBe('One article from The Skerry Post, 7 February 2024');
    button(element, 'Print all').click();
    await element.updateComplete;
    expect(subtitle()).toMatch(/^2 articles from Harbour Courier and The Skerry Post, /u);
  });

  it('follows another filter, and says nothing where there is none', async () => {
    const element = await dialog({ kept });
    const filtered = await preview(element);
    element.kept = null;
    expect(await svgOf(await preview(element, filtered.src))).toContain('Vallisaari');
    expect(all(element, '.in-sight')).toEqual([]);
  });

  it('has room for every choice it offers', async () => {
    for (const language of ['en', 'pl', 'uk'] as const) {
      const element = await dialog({ language });
      for (const select of all<HTMLSelectElement>(element, 'form select')) {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = getComputedStyle(select).font;
        const widest = Math.max(...[...select.options].map(({ text }) => pen.measureText(text).width));
        expect(widest, `${language}: ${select.id}`).toBeLessThan(select.clientWidth - 34);
      }
    }
  });
});

describe('accessibility', () => {
  it.each(['en', 'pl', 'uk'] as const)('with a preview, in %s', async (language) => {
    const element = await dialog({ language });
    await preview(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expectAccessible(element);
  });

  it('while drawing, and where it failed', async () => {
    await expectAccessible(await dialog());
    const element = await dialog({ story: { ...fixtureStory(), places: [], mentions: [] } });
    await until(() => said(element).includes('names no place'), 'the failure to be said');
    expect(all(element, '.state p')[0].getAttribute('role')).toBe('alert');
    await expectAccessible(element);
  });
});

describe('the preview', () => {
  it('shows every page, and says how many', async () => {
    const element = await dialog();
    const picture = await preview(element);
    expect(picture.naturalWidth / picture.naturalHeight).toBeCloseTo(297 / 210, 2);
    expect(said(element)).toContain(`${pictures(element).length} pages.`);
    expect(picture.alt).toContain('A winter at sea: Page 1 of');
  });

  it('follows paper, orientation and colours', async () => {
    const element = await dialog();
    const portrait = await choose(element, 'orientation', 'portrait');
    expect(portrait.naturalHeight).toBeGreaterThan(portrait.naturalWidth);
    const square = await choose(element, 'paper', 'square');
    expect(square.naturalHeight).toBe(square.naturalWidth);
    expect(element.shadowRoot!.querySelector('#orientation')).toBeNull();
    const mono = await svgOf(await choose(element, 'theme', 'mono'));
    expect(mono).not.toContain('#0072b2');
  });

  it('prints the words of the page’s language, in letters that it has', async () => {
    const element = await dialog({ language: 'uk' });
    const svg = await svgOf(await preview(element));
    expect(svg).toContain('xml:lang="uk"');
    expect(svg).toContain('aria-label="саме місце"');
    expect(svg).not.toContain('the place itself');
    expect(said(element)).not.toMatch(/[\u0400-\u04ff] [\u0400-\u04ff] [\u0400-\u04ff] /u);
  });

  it('follows title and note once typing rests', async () => {
    const element = await dialog();
    const before = (await preview(element)).src;
    const title = element.shadowRoot!.querySelector<HTMLInputElement>('#title')!;
    expect(title.value).toBe('A winter at sea');
    await userEvent.fill(title, 'Ice');
    const svg = await svgOf(await preview(element, before));
    expect(svg).toContain('<title id="sheet-title">Ice</title>');
  });

  it('leaves out what is not chosen', async () => {
    const element = await dialog();
    const before = await preview(element);
    const boxes = all<HTMLLabelElement>(element, '.choices label');
    const narva = boxes.find((label) => label.textContent!.trim() === 'Narva')!;
    narva.closest('details')!.open = true;
    expect(await svgOf(before)).toContain('aria-label="Narva"');
    await userEvent.click(narva.querySelector('input')!);
    expect(await svgOf(await preview(element, before.src))).not.toContain('aria-label="Narva"');
  });
});

describe('taking it along', () => {
  it.each([
    ['SVG', 'a-winter-at-sea.svg', '<?xml'],
    ['PDF', 'a-winter-at-sea.pdf', '%PDF-'],
    ['PNG', 'a-winter-at-sea.png', '\x89PNG'],
  ])('downloads %s', async (format, name, start) => {
    const taken: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      taken.push({ name: this.download, href: this.href });
    });
    const element = await dialog();
    await preview(element);
    await choose(element, 'paper', 'a5');
    await userEvent.selectOptions(element.shadowRoot!.querySelector('#dpi')!, '96');
    await userEvent.click(button(element, format));
    await until(() => taken.length > 0, 'a file');
    expect(taken[0].name).toBe(name);
    const bytes = new Uint8Array(await (await fetch(taken[0].href)).arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, start.length))).toBe(start);
  });

  it('prints the sheet, and nothing but the sheet', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const element = await dialog();
    await preview(element);
    await userEvent.click(button(element, 'Print'));
    await until(() => print.mock.calls.length > 0, 'the print dialog');
    const laid = document.querySelectorAll('.dateline-sheet-on-paper svg');
    expect(laid.length).toBe(pictures(element).length);
    expect(laid[0].querySelector('#layer-header text')!.textContent).toBe('A winter at sea');
    expect(document.querySelector('.dateline-sheet-on-paper parsererror')).toBeNull();
    expect(laid[0].querySelector('image')).toBeNull();
    expect(getComputedStyle(document.querySelector('div.dateline-sheet-on-paper')!).display).toBe('none');
    element.remove();
    expect(document.querySelector('.dateline-sheet-on-paper')).toBeNull();
  });

  it('can be stopped', async () => {
    const element = await dialog();
    await preview(element);
    await choose(element, 'paper', 'a3');
    await userEvent.click(button(element, 'PNG'));
    await until(() => Boolean(button(element, 'Stop')), 'the button that stops');
    await userEvent.click(button(element, 'Stop'));
    await until(() => said(element) === 'Stopped.', 'it to say so');
    // And what was stopped does not stand in the way of the next.
    expect(await svgOf(await choose(element, 'paper', 'a4'))).toContain('viewBox="0 0 297 210"');
  });
});

it('ends the worker that draws when it is taken out of the page, and draws again when it is put back', async () => {
  const end = vi.spyOn(Worker.prototype, 'terminate');
  const element = await dialog();
  await preview(element);
  expect(end).not.toHaveBeenCalled();
  element.remove();
  expect(end).toHaveBeenCalledOnce();
  document.body.append(element);
  await preview(element);
});

it('asks to be closed with Escape and with its button', async () => {
  const element = await dialog();
  const panels: (string | null)[] = [];
  element.addEventListener('dateline-panel', (event) => panels.push((event as PanelEvent).panel));
  await userEvent.keyboard('{Escape}');
  await userEvent.click(element.shadowRoot!.querySelector('.dialog-head button')!);
  await until(() => panels.length > 1, 'both events');
  expect(panels).toEqual([null, null]);
});

it('takes Ctrl+P before the browser does, while its host is there', async () => {
  @customElement('print-host')
  class PrintHost extends LitElement {
    presses = 0;
    shortcut = new PrintShortcut(this, () => this.presses++);
  }
  const host = await mount<PrintHost>('print-host', {});
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { code: 'KeyP', bubbles: true, cancelable: true, ...init });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press({ ctrlKey: true })).toBe(true);
  expect(press({ metaKey: true })).toBe(true);
  expect(press({ ctrlKey: true, repeat: true })).toBe(true);
  expect(press({})).toBe(false);
  expect(press({ ctrlKey: true, shiftKey: true })).toBe(false);
  expect(host.presses).toBe(2);
  host.remove();
  expect(press({ ctrlKey: true })).toBe(false);
});

it('fits a phone', async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1000, 700));
  const element = await dialog();
  await preview(element);
  const { scrollWidth, clientWidth } = element.shadowRoot!.querySelector('dialog')!;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
