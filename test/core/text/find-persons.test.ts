import { describe, expect, test } from 'vitest';
import { findPersons } from '../../../src/core/text/find-persons.ts';
import { makeDocument } from './make-document.ts';

/** `Name: each form it is written in`. */
function personsIn(text: string): string[] {
  return findPersons(makeDocument(text)).map(({ name, spans }) => {
    const forms = spans.map(({ start, end }) => text.slice(start, end));
    return forms.length === 1 && forms[0] === name ? name : `${name}: ${forms.join(', ')}`;
  });
}

describe('evidence for a person', () => {
  test.each([
    ['Prime Minister Ilvana Torkel spoke.', 'Ilvana Torkel'],
    ['Ruritanian President Ilvana Torkel spoke.', 'Ilvana Torkel'],
    ['Secretary of State Ilvana Torkel spoke.', 'Ilvana Torkel'],
    ['Secretary of Homeland Security Ilvana Torkel spoke.', 'Ilvana Torkel'],
    ['Mr. Torkel spoke.', 'Torkel'],
    ['Sen. Ilvana Torkel (D-Ohio) spoke.', 'Ilvana Torkel'],
    ['The singer Ilvana Torkel sang.', 'Ilvana Torkel'],
    ['Ilvana Torkel, 43, was there.', 'Ilvana Torkel'],
    ['Ilvana Torkel, a doctor, was there.', 'Ilvana Torkel'],
    ['Ilvana Torkel, who was there, left.', 'Ilvana Torkel'],
    ['George Torkel was there.', 'George Torkel'],
    ['Ilvana J. Torkel was there.', 'Ilvana J. Torkel'],
    ['J.K. Torkel was there.', 'J.K. Torkel'],
    ['Sammy Torkel Jr. was there.', 'Sammy Torkel Jr.'],
    ['Prince Mohammed bin Salman spoke.', 'Mohammed bin Salman'],
    ['Charles de Gaulle spoke.', 'Charles de Gaulle'],
    ['Sinéad O’Connor, a singer, spoke.', 'Sinéad O’Connor'],
    ['Jean-Luc Torkel spoke.', 'Jean-Luc Torkel'],
    ['Jack London was a writer.', 'Jack London'],
    ['Paris Hilton, who was there, left.', 'Paris Hilton'],
    ['Ilvana Torkel asked why. Torkel said no.', 'Ilvana Torkel: Ilvana Torkel, Torkel'],
  ])('%s', (text, expected) => expect(personsIn(text)).toEqual([expected]));
});

describe('forms of one name', () => {
  test.each([
    ['Ann Hale spoke. Mrs. Hale left, and Hale’s crew too.', ['Ann Hale: Ann Hale, Hale, Hale']],
    ['Hale was late. “No,” said Ann Hale.', ['Ann Hale: Hale, Ann Hale']],
    ['Ann Hale met Ann Moss. Moss left.', ['Ann Hale', 'Ann Moss: Ann Moss, Moss']],
    [
      'Ann Hale and Bill Hale spoke. Ann Hale left. Hale sang.',
      ['Ann Hale: Ann Hale, Ann Hale, Hale', 'Bill Hale'],
    ],
    ['Ann B. Hale spoke. Ann Hale left.', ['Ann B. Hale: Ann B. Hale, Ann Hale']],
  ])('%s', (text, expected) => expect(personsIn(text)).toEqual(expected));
});

describe('no person', () => {
  test.each([
    'They flew from New York to San Francisco.',
    'The White House said no.',
    'The Jerusalem Post reported it.',
    'George Washington University opened in Foggy Bottom.',
    'It stands on Martin Luther King Avenue.',
    'Orange County and Henry County are near.',
    'Rep. Torkel’s bill', // "Rep." needs a name; the possessive must not swallow the noun
    'He lives in St. Louis.',
    'Queen Anne’s County is in Maryland.',
    'The U.S. Fish and Wildlife Service met.',
    'Sri Lanka announced a plan. Hong Kong said no.',
    'Red Cross workers came in March. Monday Morning was shut.',
    'CHARLESTON, W.Va. — The road is shut.',
    'Saint Petersburg and Santa Barbara are cities.',
    'Jordan said it would help.',
  ])('%s', (text) => expect(personsIn(text).filter((name) => !name.startsWith('Torkel'))).toEqual([]));
});

test('a surname alone where only a place stands is no person', () => {
  expect(personsIn('Ann Arlington spoke. The crew lives in Arlington.')).toEqual(['Ann Arlington']);
});

test('names of a headline are told apart by its verbs', () => {
  const text = 'Ann Hale Blames Omar Diaz for Pier Fire\nAnn Hale spoke. Omar Diaz spoke.';
  expect(personsIn(text)).toEqual(['Ann Hale: Ann Hale, Ann Hale', 'Omar Diaz: Omar Diaz, Omar Diaz']);
});
