// The strip of days under a pointer: a span is drawn, carried along, and never goes beyond the strip.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER, type StoryFilter } from '../../src/map/story/filter-story.ts';
import '../../src/elements/dateline-timeline/dateline-timeline.ts';
import type { DatelineTimeline } from '../../src/elements/dateline-timeline/dateline-timeline.ts';
import { expectAccessible, mount } from './render.ts';

/** Eleven days: one is a tenth of the strip. */
const TIMES = {
  span: { from: '2024-02-01', to: '2024-02-11' },
  published: [{ day: '2024-02-11', outlet: 0, title: 'Ice' }],
  told: [{ day: '2024-02-01', count: 2 }],
  undated: 3,
  inDays: 0,
};

let element: DatelineTimeline;
let asked: StoryFilter[] = [];

async function timeline(filter: Partial<StoryFilter> = {}): Promise<void> {
  asked = [];
  element = await mount<DatelineTimeline>('dateline-timeline', {
    times: TIMES,
    filter: { ...NO_FILTER, ...filter },
  });
  element.addEventListener('dateline-filter-change', (event) => {
    asked.push(event.filter);
    element.filter = event.filter;
  });
}

const sliders = () => [...element.renderRoot.querySelectorAll('input')];

/** From one share of the strip to another, by way of some between. */
async function draw(from: number, to: number, pointerType = 'mouse', steps = 4): Promise<void> {
  const strip = element.renderRoot.querySelector<HTMLElement>('.strip')!;
  strip.setPointerCapture = () => {};
  const { left, width, top } = strip.getBoundingClientRect();
  const tell = async (type: string, share: number) => {
    const clientX = left + share * width;
    const at = { clientX, clientY: top + 5, pointerId: 1, isPrimary: true, pointerType };
    strip.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, cancelable: true }));
    await element.updateComplete;
  };
  await tell('pointerdown', from);
  for (let step = 1; step <= steps; step++) await tell('pointermove', from + ((to - from) * step) / steps);
  await tell('pointerup', to);
}

const span = () => [element.filter!.from, element.filter!.to];

beforeEach(() => timeline());
afterEach(() => document.body.replaceChildren());

describe('drawn over with a pointer', () => {
  it.each(['mouse', 'touch'])('a span is cut out, whichever way it is drawn: %s', async (pointerType) => {
    await draw(0.2, 0.6, pointerType);
    expect(span()).toEqual(['2024-02-03', '2024-02-07']);
    await timeline();
    await draw(0.6, 0.2, pointerType);
    expect(span()).toEqual(['2024-02-03', '2024-02-07']);
    await expectAccessible(element);
  });

  it('a span that is there is carried along, and keeps its length at the end of the strip', async () => {
    await timeline({ from: '2024-02-03', to: '2024-02-05' });
    await draw(0.3, 0.5);
    expect(span()).toEqual(['2024-02-05', '2024-02-07']);
    await draw(0.5, 1.5);
    expect(span()).toEqual(['2024-02-09', null]);
  });

  it('outside of it a new one is drawn, open where it reaches the end', async () => {
    await timeline({ from: '2024-02-03', to: '2024-02-05' });
    await draw(0.8, 1);
    expect(span()).toEqual(['2024-02-09', null]);
  });

  it('a span is not cut by a finger that the browser scrolls with', async () => {
    const strip = element.renderRoot.querySelector<HTMLElement>('.strip')!;
    strip.setPointerCapture = () => {};
    for (const type of ['pointerdown', 'pointercancel', 'pointerup'])
      strip.dispatchEvent(new PointerEvent(type, { isPrimary: true, bubbles: true, cancelable: true }));
    expect(asked).toEqual([]);
  });
});

describe('clicked, by who cannot draw', () => {
  const click = (share: number) => draw(share, share, 'touch', 0);

  it('a day is chosen alone, the next click goes on to that day, on either side, and one within chooses again', async () => {
    await click(0.5);
    expect(span()).toEqual(['2024-02-06', '2024-02-06']);
    await click(0.8);
    expect(span()).toEqual(['2024-02-06', '2024-02-09']);
    await click(0.2);
    expect(span()).toEqual(['2024-02-03', '2024-02-09']);
    await click(0.4);
    expect(span()).toEqual(['2024-02-05', '2024-02-05']);
    await click(0.4);
    expect(span()).toEqual([null, null]);
  });

  it('a day near the pointer that something is told of is meant, where days are narrow', async () => {
    const told = [{ day: '2024-07-19', count: 1 }];
    element.times = { ...TIMES, span: { from: '2024-01-01', to: '2024-12-31' }, told };
    await element.updateComplete;
    const { width } = element.renderRoot.querySelector('.strip')!.getBoundingClientRect();
    // The 200th day of the year, 365 days after the first to the last.
    await click(200 / 365 + 6 / width);
    expect(span()).toEqual(['2024-07-19', '2024-07-19']);
    await timeline();
    element.times = { ...TIMES, span: { from: '2024-01-01', to: '2024-12-31' }, told };
    await element.updateComplete;
    await click(200 / 365 + 12 / width);
    expect(span()[0]! > '2024-07-19').toBe(true);
  });
});

describe('its sliders', () => {
  const move = async (slider: number, day: string) => {
    sliders()[slider].value = String(Date.parse(day) / 86_400_000);
    sliders()[slider].dispatchEvent(new Event('input'));
    await element.updateComplete;
  };

  it('stop at each other, and stand where the filter is', async () => {
    await timeline({ to: '2024-02-05' });
    await move(0, '2024-02-08');
    await move(0, '2024-02-09');
    expect(span()).toEqual(['2024-02-05', '2024-02-05']);
    expect(sliders().map(({ value }) => value)).toEqual([sliders()[1].value, sliders()[1].value]);
  });

  it('can be parted again by the pointer where both are at the last day', async () => {
    await move(0, '2024-02-11');
    const { right, top, height } = sliders()[0].getBoundingClientRect();
    const hit = element.shadowRoot!.elementFromPoint(right - 10, top + height / 2);
    expect(hit).toBe(sliders()[0]);
  });

  it('have thumbs that a finger can hit', async () => {
    const thumb = parseFloat(getComputedStyle(element).getPropertyValue('--thumb'));
    expect(thumb).toBeGreaterThanOrEqual(24);
    const strip = element.renderRoot.querySelector('.strip')!.getBoundingClientRect();
    const slider = sliders()[0].getBoundingClientRect();
    expect(slider.width - strip.width).toBeCloseTo(thumb, 0);
  });
});
