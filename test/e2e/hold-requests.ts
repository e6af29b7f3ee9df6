// Requests of a page held back. Playwright's own `route` switches the browser's cache off, and older browsers then fetch a
// picture anew for each element that shows it: a page would ask for more than its readers' browsers do.
import type { Page } from 'playwright-core';

/** @param urls "*" stands for any letters. @returns lets them go, and all that come after */
export async function holdRequests(page: Page, urls: string): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: urls }] });
  // Those that are held go on.
  return () => void session.send('Fetch.disable').catch(() => {});
}
