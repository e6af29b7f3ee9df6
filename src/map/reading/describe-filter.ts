// What a filter leaves, in words: a printed sheet must say of itself that it is not the whole story.
import type { StoryFilter } from '../story/filter-story.ts';
import { isolated } from '../../core/text/isolated.ts';
import { formatDay } from './format-dates.ts';
import { WORDS, type Language } from '../words/words.ts';

/** "Outlet: The Herald · Named: as a place · From: 1 June 2024"; empty for no filter. */
export function describeFilter(filter: StoryFilter, language: Language): string {
  const words = WORDS[language];
  const { outlet, speaker, kind, from, to, text } = filter;
  const said: [string, string | null][] = [
    [words.outlet, outlet && isolated(outlet)],
    [words.speaker, speaker && isolated(speaker)],
    [words.kind, kind && words.kinds[kind]],
    [words.from, from && formatDay(from, language)],
    [words.to, to && formatDay(to, language)],
  ];
  const parts = said.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [...parts, ...(text.trim() === '' ? [] : [`“${isolated(text.trim())}”`])].join(' · ');
}
