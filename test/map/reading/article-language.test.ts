// What an article's own words are marked with on a page in another language.
import { expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/map/reading/article-language.ts';

// Our own sentences, in each the same.
const TEXTS: Record<string, string> = {
  en: 'The ferry to the island did not sail on Monday, and the mayor said that the harbour would stay closed until the wind had turned and the ice was gone.',
  pl: 'Prom na wyspę nie wypłynął w poniedziałek, a burmistrz powiedział, że port będzie zamknięty, dopóki wiatr się nie odwróci i lód nie zniknie z zatoki.',
  uk: 'Пором на острів не вийшов у понеділок, і мер сказав, що гавань буде зачинена, доки вітер не зміниться та крига не зійде із затоки, як це було торік.',
  ru: 'Паром на остров не вышел в понедельник, и мэр сказал, что гавань будет закрыта, пока ветер не переменится и лёд не сойдёт, как это было в прошлом году.',
  de: 'Die Fähre auf die Insel ist am Montag nicht gefahren, und der Bürgermeister sagte, dass der Hafen geschlossen bleibt, bis der Wind sich gedreht hat und das Eis weg ist.',
  fr: 'Le bac pour l’île n’est pas parti lundi, et le maire a dit que le port resterait fermé tant que le vent ne tourne pas et que la glace est sur la baie.',
  es: 'El barco para la isla no salió el lunes, y el alcalde dijo que el puerto estaría cerrado hasta que cambie el viento y se vaya el hielo de la bahía, como en otros años.',
};

it.each(Object.entries(TEXTS))('tells %s by its small words', (language, text) => {
  for (const page of ['en', 'pl', 'uk'] as const)
    expect(foreignLanguage({ text }, page)).toBe(language === page ? null : language);
});

it('believes what the page declared, and takes no country for another language', () => {
  expect(foreignLanguage({ text: TEXTS.en, language: 'en-GB' }, 'en')).toBeNull();
  expect(foreignLanguage({ text: TEXTS.en, language: 'EN-gb' }, 'en')).toBeNull();
  expect(foreignLanguage({ text: TEXTS.en, language: 'en-GB' }, 'pl')).toBe('en-GB');
  expect(foreignLanguage({ text: TEXTS.en, language: 'sco' }, 'en')).toBe('sco');
});

it.each([
  ['nothing', ''],
  ['a line', 'The ferry to the island did not sail.'],
  ['names', 'Brest Grodno Minsk Warsaw Kyiv Odesa Riga Tallinn Vilnius Oslo '.repeat(5)],
  ['two languages in turn', `${TEXTS.en} ${TEXTS.de}`],
  ['broken surrogates', '\ud800 \udc00 '.repeat(60)],
])('says nothing of %s', (_, text) => {
  expect(foreignLanguage({ text }, 'uk')).toBeNull();
});
