// Walking by hand: scrolling the text leads on and never back against the hand, on a phone as on a desk; a finger drawn
// sideways over text or bar goes a step.
import { afterEach, describe, expect, it } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(async () => {
  document.body.replaceChildren();
  await browser.viewport(1000, 700);
});

async function walking(width: number, height: number) {
  await browser.viewport(width, height);
  document.body.style.height = `${height}px`;
  const { element, state } = await page();
  find(element, 'dateline-walk')!.shadowRoot!.querySelector<HTMLElement>('.start')!.click();
  await element.updateComplete;
  return { element, state, text: find<HTMLElement>(element, 'main > .text')! };
}

const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
    next();
  });

describe.each([
  [390, 844],
  [1000, 500],
])('at %i × %i', (width, height) => {
  it('reading on leads through the steps to the last one, and back to the first', async () => {
    const { state, text } = await walking(width, height);
    await frames(3);
    const scroll = async (by: number) => {
      text.dispatchEvent(new WheelEvent('wheel'));
      text.scrollTop += by;
      await frames(3);
      return state().step!;
    };
    const goes = async (by: number) => {
      const steps: number[] = [state().step!];
      for (let before = -1; before !== text.scrollTop;) {
        before = text.scrollTop;
        steps.push(await scroll(by));
      }
      return steps;
    };
    const down = await goes(30);
    expect(down).toEqual([...down].sort((a, b) => a - b));
    expect(down.at(-1)).toBe(12);
    expect(new Set(down).size).toBeGreaterThan(5);
    const up = await goes(-30);
    expect(up).toEqual([...up].sort((a, b) => b - a));
    expect(up.at(-1)).toBeLessThan(2);
  });
});

it('the arrow keys lead nowhere while a panel lies over the story', async () => {
  const { element, state } = await walking(1000, 500);
  element.panel = 'about';
  await until(() => find(element, 'dialog[open]') !== null, 'the panel');
  await userEvent.keyboard('{ArrowRight}');
  expect(state().step).toBe(0);
  element.panel = null;
  await until(() => find(element, 'dialog[open]') === null, 'no panel');
  await userEvent.keyboard('{ArrowRight}');
  expect(state().step).toBe(1);
});

describe('a finger', () => {
  const draw = (target: Element, x: number, y: number) => {
    const touch = (clientX: number, clientY: number) =>
      new Touch({ identifier: 1, target, clientX, clientY });
    const [start, end] = [touch(200, 500), touch(200 + x, 500 + y)];
    const tell = (type: string, touches: Touch[], changedTouches: Touch[]) =>
      target.dispatchEvent(new TouchEvent(type, { touches, changedTouches, bubbles: true, composed: true }));
    tell('touchstart', [start], [start]);
    tell('touchend', [], [end]);
  };

  it('drawn sideways over text or bar goes a step, and not when it goes up or down', async () => {
    const { element, state, text } = await walking(390, 844);
    const paragraph = find(element, 'p.paragraph')!;
    draw(paragraph, -120, 20);
    expect(state().step).toBe(1);
    await until(() => find(element, '.bar') !== null, 'the bar');
    draw(find(element, '.bar')!, -120, 5);
    expect(state().step).toBe(2);
    await element.updateComplete;
    draw(paragraph, 120, 10);
    expect(state().step).toBe(1);
    await element.updateComplete;
    draw(paragraph, -60, 200);
    draw(paragraph, -30, 0);
    expect(state().step).toBe(1);
    // The browser does not take such a finger for scrolling.
    expect(getComputedStyle(text).touchAction).toContain('pan-y');
  });
});
