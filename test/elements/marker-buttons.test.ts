// The targets over the marks of the map: which place a click means where they lie on each other.
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/app/page.css';
import { markerStyles } from '../../src/elements/dateline-map/marker-buttons.styles.ts';
import { MarkerButtons } from '../../src/elements/dateline-map/marker-buttons.ts';
import { speakersIn } from '../../src/map/story/speakers-of.ts';
import { outletsOf } from '../../src/map/story/outlets.ts';
import { storyFeatures } from '../../src/map/marks/story-features.ts';
import { summarisePlaces } from '../../src/map/story/summarise-places.ts';
import { fixtureStory } from '../fixtures/story.ts';

const FRAME = { width: 400, height: 300 };
/** Pixels: three marks whose targets, 24 px wide, lie on each other, in the order of the text. */
const SPOTS = new Map([
  ['p:helsinki', { x: 100, y: 100 }],
  ['p:suomenlinna', { x: 110, y: 100 }],
  ['p:vallisaari', { x: 106, y: 109 }],
]);

/** Buttons of the three alone, in a box of their own; what was opened, in order. */
function buttons(spots = SPOTS, selected: string | null = null): { opened: string[]; box: HTMLElement } {
  const story = fixtureStory();
  const summaries = summarisePlaces(story, outletsOf(story)).filter(({ place }) => SPOTS.has(place.id));
  expect(summaries.map(({ place }) => place.id)).toEqual([...SPOTS.keys()]);
  const box = document.createElement('div');
  box.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${FRAME.width}px; height: ${FRAME.height}px`;
  const styles = document.createElement('style');
  styles.textContent = markerStyles.cssText;
  document.body.append(styles, box);
  const opened: string[] = [];
  const markers = new MarkerButtons(box, {
    onSelect: (_, place) => opened.push(place),
    onHover: () => {},
    onKeyDown: () => {},
    speakersOf: speakersIn(story.quotations),
  });
  const features = storyFeatures({ summaries, areas: [], zoom: 12, theme: 'light' });
  markers.render(summaries, features, selected, 'en');
  const spotOf = new Map(
    features.marks.features.map(({ properties, geometry: { coordinates } }) => [
      coordinates.join(),
      spots.get(properties.id)!,
    ]),
  );
  markers.place(features, (lng, lat) => spotOf.get([lng, lat].join())!, FRAME);
  return { opened, box };
}

function clickAt(x: number, y: number, detail = 1): void {
  const click = { clientX: x, clientY: y, detail, bubbles: true };
  document.elementFromPoint(x, y)!.dispatchEvent(new MouseEvent('click', click));
}

afterEach(() => document.body.replaceChildren());

describe('a click where targets lie on each other', () => {
  it.each([...SPOTS])('opens %s, whose middle is nearest, whatever lies on top', (place, { x, y }) => {
    const { opened } = buttons();
    const top = document.elementFromPoint(x, y)!.closest('button')!;
    clickAt(x, y);
    clickAt(x - 2, y);
    expect(opened, `on top: ${top.dataset.place}`).toEqual([place, place]);
  });

  it('has one target on top of all, so that the nearest is not simply the one hit', () => {
    buttons();
    const hit = [...SPOTS.values()].map(
      ({ x, y }) => document.elementFromPoint(x, y)!.closest('button')!.dataset.place,
    );
    expect(new Set(hit)).toEqual(new Set(['p:vallisaari']));
  });

  it('means the button itself when the keyboard presses it', () => {
    const { opened, box } = buttons();
    const button = box.querySelector('[data-place="p:vallisaari"]')!;
    const { x, y } = SPOTS.get('p:helsinki')!;
    button.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, detail: 0, bubbles: true }));
    expect(opened).toEqual(['p:vallisaari']);
  });
});

describe('the name of the open place', () => {
  it.each([
    [200, false],
    [320, true],
  ])('at %i of 400 pixels stands where the frame has room for it', (x, leftwards) => {
    const place = 'p:suomenlinna';
    const { box } = buttons(new Map([...SPOTS, [place, { x, y: 200 }]]), place);
    const button = box.querySelector(`[data-place="${place}"]`)!;
    expect(button.classList.contains('leftwards')).toBe(leftwards);
    const name = button.querySelector('span')!.getBoundingClientRect();
    expect(name.left).toBeGreaterThanOrEqual(0);
    expect(name.right).toBeLessThanOrEqual(FRAME.width);
  });
});

describe('what a mark tells', () => {
  const card = () => document.querySelector<HTMLElement>('[role=tooltip]')!;
  const markOf = (box: HTMLElement, place: string) =>
    box.querySelector<HTMLElement>(`[data-place="${place}"]`)!;

  it('is its name, its excerpts and who speaks, to the pointer and to the keyboard, until Escape', () => {
    const { box } = buttons();
    expect(card().hidden).toBe(true);
    const mark = markOf(box, 'p:suomenlinna');
    mark.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(card().hidden).toBe(false);
    expect(card().textContent).toMatch(/^Suomenlinna \d excerpts? Speaking: .*Ulla Berg/u);
    mark.dispatchEvent(new PointerEvent('pointerleave'));
    expect(card().hidden).toBe(true);
    mark.focus();
    expect(card().hidden).toBe(false);
    expect(mark.getAttribute('aria-describedby')).toBe(card().id);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card().hidden).toBe(true);
    expect(mark.hasAttribute('aria-describedby')).toBe(false);
  });

  it('is of the place that a click there would open, also where another’s target lies on top', () => {
    const { box, opened } = buttons();
    for (const [place, { x, y }] of SPOTS) {
      const top = document.elementFromPoint(x, y)!.closest('button')!;
      const at = { clientX: x, clientY: y, pointerType: 'mouse' };
      top.dispatchEvent(new PointerEvent('pointermove', at));
      expect(markOf(box, place).getAttribute('aria-describedby'), place).toBe(card().id);
      clickAt(x, y);
      expect(opened.at(-1)).toBe(place);
    }
    box.querySelector('button')!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(card().hidden).toBe(true);
  });

  it('stays within the frame, and gives way to a finger', () => {
    const { box } = buttons(new Map([...SPOTS, ['p:suomenlinna', { x: 395, y: 295 }]]));
    const mark = markOf(box, 'p:suomenlinna');
    mark.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(card().hidden).toBe(true);
    mark.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const { left, top, right, bottom } = card().getBoundingClientRect();
    expect([left >= 0, top >= 0, right <= FRAME.width, bottom <= FRAME.height]).toEqual(Array(4).fill(true));
  });
});
