import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';
import { makeDocument } from './make-document.ts';

function sentencesIn(text: string): string[] {
  return makeDocument(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a sentence is cut at "|"', () => {
  test.each([
    'The pier is shut.| Nobody knows why.',
    'Is it shut?| It is!| Then go home.',
    'He waited…| Then he left.',
    'They have… no idea.',
    'Mr. Hale met Dr. Ann Okoro and Gen. Rui Costa in St. Louis.| They spoke.',
    'J. K. Moss and W. H. Lane wrote it.| It sold well.',
    'The U.S. Senate met.| It rose.',
    'It is the largest port in the U.S.| The second is Porto.',
    'They moved to Durham, N.C.| He found work there.',
    'The ship left Durham, N.C. harbour at 9 a.m. sharp.',
    'It left at 9 p.m.| The crew slept.',
    'Hale Inc. shares fell.| So did those of Moss Corp.| The rest rose.',
    'It rose 3.5 percent to $4.20.| Then it fell.',
    'On Jan. 5 and Sept. 11 the port was shut.',
    'No. 7 pier is shut.| No.| It is open.',
    'Sammy Davis Jr. sang.| The crowd sang along.',
    '“We are ready.”| She left.',
    '“Are we ready?” she asked.| “No.”',
    '“Are we ready?” Ann Hale asked.| “No!” Mr. Moss cried.',
    '“Are we ready?”| The crew was silent.',
    'She said (it was late.)| Then she left.',
    "'Go home.'| 'No.'",
    'He is one of two, i.e. the first.',
    'That is plan B.| The plan failed.',
    'Who? when?',
    '我们准备好了。 我们走吧。',
  ])('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    if (marked.startsWith('我')) expect(sentencesIn(marked)).toEqual(marked.split(' '));
    else expect(sentencesIn(marked.replaceAll('|', ''))).toEqual(parts);
  });
});

test('a sentence ends with its block, stop or not', () => {
  expect(sentencesIn('A heading\nThe pier is shut. It is late\nNobody knows')).toEqual([
    'A heading',
    'The pier is shut.',
    'It is late',
    'Nobody knows',
  ]);
});

test('without blocks the text is cut at blank lines, not at single breaks', () => {
  const text = 'A heading\n\nThe pier\nis shut. It is late';
  const spans = splitSentences(text, tokenise(text), []);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A heading',
    'The pier\nis shut.',
    'It is late',
  ]);
});

test('an empty text has no sentence', () => {
  expect(splitSentences('', tokenise(''), [])).toEqual([]);
  expect(sentencesIn(' \n ')).toEqual([]);
});
