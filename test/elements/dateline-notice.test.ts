// A message to the reader: its place is there before its words, so that they are announced, and it can be closed.
import { afterEach, expect, it } from 'vitest';
import type { DatelineNotice } from '../../src/elements/dateline-notice/dateline-notice.ts';
import { find, until } from './render.ts';
import { page } from './story-page.ts';

afterEach(() => document.body.replaceChildren());

it('is announced where it was silent before, stays, and can be closed without losing the focus', async () => {
  const { element } = await page();
  const status = () => find(element, 'dateline-notice')!.shadowRoot!.querySelector('[role=status]')!;
  const region = status();
  expect(region.textContent).toBe('');
  expect(getComputedStyle(region).display).not.toBe('none');
  element.notice = 'Link copied.';
  await until(() => status().textContent === 'Link copied.', 'the words');
  expect(status()).toBe(region);
  expect(region.getBoundingClientRect().height).toBeGreaterThan(10);
  const close = find(element, 'dateline-notice')!.shadowRoot!.querySelector('button')!;
  close.focus();
  close.click();
  await until(() => status().textContent === '', 'no words');
  await until(() => find(element, 'li button:focus') !== null, 'the focus in the list');
});

it('that comes with the page is said only when its place is in the page', async () => {
  const { element } = await page();
  const notice = document.createElement('dateline-notice') as DatelineNotice;
  notice.text = 'The link points nowhere.';
  const said: string[] = [];
  element.after(notice);
  await notice.updateComplete;
  const status = notice.shadowRoot!.querySelector('[role=status]')!;
  said.push(status.textContent!);
  await until(() => status.textContent !== '', 'the words');
  said.push(status.textContent!);
  expect(said).toEqual(['', 'The link points nowhere.']);
});
