// Every word that is printed on a sheet, or said about one, in the languages of the interface: one typed table.
import { WORDS, type Language, type Words } from '../map/words/words.ts';
import { plural } from '../map/words/plural.ts';

export interface SheetWords {
  /** Of dates and numbers. */
  locale: string;
  units: { km: string; m: string };
  places: (count: number) => string;
  outlets: (count: number) => string;
  /** Remarks beside a place's name in the excerpts. */
  named: string;
  doubtful: string;
  offMap: string;
  see: (number: number) => string;
  more: (count: number) => string;
  legend: Record<LegendEntry, string>;
  /** Which numbers have their excerpts elsewhere: "9–17: …". */
  readOnline: (numbers: string) => string;
  inStory: (numbers: string) => string;
  /** A latitude that a scale holds for; degrees are whole. */
  at: (distance: string, degrees: number, north: boolean) => string;
  /** What the sheet says of itself to those who do not see it. */
  subject: (places: number, outlets: string) => string;
  excerptOf: (number: number, place: string) => string;
  noRoom: (place: string) => string;
  leftOut: (places: number) => string;
  noGlyph: (characters: string) => string;
  nothingToDraw: string;
  nothingLeft: string;
  beyondMap: (place: string, degrees: string, north: boolean, limit: number) => string;
  credits: Words['credits'];
}

export type LegendEntry = 'there' | 'named' | 'both' | 'doubtful' | 'area';

export const SHEET_WORDS: Record<Language, SheetWords> = {
  en: {
    locale: 'en-GB',
    units: { km: 'km', m: 'm' },
    places: plural('en', { one: 'place', other: 'places' }),
    outlets: plural('en', { one: 'outlet', other: 'outlets' }),
    named: 'named for its government or people',
    doubtful: 'doubtful',
    offMap: 'not on this map',
    see: (number) => `see ${number}`,
    more: (count) => `and ${count} more`,
    legend: {
      there: 'the place itself',
      named: 'its government or people',
      both: 'both',
      doubtful: 'doubtful',
      area: 'country, region or sea',
    },
    readOnline: (numbers) => `${numbers}: read online`,
    inStory: (numbers) => `${numbers}: in the story`,
    at: (distance, degrees, north) => `${distance} at ${degrees}° ${north ? 'N' : 'S'}`,
    subject: (places, outlets) => `Map of ${SHEET_WORDS.en.places(places)} named by ${outlets}`,
    excerptOf: (number, place) => `${number} ${place}: to its excerpts`,
    noRoom: (place) => `No room on the map for the name of ${place}.`,
    leftOut: (places) => `A picture has one page: without the excerpts of ${SHEET_WORDS.en.places(places)}.`,
    noGlyph: (characters) => `No font of the sheet has ${characters}`,
    nothingToDraw: 'the story names no place that was found on Earth, so there is nothing to draw',
    nothingLeft: 'no place is left: the articles and places chosen name none',
    beyondMap: (place, degrees, north, limit) =>
      `${place} lies at ${degrees}° ${north ? 'north' : 'south'}; the maps here end at ${limit}°`,
    credits: WORDS.en.credits,
  },
  pl: {
    locale: 'pl',
    units: { km: 'km', m: 'm' },
    places: plural('pl', { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' }),
    outlets: plural('pl', { one: 'redakcja', few: 'redakcje', many: 'redakcji', other: 'redakcji' }),
    named: 'nazwane jako rząd lub ludzie',
    doubtful: 'niepewne',
    offMap: 'poza tą mapą',
    see: (number) => `zob. ${number}`,
    more: (count) => `i jeszcze ${count}`,
    legend: {
      there: 'samo miejsce',
      named: 'jego rząd lub ludzie',
      both: 'jedno i drugie',
      doubtful: 'niepewne',
      area: 'kraj, region lub morze',
    },
    readOnline: (numbers) => `${numbers}: czytaj w sieci`,
    inStory: (numbers) => `${numbers}: w opowieści`,
    at: (distance, degrees, north) => `${distance} na ${degrees}° szer. ${north ? 'pn.' : 'pd.'}`,
    subject: (places, outlets) => `Mapa (${SHEET_WORDS.pl.places(places)}); źródła: ${outlets}`,
    excerptOf: (number, place) => `${number} ${place}: do fragmentów`,
    noRoom: (place) => `Brak miejsca na mapie na nazwę: ${place}.`,
    leftOut: (places) => `Obraz ma jedną stronę; miejsca bez fragmentów: ${places}.`,
    noGlyph: (characters) => `Żaden krój arkusza nie ma znaków: ${characters}`,
    nothingToDraw: 'opowieść nie zawiera żadnego odnalezionego miejsca, więc nie ma czego rysować',
    nothingLeft: 'nie zostało żadne miejsce: wybrane artykuły i miejsca żadnego nie zawierają',
    beyondMap: (place, degrees, north, limit) =>
      `${place} leży na ${degrees}° szerokości ${north ? 'północnej' : 'południowej'}; mapy kończą się na ${limit}°`,
    credits: WORDS.pl.credits,
  },
  uk: {
    locale: 'uk',
    units: { km: 'км', m: 'м' },
    places: plural('uk', { one: 'місце', few: 'місця', many: 'місць', other: 'місця' }),
    outlets: plural('uk', { one: 'видання', few: 'видання', many: 'видань', other: 'видання' }),
    named: 'названо як уряд або людей',
    doubtful: 'непевно',
    offMap: 'поза цією картою',
    see: (number) => `див. ${number}`,
    more: (count) => `і ще ${count}`,
    legend: {
      there: 'саме місце',
      named: 'його уряд або люди',
      both: 'і те, і те',
      doubtful: 'непевно',
      area: 'країна, регіон або море',
    },
    readOnline: (numbers) => `${numbers}: читайте в мережі`,
    inStory: (numbers) => `${numbers}: у розповіді`,
    at: (distance, degrees, north) => `${distance} на ${degrees}° ${north ? 'пн.' : 'пд.'} ш.`,
    subject: (places, outlets) => `Карта (${SHEET_WORDS.uk.places(places)}); джерела: ${outlets}`,
    excerptOf: (number, place) => `${number} ${place}: до уривків`,
    noRoom: (place) => `На карті немає місця для назви: ${place}.`,
    leftOut: (places) => `Зображення має одну сторінку; місць без уривків: ${places}.`,
    noGlyph: (characters) => `Жоден шрифт аркуша не має знаків: ${characters}`,
    nothingToDraw: 'у розповіді немає жодного знайденого місця, тож малювати нічого',
    nothingLeft: 'не лишилося жодного місця: у вибраних статтях і місцях їх немає',
    beyondMap: (place, degrees, north, limit) =>
      `${place} лежить на ${degrees}° ${north ? 'північної' : 'південної'} широти; карти тут закінчуються на ${limit}°`,
    credits: WORDS.uk.credits,
  },
};

/** Costly to make, so one for each language and shape. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A distance with its unit; spaces between thousands are such as every font has. */
export function formatKm(km: number, { locale, units }: SheetWords): string {
  let format = numberFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    numberFormats.set(locale, format);
  }
  const [value, name] = km >= 1 ? [km, units.km] : [Math.round(km * 1000), units.m];
  return `${format.format(value).replace(/[\u2009\u202f]/g, '\u00a0')} ${name}`;
}
