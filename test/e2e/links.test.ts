// Links that hold: what is open, walked, filtered and looked at is in the address; back and forward work; a copied link
// finds its passage by its words, and says so when it does not.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/map/story/filter-story.ts';
import { storyInSight } from '../../src/map/story/story-in-sight.ts';
import { randomFrom } from '../core/article/random-from.ts';
import { fieldsOf, STORIES, useBothStories, type StoryName } from './both-stories.ts';
import { mapIdle, openHeld, openPage, SIZES, watchPage, type Watched } from './open-page.ts';

const both = useBothStories();

/** The page says that the link is broken, and has nothing else to complain of. */
async function expectBroken(url: string): Promise<void> {
  const { page, complaints } = await watchPage(both.browser, url);
  // Watched from the start: the message goes away by itself.
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByText('The link points to a passage that is no longer in this story.').waitFor();
  expect(complaints).toEqual([]);
}

/** What a bad copy, an old link or mischief may leave of an address. */
const HOSTILE = [
  ...['view=NaN,NaN,NaN', 'view=1e9,-1e9,1e9', 'from=2024-99-99&to=0000-00-00', 'step=1e300', 'step=-7'],
  ...['kind=__proto__', 'place=__proto__', 'outlet=constructor&speaker=__proto__', 'place=geonames:0'],
  ...['%', '%E0%A4%A=%C3&view=%', 'in=__proto__&at=1e308&quote=a~b~c', 'quote=~~&in=&at=', 'panel=__proto__'],
  `place=${'9'.repeat(5000)}`,
];

const ACTIONS = 20;

/** One thing that a reader can do with what is open now, and that makes another address. */
async function act({ page }: Watched, random: (below: number) => number): Promise<void> {
  const pick = async (all: Locator) => all.nth(random(await all.count()));
  const inWalk = (name: string) => page.locator('dateline-walk').getByRole('button', { name });
  if ((await page.locator('dialog[open]').count()) > 0) return page.keyboard.press('Escape');
  const fields = fieldsOf({ page } as Watched);
  const excerpts = page.locator('dateline-excerpts .go a:not([aria-current])');
  const canRead = (await excerpts.count()) > 0;
  const actions = [
    async () => {
      const others = page.locator('dateline-places button[data-place]:not([aria-current])');
      await (await pick(others)).click();
    },
    async () => {
      const names = page.locator('dateline-reader a.mention:not([aria-current])');
      await (await pick(names)).click();
    },
    async () => inWalk(fields.has('step') ? 'Next place' : 'Walk the story').click(),
    async () =>
      page.getByRole('button', { name: ['Compare outlets', 'How this was made'][random(2)] }).click(),
    ...(fields.has('step') ? [async () => inWalk('End the walk').click()] : []),
    ...(fields.has('place') || fields.has('mention')
      ? [async () => page.locator('dateline-excerpts').getByRole('button', { name: 'Close' }).click()]
      : []),
    ...(canRead ? [async () => (await pick(excerpts)).click()] : []),
  ];
  await actions[random(actions.length)]();
}

/** What the address says is what is open. */
async function expectShown(watched: Watched, which: StoryName): Promise<void> {
  const { page } = watched;
  const fields = fieldsOf(watched);
  const story = both.story[which];
  const step = Number(fields.get('step') ?? 0);
  const { steps } = storyInSight(story, NO_FILTER);
  const mention = step > 0 ? steps[step - 1].mention : fields.get('mention');
  const named = story.mentions.find(({ id }) => id === mention)?.place ?? fields.get('place');
  const texts = (selector: string) => page.locator(selector).allInnerTexts();
  const shown = async () => {
    const current = page.locator('dateline-reader a.mention[aria-current]');
    const [mentions, dialogs] = await Promise.all([
      current.evaluateAll((links) => links.map((link) => link.dataset.mention)),
      page
        .locator('dialog[open]')
        .evaluateAll((all) => all.map((one) => (one.getRootNode() as ShadowRoot).host.localName)),
    ]);
    return {
      heading: (await texts('dateline-excerpts h2'))[0] ?? null,
      mention: mentions[0] ?? null,
      count: (await texts('dateline-walk .count'))[0] ?? null,
      dialog: dialogs[0]?.slice('dateline-'.length) ?? null,
    };
  };
  const wanted = {
    heading: story.places.find(({ id }) => id === named)?.name ?? null,
    mention: mention ?? null,
    count: step > 0 ? `${step}/${steps.length}` : null,
    dialog: fields.get('panel'),
  };
  await expect.poll(shown).toEqual(wanted);
}

