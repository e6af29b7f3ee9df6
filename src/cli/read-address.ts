// Addresses given on the command line: where a story is published.
import { CliError } from './cli-error.ts';

const EXAMPLE = 'https://example.org/story/';

/** Of a page. @throws CliError (2) for what nobody could open */
export function readAddress(option: string, text: string | undefined): string | null {
  return text === undefined ? null : openable(option, text).href;
}

/** Of a site's folder, with a slash at its end: the addresses within a site are relative to it. @throws CliError (2) */
export function readFolderAddress(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const address = openable(option, text);
  const path = address.pathname.replace(/\/index\.html$/u, '/');
  // A bare "?" or "#" is part of the address, though it says nothing.
  if (/[?#]/u.test(address.href) || /\.html?$/iu.test(path))
    throw new CliError(
      `--${option}: got "${text}", expected the address of the site's folder, such as ${EXAMPLE}`,
      2,
    );
  address.pathname = path.endsWith('/') ? path : `${path}/`;
  return address.href;
}

function openable(option: string, text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/u.test(address.protocol) || address.username || address.password)
    throw new CliError(`--${option}: got "${text}", expected an address such as ${EXAMPLE}`, 2);
  return address;
}
