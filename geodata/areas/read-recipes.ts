// Which areas get a shape, and how it is made: countries and divisions from the units, and the rows of the hand-made
// table that have a recipe. recipes.tsv has better recipes for some rows, and outlines where a box will not do.
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { readCities } from '../gazetteer/cities.ts';
import { readFirstLevel } from '../gazetteer/first-level.ts';
import { numberOf, parseTsv, readTable, type TsvRow } from '../read-tsv.ts';
import { ringBox, type Box } from '../basemap/rings.ts';
import type { CutRecipe } from './cut-shapes.ts';
import type { UnionRecipe } from './join-areas.ts';

export interface Recipes {
  unions: UnionRecipe[];
  cuts: CutRecipe[];
}

const LAKE = /^H\/(LKS?|RSV)$/;
const GROUP = /^(T\/ISLS|H\/LKS)$/;

export function readRecipes(): Recipes {
  const better = new Map(
    parseTsv(readFileSync(new URL('recipes.tsv', import.meta.url), 'utf8'), 'recipes.tsv').map((row) => [
      row.id,
      row,
    ]),
  );
  const unions: UnionRecipe[] = readTable('countries').map((row) => ({
    ...NO_MEMBERS,
    id: row.id,
    countries: [row.code],
  }));
  for (const [code, { id }] of readFirstLevel(readCities()))
    unions.push({ ...NO_MEMBERS, id, divisions: [code] });
  const cuts: CutRecipe[] = [];
  for (const row of readTable('features')) {
    const [kind, list = ''] = (better.get(row.id)?.recipe || row.shape).split(':');
    const outline = better.get(row.id)?.outline ?? '';
    const members = list === '' ? [] : list.split('+');
    if (kind === 'countries') unions.push({ ...NO_MEMBERS, id: row.id, countries: members });
    else if (kind === 'parts') unions.push({ ...NO_MEMBERS, id: row.id, parts: members });
    else if (kind === 'sea' || kind === 'land') cuts.push(cutRecipe(row, kind, outline));
    else if (kind === 'box') cuts.push(cutRecipe(row, 'rounded', outline));
    else if (kind === '' && LAKE.test(row.feature)) cuts.push(cutRecipe(row, 'lake', outline));
    else if (kind !== '' && kind !== 'line')
      throw new Error(`${row.id} has the shape "${row.shape}": no such recipe`);
  }
  return { unions, cuts };
}

const NO_MEMBERS = { countries: [], divisions: [], parts: [] };

function cutRecipe(row: TsvRow, kind: CutRecipe['kind'], outlineText: string): CutRecipe {
  const numberIn = (column: string): number => numberOf(row[column], `${column} of ${row.id}`);
  const outline = parseOutline(outlineText, row.id);
  const box: Box = outline
    ? ringBox(outline)
    : [numberIn('west'), numberIn('south'), numberIn('east'), numberIn('north')];
  return {
    id: row.id,
    kind,
    isGroup: GROUP.test(row.feature),
    label: [numberIn('lng'), numberIn('lat')],
    box,
    outline,
    country: row.country === '' ? null : row.country,
  };
}

/** Corners as "lng lat, lng lat, …", above 180 east of the antimeridian; null for an empty cell. */
export function parseOutline(text: string, id: string): Position[] | null {
  if (text === '') return null;
  const ring = text.split(',').map((pair): Position => {
    const [lng, lat] = pair.trim().split(' ');
    return [numberOf(lng ?? '', `outline of ${id}`), numberOf(lat ?? '', `outline of ${id}`)];
  });
  const closed = [...ring, ring[0]];
  const torn = ring.findIndex(([lng], index) => Math.abs(closed[index + 1][0] - lng) > 180);
  if (torn >= 0)
    throw new Error(
      `The outline of ${id} goes around the world after "${closed[torn].join(' ')}": write longitudes above 180`,
    );
  return closed;
}
