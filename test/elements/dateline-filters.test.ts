// The row of filters shows what is in force, or has been asked for and is still being worked out, and loses no choice.
import { afterEach, expect, it } from 'vitest';
import '../../src/elements/dateline-filters/dateline-filters.ts';
import type { DatelineFilters } from '../../src/elements/dateline-filters/dateline-filters.ts';
import { NO_FILTER, type StoryFilter } from '../../src/map/story/filter-story.ts';
import { find, mount } from './render.ts';

afterEach(() => document.body.replaceChildren());

/** `answers`: whether each wish comes back at once as the filter in force. */
async function row(answers: boolean): Promise<{ element: DatelineFilters; asked: StoryFilter[] }> {
  const asked: StoryFilter[] = [];
  const element = await mount<DatelineFilters>('dateline-filters', {
    choices: { outlets: ['Courier', 'Post'], speakers: ['Ann'], kinds: ['literal', 'metonymic'] },
  });
  element.addEventListener('dateline-filter-change', ({ filter }) => {
    asked.push(filter);
    if (answers) element.filter = filter;
  });
  return { element, asked };
}

const select = (element: DatelineFilters, field: string) =>
  find<HTMLSelectElement>(element, `.${field} select`)!;

/** As a person chooses: the browser then no longer takes the option's attribute for its state. */
async function choose(element: DatelineFilters, field: string, value: string): Promise<void> {
  select(element, field).value = value;
  select(element, field).dispatchEvent(new Event('change'));
  await element.updateComplete;
}

it('shows that everything is in sight again, whatever was chosen before', async () => {
  const { element } = await row(true);
  for (const value of ['Post', '', 'Post']) await choose(element, 'outlet', value);
  find(element, '.said button')!.click();
  await element.updateComplete;
  expect(element.filter).toEqual(NO_FILTER);
  expect(select(element, 'outlet').value).toBe('');
});

it('keeps a choice that is still being worked out when another is made', async () => {
  const { element, asked } = await row(false);
  await choose(element, 'outlet', 'Post');
  await choose(element, 'kind', 'metonymic');
  expect(asked.at(-1)).toEqual({ ...NO_FILTER, outlet: 'Post', kind: 'metonymic' });
});

it('shows the filter that it is given in place of what was asked, though it be the same as before', async () => {
  const { element } = await row(false);
  await choose(element, 'outlet', 'Post');
  element.requestUpdate();
  await element.updateComplete;
  expect(select(element, 'outlet').value).toBe('Post');
  element.filter = { ...NO_FILTER };
  await element.updateComplete;
  expect(select(element, 'outlet').value).toBe('');
});
