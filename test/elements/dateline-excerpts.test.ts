// The panel of a place's excerpts: who says what, in which outlet, and where the program is not sure.
import { afterEach, expect, it } from 'vitest';
import '../../src/elements/dateline-excerpts/dateline-excerpts.ts';
import { MentionSelectEvent } from '../../src/elements/events.ts';
import type { DatelineExcerpts } from '../../src/elements/dateline-excerpts/dateline-excerpts.ts';
import { excerptsOf } from '../../src/map/story/excerpts.ts';
import { outletsOf } from '../../src/map/story/outlets.ts';
import { summarisePlaces } from '../../src/map/story/summarise-places.ts';
import { carriedBy } from '../fixtures/carried-by.ts';
import { fixtureStory } from '../fixtures/story.ts';
import { expectAccessible, mount } from './render.ts';

function panelOf(place: string, story = fixtureStory()): Promise<DatelineExcerpts> {
  const outlets = outletsOf(story);
  const summary = summarisePlaces(story, outlets).find((one) => one.place.id === place)!;
  return mount<DatelineExcerpts>('dateline-excerpts', {
    summary,
    groups: excerptsOf(story, outlets, summary),
  });
}

afterEach(() => document.body.replaceChildren());

it('sets speaker and cue under a quotation, in the order of the article', async () => {
  const panel = await panelOf('p:suomenlinna');
  const speakers = [...panel.renderRoot.querySelectorAll('.speaker')].map((one) => one.textContent);
  expect(speakers).toContain('said Ulla Berg');
  await expectAccessible(panel);
});

it('says under each excerpt in words how the place is named, and of which day it tells', async () => {
  const story = fixtureStory();
  const said = story.mentions.filter(({ place }) => place === 'p:stockholm');
  said[0].date = { from: '2024-02-05', to: '2024-02-05' };
  const facts = async (place: string) => {
    const panel = await panelOf(place, story);
    const lines = panel.renderRoot.querySelectorAll('.facts > span:first-child');
    return [...lines].map((one) => one.textContent);
  };
  expect(await facts('p:stockholm')).toEqual([
    'as a government or people · 5 February 2024',
    'as a government or people',
  ]);
  expect(await facts('p:estonia')).toEqual(['as a government or people', 'as a place', 'as an adjective']);
});

it('names an outlet once, over all its articles', async () => {
  const story = fixtureStory();
  const [first] = story.articles;
  story.articles.push({ ...first, id: 'again' });
  const own = story.mentions.filter(({ article }) => article === first.id);
  story.mentions.push(...own.map((one) => ({ ...one, id: `${one.id}-again`, article: 'again' })));
  const panel = await panelOf('p:tallinn', story);
  const named = [...panel.renderRoot.querySelectorAll('.outlet')].map((one) => one.textContent);
  expect(named).toEqual([first.outlet, 'The Skerry Post']);
  expect(panel.renderRoot.querySelectorAll('article')).toHaveLength(3);
});

it('says of a doubtful mention why, also where it shares its excerpt with a sure one', async () => {
  const story = fixtureStory();
  const sure = story.mentions.find(({ place }) => place === 'p:turku')!;
  const doubtful = { ...sure, id: 'doubtful', start: sure.end + 1, end: sure.end + 4, text: 'Old Quay' };
  story.mentions.push({ ...doubtful, confidence: 0.4, reason: 'Nothing else bears the name.' });
  const panel = await panelOf('p:turku', story);
  const lines = [...panel.renderRoot.querySelectorAll('.doubt')].map((one) =>
    one.textContent!.replace(/\s+/gu, ' ').trim(),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Old Quay: Doubtful, about 40 in 100: Nothing else bears the name.');
  expect(lines[0]).not.toContain('..');
});

it('sets a text that several outlets carry once, and leads to each of them', async () => {
  const story = carriedBy('Bay Echo', 'The Lighthouse');
  const panel = await panelOf('p:kunda', story);
  const all = (selector: string) => [...panel.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const said = (one: HTMLElement) => one.textContent!.replace(/\s+/gu, ' ').trim();
  expect(all('.outlet').map(said)).toEqual(['Harbour Courier']);
  expect(all('blockquote, .sentence')).toHaveLength(1);
  expect(all('header .counts').map(said)).toEqual(['3 excerpts, 3 articles']);
  expect(all('.same > span:first-child').map(said)).toEqual([
    'The same text in Bay Echo · 6 February 2024',
    'The same text in The Lighthouse · 6 February 2024',
  ]);
  const chosen: string[] = [];
  panel.addEventListener(MentionSelectEvent.type, (event) => chosen.push(event.mention));
  for (const link of all('.go a')) link.click();
  const own = story.mentions.filter(({ place }) => place === 'p:kunda').map(({ id }) => id);
  expect(chosen).toEqual(own);
  panel.mention = own[1];
  await panel.updateComplete;
  const current = all('.go a[aria-current]').map((one) => said(one.closest('li')!));
  expect(current).toEqual([expect.stringContaining('in Bay Echo')]);
  await expectAccessible(panel);
});
