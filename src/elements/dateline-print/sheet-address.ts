// Where a printed sheet leads back to: the story's address with what is open and filtered, but not with the Print dialog.

/** Paper outlives a server on one's own machine. */
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/;

/**
 * The address that the page declares (`<link rel="canonical">`), else its own; null for a page that only this machine
 * has.
 */
export function sheetAddress(
  { protocol, hostname, href, hash }: Location,
  declared: string | null,
): string | null {
  const isPublic = /^https?:$/.test(protocol) && !OWN_MACHINE.test(hostname);
  const story = declared ?? (isPublic ? href : null);
  if (story === null) return null;
  const state = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('panel='))
    .join('&');
  return story.replace(/#.*$/s, '') + (state ? `#${state}` : '');
}

export function declaredAddress(): string | null {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
}