describe.each(STORIES)('the %s story', (which) => {
  it('goes back and forward through twenty things that were opened, closed and walked', async () => {
    const watched = await both.open(which, '', { ...SIZES.desktop, reducedMotion: 'reduce' });
    const { page } = watched;
    const random = randomFrom(20);
    const hash = () => new URL(page.url()).hash;
    const visited = [hash()];
    for (let count = 0; count < ACTIONS; count++) {
      await act(watched, random);
      await expect.poll(hash).not.toBe(visited.at(-1));
      visited.push(hash());
      await expectShown(watched, which);
    }
    expect(new Set(visited).size).toBeGreaterThan(ACTIONS / 2);
    for (const before of visited.slice(0, -1).reverse()) {
      await page.goBack();
      expect(hash()).toBe(before);
      await expectShown(watched, which);
    }
    // To the end by leaps, as from a browser's menu.
    let at = 0;
    for (const leap of [7, 1, 12]) {
      await page.evaluate(`history.go(${leap})`);
      at += leap;
      await expect.poll(hash).toBe(visited[at]);
      await expectShown(watched, which);
    }
    expect(watched.complaints).toEqual([]);
  });

  it('copies a link to an excerpt that finds its passage by position and words', async () => {
    const { place } = both.story[which].mentions.find((one) => one.place)!;
    const options = { ...SIZES.desktop, permissions: ['clipboard-read', 'clipboard-write'] };
    const { page } = await both.open(which, `#place=${place}`, options);
    await page.locator('dateline-excerpts').getByRole('button', { name: 'Copy link' }).first().click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const fields = new URLSearchParams(new URL(link).hash.slice(1));
    expect([...fields.keys()]).toEqual(['in', 'at', 'quote']);
    const again = await openPage(both.browser, link);
    const current = again.page.locator('dateline-reader a.mention[aria-current]');
    await expect.poll(() => current.getAttribute('data-place')).toBe(place);
    const moved = await openPage(both.browser, link.replace(/at=\d+/u, 'at=1'));
    const found = moved.page.locator('dateline-reader a.mention[aria-current]');
    const passage = await current.getAttribute('data-mention');
    await expect.poll(() => found.getAttribute('data-mention')).toBe(passage);
    await expectBroken(link.replace('~', '~Not%20there%20'));
  });

  it('brings back filters, panel and view, and forgets what it cannot read', async () => {
    const watched = await both.open(which, '#view=48.5,20.25,4.5&kind=metonymic&find=a&panel=about');
    const { page } = watched;
    await page.getByRole('dialog', { name: 'How this was made' }).waitFor();
    expect(await page.locator('dateline-filters').getByRole('searchbox').inputValue()).toBe('a');
    expect(await page.locator('dateline-filters').getByLabel('Named').inputValue()).toBe('metonymic');
    expect(fieldsOf(watched).get('view')).toBe('48.5,20.25,4.5');
    await page.keyboard.press('Escape');
    await expect.poll(() => fieldsOf(watched).get('panel')).toBeNull();
    expect(fieldsOf(watched).get('kind')).toBe('metonymic');
    await expectBroken(`${both.url[which]}#view=x,y&kind=loud&panel=none&step=-4&from=soon&place=none`);
  });

  it('says so for as long as it takes to be read, again for another link, and until it is closed', async () => {
    const { page } = await both.open(which, '#mention=gone');
    const said = page.locator('dateline-notice').getByRole('status');
    const broken = 'The link points to a passage that is no longer in this story.';
    expect(await said.innerText()).toBe(broken);
    // Longer than a message that goes away by itself.
    await page.waitForTimeout(6000);
    expect(await said.innerText()).toBe(broken);
    const box = (await said.boundingBox())!;
    expect(box.height).toBeGreaterThan(16);
    const close = page.locator('dateline-notice').getByRole('button', { name: 'Close' });
    await close.click();
    await expect.poll(() => said.textContent()).toBe('');
    await page.evaluate("location.hash = '#in=none&at=1&quote=a~b~c'");
    await expect.poll(() => said.innerText()).toBe(broken);
    await page.locator('dateline-places button[data-place]').first().click();
    await expect.poll(() => said.textContent()).toBe('');
  });

  it('takes a change of the window, or of the list below the map, for no move of the map', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const wide = (await page.locator('dateline-map').boundingBox())!;
    await page.setViewportSize({ width: 1100, height: 700 });
    await expect
      .poll(async () => (await page.locator('dateline-map').boundingBox())!.width)
      .toBeLessThan(wide.width);
    await mapIdle(page);
    await page.locator('dateline-filters').getByRole('searchbox').fill('zzzz');
    await page.locator('main .nothing').waitFor();
    // The map's library answers a change of its room some frames later.
    await page.waitForTimeout(500);
    expect(fieldsOf(watched).get('view')).toBeNull();
  });

  it('puts the view in the address when a person moves the map', async () => {
    const watched = await both.open(which);
    expect(fieldsOf(watched).get('view')).toBeNull();
    await watched.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => fieldsOf(watched).get('view')).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/u);
    await watched.page.getByRole('button', { name: 'Whole story' }).click();
    await expect.poll(() => fieldsOf(watched).get('view')).toBeNull();
  });
});

