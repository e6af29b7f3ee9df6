// What the marks mean, in one line: only the kinds that this map uses, and the outlets where hue tells them apart.
import { drawMark } from '../labels/draw-mark.ts';
import type { Mark } from '../scene.ts';
import type { SheetStory } from '../sheet-places.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { LegendEntry, SheetWords } from '../sheet-words.ts';
import type { FontBook } from '../type/font-book.ts';
import { setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import type { Furniture } from './header.ts';

/** Lines from `top` downwards, no wider than `widthMm`. */
export function drawLegend(
  sheet: SheetStory,
  words: SheetWords,
  at: { x: number; top: number; widthMm: number },
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): Furniture {
  const sizeMm = sizes.small;
  const radius = sizeMm * 0.44;
  const lead = sizeMm * 1.45;
  const marks: Mark[] = [];
  let [x, baseline] = [at.x, at.top + sizeMm];
  for (const entry of [...kindsUsed(sheet), ...outletsUsed(sheet)]) {
    const text = typeof entry === 'string' ? words.legend[entry] : entry.name;
    const width = radius * 2 + sizeMm * 0.45 + book.measure(text, 'sans', sizeMm);
    if (x > at.x && x + width > at.x + at.widthMm) [x, baseline] = [at.x, baseline + lead];
    const center = { x: x + radius, y: baseline - sizeMm * 0.34, radius, numberSize: 0 };
    marks.push(...(entry === 'area' ? swatch(center, theme) : sample(entry, center, theme, book)));
    marks.push(
      setText(
        { text, x: x + radius * 2 + sizeMm * 0.45, y: baseline, font: 'sans', sizeMm, fill: theme.inkSoft },
        book,
      ),
    );
    x += width + sizeMm * 1.5;
  }
  return { marks, heightMm: baseline + sizeMm * 0.4 - at.top };
}

function kindsUsed({ places }: SheetStory): LegendEntry[] {
  const points = places.filter(({ summary }) => summary.form === 'point').map(({ summary }) => summary);
  const kinds: LegendEntry[] = (['there', 'named', 'both'] as const).filter((presence) =>
    points.some((summary) => summary.presence === presence),
  );
  if (points.some((summary) => summary.doubtful)) kinds.push('doubtful');
  if (places.some(({ summary }) => summary.form === 'area')) kinds.push('area');
  return kinds;
}

function outletsUsed({ outlets, places }: SheetStory): { name: string; index: number }[] {
  const used = new Set(places.flatMap(({ summary }) => summary.shares.map((share) => share.outlet)));
  const shown = outlets.filter((outlet) => used.has(outlet.index));
  return shown.length > 1 && shown.length <= 6 ? shown : [];
}

function sample(
  entry: Exclude<LegendEntry, 'area'> | { index: number },
  at: { x: number; y: number; radius: number; numberSize: number },
  theme: SheetTheme,
  book: FontBook,
): Mark[] {
  if (typeof entry === 'object') {
    return [
      {
        type: 'circle',
        x: at.x,
        y: at.y,
        radius: at.radius,
        fill: theme.outlets[entry.index % theme.outlets.length],
      },
    ];
  }
  const neutral = { ...theme, outlets: [theme.ink] };
  const presence = entry === 'doubtful' ? 'named' : entry;
  const look = {
    presence,
    doubtful: entry === 'doubtful',
    shares: [{ outlet: 0, excerpts: 1 }],
    number: null,
  };
  return drawMark(look, at, neutral, book);
}

function swatch({ x, y, radius }: { x: number; y: number; radius: number }, theme: SheetTheme): Mark[] {
  const [minX, maxX, minY, maxY] = [x - radius, x + radius, y - radius * 0.8, y + radius * 0.8];
  const lines = [[minX, minY, maxX, minY, maxX, maxY, minX, maxY]];
  return [
    { type: 'path', closed: true, lines, fill: theme.areaFill, opacity: 0.35 },
    { type: 'path', closed: true, lines, stroke: { color: theme.areaInk, widthMm: 0.25 } },
  ];
}
