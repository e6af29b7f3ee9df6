// A place in a few words for a person: what it is and where ("capital, Harjumaa, Estonia").
import type { Place } from '../../core/gazetteer/gazetteer.ts';
import { isolated } from '../../core/text/isolated.ts';
import { WORDS, type FeatureWord, type Language } from '../words/words.ts';

export function describePlace(place: Place, language: Language): string {
  const parts = [WORDS[language].features[featureWord(place.feature)]];
  if (place.admin1 && place.admin1 !== place.name) parts.push(isolated(place.admin1));
  const country = place.country && countryName(place.country, language);
  if (country && country !== place.name) parts.push(country);
  return parts.join(', ');
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
