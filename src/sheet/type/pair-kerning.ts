// Kerning of glyph pairs straight from a font's GPOS table: fontkit's own shaper does far more than a line of Latin,
// Greek or Cyrillic needs, and takes twenty times as long (OpenType 1.9, GPOS lookup type 2).
import type { FontkitFont } from './fontkit-types.ts';

/** Advance to add between two glyphs, in font units. */
export type PairKerning = (first: number, second: number) => number;

interface Value {
  xAdvance?: number;
}

interface Coverage {
  version: number;
  glyphs?: number[];
  rangeRecords?: { start: number; end: number; startCoverageIndex: number }[];
}

interface ClassDefinition {
  version: number;
  startGlyph?: number;
  classValueArray?: number[];
  classRangeRecord?: { start: number; end: number; class: number }[];
}

/** Some lists of the table are read item by item. */
type List<T> = readonly T[] | { get(index: number): T; readonly length: number };

const item = <T>(list: List<T>, index: number): T => ('get' in list ? list.get(index) : list[index]);

interface PairSubtable {
  version: number;
  coverage: Coverage;
  pairSets?: List<List<{ secondGlyph: number; value1: Value }>>;
  classDef1?: ClassDefinition;
  classDef2?: ClassDefinition;
  classRecords?: List<List<{ value1: Value }>>;
}

interface Lookup {
  lookupType: number;
  subTables: List<PairSubtable | { lookupType: number; extension: PairSubtable }>;
}

export interface GposTable {
  featureList: { tag: string; feature: { lookupListIndexes: number[] } }[];
  lookupList: List<Lookup>;
}

const PAIR = 2;

/** Remembers what it was asked. A font without kerning gives 0 for all. */
export function readPairKerning(font: FontkitFont): PairKerning {
  const lookups = kernLookups(font.GPOS);
  const known = new Map<number, number>();
  return (first, second) => {
    const key = first * 65536 + second;
    let value = known.get(key);
    if (value === undefined) {
      value = 0;
      for (const subtables of lookups) value += kernBy(subtables, first, second);
      known.set(key, value);
    }
    return value;
  };
}

function kernLookups(table: GposTable | undefined): PairSubtable[][] {
  if (!table) return [];
  const kern = table.featureList.filter(({ tag }) => tag === 'kern');
  const indexes = [...new Set(kern.flatMap(({ feature }) => [...feature.lookupListIndexes]))].sort(
    (a, b) => a - b,
  );
  return indexes.map((index) => {
    const { lookupType, subTables } = item(table.lookupList, index);
    const found: PairSubtable[] = [];
    for (let at = 0; at < subTables.length; at++) {
      const subtable = item(subTables, at);
      const extended = 'extension' in subtable;
      if ((extended ? subtable.lookupType : lookupType) !== PAIR) continue;
      found.push(extended ? subtable.extension : subtable);
    }
    return found;
  });
}

/** The first subtable that knows the pair decides. */
function kernBy(subtables: readonly PairSubtable[], first: number, second: number): number {
  for (const subtable of subtables) {
    const index = coverageIndex(subtable.coverage, first);
    if (index < 0) continue;
    if (subtable.version === 1 && subtable.pairSets) {
      const pairs = item(subtable.pairSets, index);
      for (let at = 0; at < pairs.length; at++) {
        const pair = item(pairs, at);
        if (pair.secondGlyph === second) return pair.value1.xAdvance ?? 0;
      }
    } else if (subtable.classRecords && subtable.classDef1 && subtable.classDef2) {
      const records = item(subtable.classRecords, classOf(subtable.classDef1, first));
      return item(records, classOf(subtable.classDef2, second)).value1?.xAdvance ?? 0;
    }
  }
  return 0;
}

function coverageIndex({ glyphs, rangeRecords }: Coverage, glyph: number): number {
  if (glyphs) return glyphs.indexOf(glyph);
  const range = rangeRecords?.find(({ start, end }) => start <= glyph && glyph <= end);
  return range ? range.startCoverageIndex + glyph - range.start : -1;
}

function classOf(
  { startGlyph = 0, classValueArray, classRangeRecord }: ClassDefinition,
  glyph: number,
): number {
  if (classValueArray) return classValueArray[glyph - startGlyph] ?? 0;
  return classRangeRecord?.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
