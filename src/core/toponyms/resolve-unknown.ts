// A street, a building or a village that the gazetteer does not know lies in the place that the text names with it:
// so it is shown there, with the doubt that this deserves, or nowhere.
import type { Gazetteer, Row } from '../gazetteer/gazetteer.ts';
import { type GroundCode, groundPlace } from './ground.ts';
import type { MentionKind, Resolution } from './mention.ts';
import { PLACE, placeKinds } from './place-kinds.ts';
import type { FoundName } from './recognise.ts';

export const UNKNOWN = {
  /** Characters to the nearest name that may hold it. */
  reach: 400,
  /** Confidence: said beside it ("Elm Street, Boston"), near it, or only that the text is mostly about it. */
  beside: 0.65,
  near: 0.45,
  mostly: 0.35,
  /** Share of the text's settlements that makes the text one about a place. */
  mostlyShare: 0.35,
} as const;

const BESIDE = new Set([', ', ' in ', ', in ', ' (', ' at ', ' near ']);

/** Kinds of places within which something can be shown: no countries, and no regions of several. */
const SMALL_ENOUGH: ReadonlySet<number> = new Set([
  PLACE.county,
  PLACE.capital,
  PLACE.seat,
  PLACE.settlement,
  PLACE.physical,
]);

/** Fills in the resolutions of names without candidates from those of the other names. */
export function resolveUnknown(
  text: string,
  found: readonly FoundName[],
  said: readonly MentionKind[],
  resolutions: Resolution[],
  gazetteer: Gazetteer,
): void {
  const kinds = placeKinds(gazetteer);
  const local = found.map((_, index): Row | null => {
    const { row, confidence } = resolutions[index];
    // What is named for its government holds no street ("… down Rose Avenue. Brussels warned"), but for one it owns.
    const { end } = found[index];
    const owns = text[end] === "'" || text[end] === '’';
    if (row === null || confidence < 0.4 || (said[index] === 'metonymic' && !owns)) return null;
    const kind = kinds[gazetteer.feature[row]];
    return SMALL_ENOUGH.has(kind) ? row : null;
  });
  const main = mainPlace(local);
  found.forEach(({ matches }, index) => {
    if (matches.length > 0) return;
    const near = nearest(text, found, local, index);
    if (near) resolutions[index] = containedIn(near.row, near.beside ? 'beside' : 'near', gazetteer);
    else if (main !== null) resolutions[index] = containedIn(main, 'mostly', gazetteer);
  });
}

function nearest(
  text: string,
  found: readonly FoundName[],
  local: readonly (Row | null)[],
  index: number,
): { row: Row; beside: boolean } | null {
  const { start, end } = found[index];
  let best: { row: Row; beside: boolean } | null = null;
  let least: number = UNKNOWN.reach;
  for (let at = index + 1; at < found.length && found[at].start - end < least; at += 1) {
    const row = local[at];
    if (row === null) continue;
    best = { row, beside: BESIDE.has(text.slice(end, found[at].start)) };
    least = best.beside ? 0 : found[at].start - end;
    break;
  }
  for (let at = index - 1; at >= 0 && start - found[at].end < least; at -= 1) {
    const row = local[at];
    if (row === null) continue;
    best = { row, beside: false };
    break;
  }
  return best;
}

/** The place that most of the text's names of settlements and the like mean. */
function mainPlace(local: readonly (Row | null)[]): Row | null {
  const counts = new Map<Row, number>();
  let all = 0;
  let best: Row | null = null;
  for (const row of local) {
    if (row === null) continue;
    all += 1;
    counts.set(row, (counts.get(row) ?? 0) + 1);
    if (best === null || counts.get(row)! > counts.get(best)!) best = row;
  }
  return best !== null && counts.get(best)! >= UNKNOWN.mostlyShare * all ? best : null;
}

const CODES = { beside: 'set-in', near: 'close-by', mostly: 'about' } as const satisfies Record<
  string,
  GroundCode
>;
const WORDS = {
  beside: 'the text sets it in',
  near: 'the nearest place named beside it is',
  mostly: 'the text is mostly about',
} as const;

function containedIn(row: Row, how: keyof typeof WORDS, gazetteer: Gazetteer): Resolution {
  const confidence = UNKNOWN[how];
  const place = gazetteer.place(row);
  return {
    row,
    confidence,
    candidates: [
      { row, scores: [{ name: 'within', value: confidence }], total: confidence, probability: confidence },
    ],
    reason: `The gazetteer does not know it; ${WORDS[how]} ${place.name}, where it is shown.`,
    grounds: [{ code: CODES[how], place: groundPlace(place) }],
  };
}