describe('the first Tab after a link was opened', () => {
  const focus = (page: Page) =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const host = (active!.getRootNode() as ShadowRoot).host as Element | undefined;
      return [host?.localName ?? '', active!.getAttribute('aria-label') ?? active!.textContent!.trim()];
    });
  it('goes to the panel of the place, with nothing scrolled and nothing focused before', async () => {
    const { place } = both.story.sample.mentions.find((one) => one.place)!;
    const url = `${both.url.sample}#place=${place}`;
    const { page, release } = await openHeld(both.browser, url);
    // What the fragment means is in the static story.
    expect(await page.evaluate("document.querySelector(':target')?.closest('.static-story') !== null")).toBe(
      true,
    );
    release();
    await mapIdle(page);
    expect(await page.locator('.static-story').count()).toBe(0);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    expect(await page.evaluate('[scrollX, scrollY]')).toEqual([0, 0]);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toEqual(['dateline-excerpts', 'Close']);
  });

  it('goes to the first control of the page where no place is open', async () => {
    const [{ id }] = both.story.sample.articles;
    const { page } = await both.open('sample', `#${id}`);
    await page.keyboard.press('Tab');
    expect(await focus(page)).toEqual(['dateline-story', 'Compare outlets']);
  });
});

it('takes any address that is typed or pasted, and stays the story that it is', async () => {
  const watched = await both.open('sample');
  const { page, complaints } = watched;
  const list = page.locator('dateline-places h2');
  const whole = await list.innerText();
  for (const hash of HOSTILE) {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    // Another link comes through the same gate: when it is answered, the one before has been.
    await page.evaluate("location.hash = '#panel=about'");
    const dialog = page.getByRole('dialog', { name: 'How this was made' });
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    expect(await list.innerText(), hash).toBe(whole);
    expect(complaints, hash).toEqual([]);
  }
  for (const hash of [HOSTILE.slice(0, 6).join('&'), '__proto__=1&place=__proto__&from=2024-99-99']) {
    const again = await openPage(both.browser, `${both.url.written}#${hash}`);
    await mapIdle(again.page);
    const places = both.story.written.places.length;
    expect(await again.page.locator('dateline-places .count').first().innerText(), hash).toBe(String(places));
    expect(again.complaints, hash).toEqual([]);
  }
});
