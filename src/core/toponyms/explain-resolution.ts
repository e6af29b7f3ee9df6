// The reason for a choice: the evidence that set the chosen candidate apart from the next best, as codes and in words.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { type CandidateTable, type ScoreName, SCORES } from './candidate-table.ts';
import { type Ground, groundPlace } from './ground.ts';
import { divisionOf, PLACE, placeKinds } from './place-kinds.ts';

/** Evidence weaker than this is not worth a word. */
const WORTH_SAYING = 0.8;
const MOST_CLAUSES = 2;

export interface Explanation {
  /** One sentence. */
  reason: string;
  grounds: Ground[];
}

/** `best` and `next` are candidates' numbers; `next` is -1 where there is but one. */
export function explainChoice(
  { rows, scores }: CandidateTable,
  best: number,
  next: number,
  gazetteer: Gazetteer,
): Explanation {
  const row = rows[best];
  const place = describe(row, gazetteer);
  if (next < 0)
    return {
      reason: `The only place of this name in the gazetteer: ${place}.`,
      grounds: [{ code: 'only' }],
    };
  const margins = SCORES.map((name) => ({
    name,
    margin: scores[name][best] - Math.max(0, scores[name][next]),
  }))
    .filter(({ name, margin }) => margin >= WORTH_SAYING && (name !== 'prior' || margin > 0))
    .sort((a, b) => b.margin - a.margin)
    .slice(0, MOST_CLAUSES);
  if (margins.length === 0)
    return { reason: `${place}, by a narrow margin over its namesakes.`, grounds: [{ code: 'narrow' }] };
  const grounds = margins.map(({ name }) => groundOf(name, row, gazetteer));
  return { reason: `${place}: ${grounds.map(clause).join(', and ')}.`, grounds };
}

/** Why none of so many candidates was believed. */
export function explainNone(count: number): string {
  const names = count === 1 ? 'the one place' : `the ${count} places`;
  return `None of ${names} of this name fits the text well enough.`;
}

/** With the country or division that the evidence speaks of. */
function groundOf(code: ScoreName, row: Row, gazetteer: Gazetteer): Ground {
  const country = gazetteer.countryRow[row];
  const division = divisionOf(row, gazetteer, placeKinds(gazetteer));
  const parent = { country, division, parent: division < 0 ? country : division };
  const of = code in parent ? parent[code as keyof typeof parent] : -1;
  return of < 0 ? { code } : { code, place: groundPlace(gazetteer.place(of)) };
}

function clause({ code, place }: Ground): string {
  switch (code) {
    case 'prior':
      return 'the best-known place of this name';
    case 'parent':
      return `the text puts it in ${place?.name ?? 'that country'}`;
    case 'children':
      return 'the name before it lies in it';
    case 'twin':
      return 'the text names its country or state elsewhere';
    case 'said':
      return 'it is of the kind that the text calls it';
    case 'country':
      return `other places in the text are in ${place?.name ?? 'the same country'}`;
    case 'division':
      return `other places in the text are in ${place?.name ?? 'the same division'}`;
    case 'near':
      return 'other places in the text are near it';
    default:
      return 'the names beside it go with it';
  }
}

function describe(row: Row, gazetteer: Gazetteer): string {
  const { name, admin1, country, feature } = gazetteer.place(row);
  const kind = placeKinds(gazetteer)[gazetteer.feature[row]];
  if (kind === PLACE.country || kind === PLACE.continent) return name;
  const where = [admin1, country].filter((part) => part !== null && part !== name).join(', ');
  return where === '' ? `${name} (${feature})` : `${name} (${where})`;
}
