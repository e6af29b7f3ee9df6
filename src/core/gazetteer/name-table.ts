// The writer's half of the name index: every key once, in order, with the rows that bear it.
import { foldName } from './fold.ts';
import { KEYS_A_BLOCK } from './gazetteer-format.ts';
import type { NameRole } from './gazetteer.ts';
import { toUtf8 } from './utf8.ts';
import { usualSpelling } from './spelling.ts';
import type { PlaceRecord } from './write-gazetteer.ts';

/** Longest key that a byte can hold the length of. */
const MAX_KEY = 255;

export interface NameTable {
  /** Characters that each key shares with the one before (the first of a block: none), and how many it adds. */
  keyShared: number[];
  keyAdded: number[];
  /** The added characters of all keys. */
  keyText: string;
  keyMatches: number[];
  matchRows: number[];
  matchRoles: NameRole[];
  /** Names of each row under different keys. */
  nameCounts: number[];
  /** The name to show of each row in UTF-8; empty when it is the usual spelling of its key. */
  spellings: Uint8Array[];
}

/** Throws when a record's name has no key, or one that is too long. Other such names are left out. */
export function buildNameTable(rows: readonly PlaceRecord[]): NameTable {
  const matches = new Map<string, { row: number; role: NameRole }[]>();
  const spellings: Uint8Array[] = [];
  const nameCounts = rows.map((record, row) => {
    const roles = keysOf(record);
    for (const [key, role] of roles) {
      const found = matches.get(key);
      if (found) found.push({ row, role });
      else matches.set(key, [{ row, role }]);
    }
    const usual = usualSpelling(foldName(record.name)) === record.name;
    spellings.push(toUtf8(usual ? '' : record.name));
    return roles.size;
  });

  const table: NameTable = {
    keyShared: [],
    keyAdded: [],
    keyText: '',
    keyMatches: [],
    matchRows: [],
    matchRoles: [],
    nameCounts,
    spellings,
  };
  const texts: string[] = [];
  let before = '';
  for (const key of [...matches.keys()].sort()) {
    const whole = table.keyShared.length % KEYS_A_BLOCK === 0;
    const shared = whole ? 0 : sharedLength(before, key);
    table.keyShared.push(shared);
    table.keyAdded.push(key.length - shared);
    texts.push(key.slice(shared));
    const found = matches.get(key) ?? [];
    table.keyMatches.push(found.length);
    for (const { row, role } of found) {
      table.matchRows.push(row);
      table.matchRoles.push(role);
    }
    before = key;
  }
  table.keyText = texts.join('');
  return table;
}

function keysOf(record: PlaceRecord): Map<string, NameRole> {
  const primary = foldName(record.name);
  if (!isKey(primary))
    throw new Error(`The name "${record.name}" of ${record.id} has no key in plain letters.`);
  const roles = new Map<string, NameRole>([[primary, 'primary']]);
  for (const { text, role } of record.names) {
    const key = foldName(text);
    if (isKey(key) && !roles.has(key)) roles.set(key, role);
  }
  return roles;
}

function isKey(key: string): boolean {
  return key.length <= MAX_KEY && /^[a-z0-9]+( [a-z0-9]+)*$/.test(key);
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
