// What a reader sees when something is missing: a sentence, the next thing to do, and whatever can still be read.
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/elements/dateline-story/dateline-story.ts';
import type { DatelineStory } from '../../src/elements/dateline-story/dateline-story.ts';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { renderStaticStory } from '../../src/map/static/render-static-story.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, find, mount } from './render.ts';

afterEach(() => document.body.replaceChildren());

describe('when the live story does not come', () => {
  it('the static one stays to be read, and what is wrong is said', async () => {
    const element = await mount<DatelineStory>('dateline-story', { status: { kind: 'loading' } });
    element.innerHTML = renderStaticStory(fixtureStory(), { language: 'en', posters: null, credits: '' });
    element.status = { kind: 'failed', message: 'story.json could not be fetched.' };
    await element.updateComplete;
    expect(find(element, '[role="alert"]')!.textContent).toContain('story.json could not be fetched.');
    await expect
      .element(page.getByRole('heading', { name: fixtureStory().articles[0].title! }))
      .toBeVisible();
    await expectAccessible(element);
  });

  it('without one the sentence stands alone, in the middle, its English reason said to be English', async () => {
    const status = { kind: 'failed', message: 'Expected JSON.' } as const;
    const element = await mount<DatelineStory>('dateline-story', { status, language: 'pl' });
    expect(find(element, '[role="alert"] [lang="en"]')!.textContent).toBe('Expected JSON.');
    const alert = find(element, '[role="alert"]')!.getBoundingClientRect();
    expect((alert.left + alert.right) / 2).toBeCloseTo(element.clientWidth / 2, 0);
  });
});

it('a filter that leaves nothing says so and offers the way back', async () => {
  const element = await mount<DatelineStory>('dateline-story', {
    story: fixtureStory(),
    status: { kind: 'ready' },
    filter: { ...NO_FILTER, text: 'zzzz' },
  });
  element.addEventListener('dateline-filter-change', ({ filter }) => (element.filter = filter));
  await expectAccessible(element);
  find<HTMLElement>(element, '.nothing button')!.click();
  await element.updateComplete;
  expect(find(element, '.nothing')).toBeNull();
  expect(element.filter).toEqual(NO_FILTER);
});
