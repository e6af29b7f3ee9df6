// What the tests of elements share: an element put into the page and taken out again, axe, and patience.
import axe from 'axe-core';
import { expect } from 'vitest';
import '../../src/app/page.css';

export async function mount<T extends HTMLElement & { updateComplete: Promise<boolean> }>(
  tag: string,
  properties: Partial<T>,
): Promise<T> {
  document.body.replaceChildren();
  const element = document.createElement(tag) as T;
  Object.assign(element, properties);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

/** A busy machine is slow, not wrong. */
const PATIENCE_SECONDS = 20;

/** Resolves when `test` holds; fails with `what` when that takes too long. */
export async function until(test: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_SECONDS * 1000;
  while (!test()) {
    if (performance.now() > end) throw new Error(`Waited ${PATIENCE_SECONDS} seconds for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The first match inside an element, through open shadow roots. */
export function find<T extends HTMLElement>(root: Element | ShadowRoot, selector: string): T | null {
  const scope = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const direct = scope.querySelector<T>(selector);
  if (direct) return direct;
  for (const child of scope.querySelectorAll('*')) {
    if (!child.shadowRoot) continue;
    const found = find<T>(child, selector);
    if (found) return found;
  }
  return null;
}
