// Links that hold: what is open, walked, filtered and looked at is in the address; back and forward work; a copied link
// finds its passage by its words, and says so when it does not.
import { describe, expect, it } from 'vitest';
import { fieldsOf, STORIES, useBothStories } from './both-stories.ts';
import { mapIdle, openPage, SIZES, watchPage } from './open-page.ts';

const both = useBothStories();

/** The page says that the link is broken, and has nothing else to complain of. */
async function expectBroken(url: string): Promise<void> {
  const { page, complaints } = await watchPage(both.browser, url);
  // Watched from the start: the message goes away by itself.
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByText('The link points to a passage that is no longer in this story.').waitFor();
  expect(complaints).toEqual([]);
}

describe.each(STORIES)('the %s story', (which) => {
  it('goes back and forward through what was opened', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const heading = page.locator('dateline-excerpts h2');
    const buttons = page.locator('dateline-places button[data-place]');
    const [first, second] = await buttons.locator('.name').allInnerTexts();
    await buttons.nth(0).click();
    await expect.poll(() => heading.innerText()).toBe(first);
    await buttons.nth(1).click();
    await expect.poll(() => heading.innerText()).toBe(second);
    await page.goBack();
    await expect.poll(() => heading.innerText()).toBe(first);
    await page.goForward();
    await expect.poll(() => heading.innerText()).toBe(second);
    await page.goBack();
    await page.goBack();
    await heading.waitFor({ state: 'detached' });
    await expect.poll(() => fieldsOf(watched).get('place')).toBeNull();
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

  it('goes back and forward through a place, its excerpt, a walk and a panel', async () => {
    const watched = await both.open(which);
    const { page } = watched;
    const field = (name: string) => fieldsOf(watched).get(name);
    await page.locator('dateline-places button[data-place]').first().click();
    const place = field('place');
    await page
      .locator('dateline-excerpts')
      .getByRole('link', { name: 'Read in the article' })
      .first()
      .click();
    await expect.poll(() => field('mention')).not.toBeNull();
    const mention = field('mention');
    await page.keyboard.press('Escape');
    await page.locator('dateline-walk').getByRole('button', { name: 'Walk the story' }).click();
    await page.locator('dateline-walk').getByRole('button', { name: 'Next place' }).click();
    await expect.poll(() => field('step')).toBe('2');
    await page.getByRole('button', { name: 'How this was made' }).click();
    const dialog = page.getByRole('dialog', { name: 'How this was made' });
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    const walk = page.locator('dateline-walk .count');
    expect(await walk.innerText()).toMatch(/^2\//u);
    await page.goBack();
    await expect.poll(() => walk.innerText()).toMatch(/^1\//u);
    await page.goBack();
    await walk.waitFor({ state: 'detached' });
    await page.locator('dateline-excerpts').waitFor({ state: 'detached' });
    await page.goBack();
    const current = page.locator('dateline-reader a.mention[aria-current]');
    await expect.poll(() => current.getAttribute('data-mention')).toBe(mention);
    await page.goBack();
    await expect.poll(() => field('place')).toBe(place);
    expect(await current.count()).toBe(0);
    for (let times = 0; times < 5; times++) await page.goForward();
    await dialog.waitFor();
    await expect.poll(() => walk.innerText()).toMatch(/^2\//u);
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
