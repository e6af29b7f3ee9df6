// The small sign of a place beside its name in lists and text: its mark, or a soft square for an area.
import { markOf, markSvg } from './mark-shape.ts';
import type { PlaceSummary } from '../story/summarise-places.ts';
import { outletColour, PAGE_THEME } from '../style/theme.ts';

/** Pixels. */
const GLYPH_DIAMETER = 10;

/** An `<svg>` element as a string; decorative. */
export function placeGlyph(summary: PlaceSummary): string {
  if (summary.form === 'area') return areaGlyph(areaSign(summary));
  const mark = markOf(summary, summary.excerpts);
  return markSvg(
    { ...mark, diameter: mark.presence === 'both' ? GLYPH_DIAMETER + 2 : GLYPH_DIAMETER },
    PAGE_THEME,
  );
}

interface AreaSign {
  colour: string;
  /** Opacity. */
  fill: number;
  dashed: boolean;
}

/** An `<svg>` element as a string; decorative. */
export function areaGlyph({ colour, fill, dashed }: AreaSign): string {
  const dash = dashed ? ' stroke-dasharray="2.5 2"' : '';
  return `<svg aria-hidden="true" class="mark" width="14" height="12" viewBox="-7 -6 14 12"><path d="M-5 -4L2 -4.5L5.5 -1L4 4L-3 4.5L-6 1Z" fill="${colour}" fill-opacity="${fill}" stroke="${colour}" stroke-width="1.25"${dash}/></svg>`;
}

function areaSign({ shares, doubtful, presence }: PlaceSummary): AreaSign {
  const colour = shares.length === 1 ? outletColour(PAGE_THEME, shares[0].outlet) : PAGE_THEME.areaInk;
  return { colour, fill: presence === 'named' ? 0.08 : 0.3, dashed: doubtful };
}
