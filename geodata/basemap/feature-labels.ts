// Labels of seas, gulfs, straits, lakes and islands, from the hand-made table: each shows once its box is as wide as its
// name needs.
import { numberOf, type TsvRow } from '../read-tsv.ts';
import type { AreaLabel } from './place-layer.ts';

interface LabelClass {
  features: RegExp;
  kind: AreaLabel['kind'];
  /** Width in pixels that the box must have. */
  room: number;
}

const CLASSES: readonly LabelClass[] = [
  { features: /^H\/OCN$/, kind: 'sea', room: 200 },
  { features: /^H\/(SEA|GULF|BAY|SD|CHN|BGHT|FRTH|ESTY|HBR|COVE)$/, kind: 'sea', room: 110 },
  { features: /^H\/STRT$/, kind: 'sea', room: 150 },
  { features: /^H\/(LK|RSV)$/, kind: 'lake', room: 60 },
  { features: /^T\/(ISL|ISLS)$/, kind: 'island', room: 90 },
];

const TILE_PIXELS = 512;
/** Islands large enough for a name before it are countries, or have their countries' names on them. */
const FIRST_ISLAND_ZOOM = 4;
const LAST_ZOOM = 8;
/** Width in degrees from which a feature is of each rank: oceans, seas, gulfs, the rest. */
const RANKS = [60, 15, 5];

/** Rows that are a part or a route of another, whose name would stand beside it. */
const PARTS =
  /^dateline:((north|south)-(atlantic|pacific)|(eastern|western|central)-mediterranean|northwest-passage|northern-sea-route|sargasso-sea|british-isles)$/;
/** Names that were made to be told apart: "Great Britain island". */
const MADE_UP = /\bisland$/;

/** Rows of tables/features.tsv. */
export function featureLabels(rows: readonly TsvRow[]): AreaLabel[] {
  return rows.flatMap((row): AreaLabel[] => {
    const labelClass = CLASSES.find(({ features }) => features.test(row.feature));
    if (labelClass === undefined || row.west === '' || PARTS.test(row.id) || MADE_UP.test(row.name))
      return [];
    const numberIn = (column: string): number => numberOf(row[column], `${column} of ${row.id}`);
    const across = numberIn('east') - numberIn('west');
    const width = across < 0 ? across + 360 : across;
    const minZoom = Math.max(
      labelClass.kind === 'island' ? FIRST_ISLAND_ZOOM : 1,
      Math.ceil(Math.log2((labelClass.room * 360) / (TILE_PIXELS * width))),
    );
    if (minZoom > LAST_ZOOM) return [];
    const rank = RANKS.findIndex((least) => width >= least);
    return [
      {
        id: row.id,
        kind: labelClass.kind,
        name: row.name,
        lng: numberIn('lng'),
        lat: numberIn('lat'),
        rank: rank < 0 ? RANKS.length : rank,
        country: row.country,
        minZoom,
      },
    ];
  });
}
