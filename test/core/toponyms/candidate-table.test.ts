import { describe, expect, it } from 'vitest';
import {
  bestCandidates,
  keepCandidates,
  newCandidateTable,
  putCandidates,
} from '../../../src/core/toponyms/candidate-table.ts';

const TOTALS = [3, -1, 7, 3, 0, 7, 7, -8, 2.5, 3];

function tableOf(totals: readonly number[]) {
  const table = newCandidateTable(totals.length);
  totals.forEach((total, i) => {
    putCandidates(table, i, 1, [{ row: 100 + i, role: i % 2 === 0 ? 'primary' : 'alternate' }]);
    table.total[i] = total;
    table.scores.near[i] = total / 2;
  });
  return table;
}

describe('bestCandidates', () => {
  it.each([1, 2, 3, 6, 9, 10, 14])('gives the best %i as a stable sort would', (most) => {
    const sorted = TOTALS.map((_, i) => i).sort((a, b) => TOTALS[b] - TOTALS[a]);
    expect(bestCandidates(tableOf(TOTALS), 0, TOTALS.length, most)).toEqual(sorted.slice(0, most));
  });

  it('looks at its own part of the table only', () => {
    expect(bestCandidates(tableOf(TOTALS), 3, 5, 5)).toEqual([3, 4]);
  });
});

describe('keepCandidates', () => {
  it('moves every column alike, and nothing of the neighbours', () => {
    const table = tableOf(TOTALS);
    keepCandidates(table, 4, [6, 4, 8]);
    expect([...table.rows.slice(3, 8)]).toEqual([103, 106, 104, 108, 107]);
    expect([...table.roles.slice(3, 8)]).toEqual([1, 0, 0, 0, 1]);
    expect([...table.total.slice(3, 8)]).toEqual([3, 7, 0, 2.5, -8]);
    expect([...table.scores.near.slice(3, 8)]).toEqual([1.5, 3.5, 0, 1.25, -4]);
  });
});
