// The reason for a choice in words: the evidence that set the chosen candidate apart from the next best.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { type CandidateTable, type ScoreName, SCORES } from './candidate-table.ts';
import { divisionOf, PLACE, placeKinds } from './place-kinds.ts';

/** Evidence weaker than this is not worth a word. */
const WORTH_SAYING = 0.8;
const MOST_CLAUSES = 2;

/** One sentence. `best` and `next` are candidates' numbers; `next` is -1 where there is but one. */
export function explainChoice(
  { rows, scores }: CandidateTable,
  best: number,
  next: number,
  gazetteer: Gazetteer,
): string {
  const row = rows[best];
  if (next < 0) return `The only place of this name in the gazetteer: ${describe(row, gazetteer)}.`;
  const margins = SCORES.map((name) => ({
    name,
    margin: scores[name][best] - Math.max(0, scores[name][next]),
  }))
    .filter(({ name, margin }) => margin >= WORTH_SAYING && (name !== 'prior' || margin > 0))
    .sort((a, b) => b.margin - a.margin)
    .slice(0, MOST_CLAUSES);
  const clauses = margins.map(({ name }) => clause(name, row, gazetteer));
  if (clauses.length === 0) return `${describe(row, gazetteer)}, by a narrow margin over its namesakes.`;
  return `${describe(row, gazetteer)}: ${clauses.join(', and ')}.`;
}

/** Why none of so many candidates was believed. */
export function explainNone(count: number): string {
  const names = count === 1 ? 'the one place' : `the ${count} places`;
  return `None of ${names} of this name fits the text well enough.`;
}

function clause(name: ScoreName, row: Row, gazetteer: Gazetteer): string {
  const country = nameOf(gazetteer.countryRow[row], gazetteer);
  const division = nameOf(divisionOf(row, gazetteer, placeKinds(gazetteer)), gazetteer);
  switch (name) {
    case 'prior':
      return 'the best-known place of this name';
    case 'parent':
      return `the text puts it in ${division ?? country ?? 'that country'}`;
    case 'children':
      return 'the name before it lies in it';
    case 'twin':
      return 'the text names its country or state elsewhere';
    case 'said':
      return 'it is of the kind that the text calls it';
    case 'country':
      return `other places in the text are in ${country ?? 'the same country'}`;
    case 'division':
      return `other places in the text are in ${division ?? 'the same division'}`;
    case 'near':
      return 'other places in the text are near it';
    case 'beside':
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

function nameOf(row: Row, gazetteer: Gazetteer): string | null {
  return row < 0 ? null : gazetteer.place(row).name;
}
