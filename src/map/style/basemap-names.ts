// The text of the basemap's labels in a reader's language, as an expression: countries by their code, other places by
// their GeoNames number, seas and regions by their English name; what has no name in the language keeps the tiles'.
import type { ExpressionSpecification } from 'maplibre-gl';
import { countryNames, type PlaceNames } from '../reading/place-names.ts';
import type { Language } from '../words/words.ts';

export interface BasemapNames {
  language: Language;
  places: PlaceNames;
}

const NUMBER = /^geonames:(\d+)$/u;
const BY_NAME = 'name:';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Null for English, which the tiles hold. */
export function basemapNamesIn(language: Language, places: PlaceNames): BasemapNames | null {
  return language === 'en' ? null : { language, places };
}

export function basemapNameText({ language, places }: BasemapNames): ExpressionSpecification {
  const given: ExpressionSpecification = ['get', 'name'];
  const entries = Object.entries(places);
  const byNumber = entries.flatMap(([id, name]): [number, string][] => {
    const [, number] = NUMBER.exec(id) ?? [];
    return number ? [[Number(number), name]] : [];
  });
  const byName = entries.flatMap(([id, name]): [string, string][] =>
    id.startsWith(BY_NAME) ? [[id.slice(BY_NAME.length), name]] : [],
  );
  return [
    'case',
    ['==', ['get', 'kind'], 'country'],
    match(['get', 'country'], countries(language), given),
    match(['id'], byNumber, match(given, byName, given)),
  ];
}

/** The English names under which the tiles have these places, which a reader sees under `shown`. */
export function tileNames(places: PlaceNames, shown: ReadonlySet<string>): string[] {
  return Object.entries(places).flatMap(([id, name]) =>
    id.startsWith(BY_NAME) && shown.has(name) ? [id.slice(BY_NAME.length)] : [],
  );
}

function match(
  input: ExpressionSpecification,
  pairs: readonly (readonly [string | number, string])[],
  otherwise: ExpressionSpecification,
): ExpressionSpecification {
  if (pairs.length === 0) return otherwise;
  return ['match', input, ...pairs.flat(), otherwise] as unknown as ExpressionSpecification;
}

/** Every code there could be is asked for: the browser knows which are countries. */
function countries(language: Language): [string, string][] {
  const nameOf = countryNames(language);
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = nameOf(code);
    return name === null ? [] : [[code, name] as [string, string]];
  });
}
