import { expect, it } from 'vitest';
import { quotedWords } from '../../../src/map/reading/quoted-words.ts';
import { fixtureStory } from '../../fixtures/story.ts';

/** `between`: what the writer says between the two parts. */
function words(first: string, between: string, second: string): string {
  const text = first + between + second;
  const [quotation] = fixtureStory().quotations;
  const parts = [
    { start: 0, end: first.length },
    { start: first.length + between.length, end: text.length },
  ];
  return quotedWords({ ...quotation, direct: true, text, start: 0, end: text.length, parts });
}

it('joins the parts of a quotation as one would write them without what stands between', () => {
  const between = '” said Ulla Berg. “';
  expect(words('We counted on the ice,', between, 'Now we row.')).toBe('We counted on the ice. Now we row.');
  expect(words('We counted on the ice,', '” she said, “', 'and rowed.')).toBe(
    'We counted on the ice, and rowed.',
  );
  expect(words('Is it thick?', between, 'It is.')).toBe('Is it thick? It is.');
});
