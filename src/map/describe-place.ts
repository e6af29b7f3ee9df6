// A place in a few words for a person: what it is and where ("capital, Harjumaa, Estonia").
import type { Place } from '../core/gazetteer/gazetteer.ts';
import { WORDS, type FeatureWord, type Language } from './words.ts';

export function describePlace(place: Place, language: Language): string {
  const parts = [WORDS[language].features[featureWord(place.feature)]];
  if (place.admin1 && place.admin1 !== place.name) parts.push(place.admin1);
  const country = place.country && countryName(place.country, language);
  if (country && country !== place.name) parts.push(country);
  return parts.join(', ');
}

/** An ISO 8601 date or date-time as the reader's language writes the day; the day is the publisher's own. */
export function formatDay(date: string, language: Language): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return dayFormat(language).format(day);
}

/** A format is slow to make and quick to use. */
const dayFormats = new Map<Language, Intl.DateTimeFormat>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  const known = dayFormats.get(language);
  if (known) return known;
  // Day before month, as in the story's own subtitle and on the printed sheet.
  const { locale } = WORDS[language].naming;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(language, format);
  return format;
}

function featureWord(feature: string): FeatureWord {
  if (feature === 'P/PPLC') return 'capital';
  if (/^A\/(PCL|TERR)/.test(feature)) return 'country';
  if (feature.startsWith('P/')) return 'city';
  if (feature.startsWith('A/') || feature.startsWith('L/')) return 'region';
  if (feature.startsWith('H/')) return 'water';
  if (/^T\/(ISL|ATOL)/.test(feature)) return 'island';
  return feature.startsWith('T/') ? 'land' : 'place';
}

function countryName(code: string, language: Language): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? null;
}
