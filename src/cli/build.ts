// `dateline build`: a folder of articles becomes a folder of static files.
import { buildSite, countOf } from './build-site.ts';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';
import { log } from './effects.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { DEFAULT_FOLDER } from './read-folder.ts';
import { resolvePath } from './resolve-path.ts';
import { readSiteOptions, SITE_OPTIONS } from './site-options.ts';
import { openSite } from './write-site.ts';

export const build: Command = {
  name: 'build',
  usage: '[FOLDER] -o DIR',
  summary: `Writes the story of FOLDER (${DEFAULT_FOLDER} when left out) as a site that any static host can serve.`,
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: 'The folder to write; a site built before is replaced.',
    },
    ...SITE_OPTIONS,
  },
  notes: `Every file in FOLDER becomes an article: a page copied as text, HTML, plain text, or JSON {"text" | "capture" | "html", "url"?,
"published"?}. FOLDER/edits.json holds corrections. A file that cannot be read is told of, the others are built, and the
exit code is 1.`,
  async run(args, effects) {
    const [folder = DEFAULT_FOLDER, ...more] = args.positionals;
    if (more.length > 0) throw new CliError(`build: got ${more.length + 1} folders, expected one`, 2);
    const output = args.text('output');
    if (!output) throw new CliError('build: got no -o, expected -o DIR: the folder to write', 2);
    const asked = readSiteOptions(args);
    const options = { ...asked, folder: resolvePath(effects, folder), gazetteer: await loadGazetteer() };
    const target = resolvePath(effects, output);
    const site = await openSite(target);
    try {
      const { story, failed } = await buildSite(options, site, effects);
      await site.finish();
      log(effects, `${output}: ${countOf(story)}`);
      return failed > 0 ? 1 : 0;
    } catch (error) {
      await site.discard();
      throw error;
    }
  },
};
