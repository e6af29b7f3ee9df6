// What build and serve both ask about a site: its story's head, its language, where it will be published.
import { WORDS, type Language } from '../map/words/words.ts';
import type { BuildOptions } from './build-site.ts';
import { readChoice, type Arguments, type Option } from './command.ts';
import { readFolderAddress } from './read-address.ts';

const LANGUAGES = Object.keys(WORDS) as [Language, ...Language[]];

export const SITE_OPTIONS = {
  title: { type: 'string', value: 'TEXT', help: "The story's title." },
  subtitle: { type: 'string', value: 'TEXT', help: 'The line beneath it.' },
  lang: {
    type: 'string',
    value: 'CODE',
    help: `The page's language: ${LANGUAGES.join(', ')}. When left out: English, then the browser's.`,
  },
  url: {
    type: 'string',
    value: 'ADDRESS',
    help: 'Where the site will be: told to those who link to it, and printed on its sheets.',
  },
} as const satisfies Record<string, Option>;

/** @throws CliError (2) */
export function readSiteOptions(args: Arguments): Omit<BuildOptions, 'folder' | 'gazetteer'> {
  const asked = args.text('lang');
  return {
    title: args.text('title'),
    subtitle: args.text('subtitle'),
    language: asked === undefined ? null : readChoice('lang', asked, LANGUAGES),
    address: readFolderAddress('url', args.text('url')),
  };
}
