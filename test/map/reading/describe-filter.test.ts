import { expect, it } from 'vitest';
import { describeFilter } from '../../../src/map/reading/describe-filter.ts';
import { NO_FILTER } from '../../../src/map/story/filter-story.ts';

it('says every part of a filter in the page’s language, and nothing of none', () => {
  const filter = {
    ...NO_FILTER,
    ...{ outlet: 'The Skerry Post', kind: 'literal' as const, from: '2024-02-01', text: ' ice ' },
  };
  expect(describeFilter(filter, 'en')).toBe(
    'Outlet: The Skerry Post · Named: as a place · From: 1 February 2024 · “ice”',
  );
  expect(describeFilter(filter, 'pl')).toMatch(/^Redakcja: The Skerry Post · .* lutego 2024 · “ice”$/u);
  expect(describeFilter({ ...NO_FILTER, text: ' ' }, 'en')).toBe('');
});
