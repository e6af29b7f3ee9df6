// Reads the hand-made tables: tab-separated, a header line, no quoting; lines that begin with # are remarks.
import { readFileSync } from 'node:fs';

export type TsvRow = Record<string, string>;

/** A record a line, by the names of the header. Throws with the line's number when a line has another number of cells. */
export function parseTsv(text: string, file: string): TsvRow[] {
  const lines = text.split('\n').map((line, i) => ({ cells: line.split('\t'), number: i + 1, line }));
  const [header, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  return rows.map(({ cells, number }) => {
    if (cells.length !== header.cells.length) {
      throw new Error(`${file}:${number} has ${cells.length} cells, expected ${header.cells.length}.`);
    }
    return Object.fromEntries(header.cells.map((name, i) => [name, cells[i].trim()]));
  });
}

/** A table of the folder geodata/tables. */
export function readTable(name: string): TsvRow[] {
  return parseTsv(readFileSync(new URL(`tables/${name}.tsv`, import.meta.url), 'utf8'), `tables/${name}.tsv`);
}

/** The parts of a cell like "a|b". */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** Throws when the cell holds no number. */
export function numberOf(cell: string, what: string): number {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) throw new Error(`${what} is "${cell}", expected a number.`);
  return value;
}
