// Names of the basemap that help a reader find the story's places: countries, seas and larger towns, by rank, wherever
// the story has left room. They never push a story's label aside.
import { countryNames, type PlaceNames } from '../../map/reading/place-names.ts';
import type { Language } from '../../map/words/words.ts';
import type { WorldFeature, WorldTile } from '../map-frame/load-tiles.ts';
import type { MapProjection } from '../map-frame/projection.ts';
import type { CircleMark, TextMark } from '../scene.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { FontBook } from '../type/font-book.ts';
import { LINE_FALL, LINE_RISE, setText } from '../type/set-text.ts';
import type { TypeSizes } from '../type/type-sizes.ts';
import type { LabelSpace } from './label-space.ts';

export interface BasemapName {
  kind: string;
  name: string;
  rank: number;
  capital: number;
  x: number;
  y: number;
}

/** One name for this many mm² of map (A4); more would compete with the story. */
const MM2_PER_NAME = 1300;
/** Shares of the names that each kind may take. */
const KIND_SHARE: Record<string, number> = {
  country: 0.5,
  sea: 0.25,
  region: 0.15,
  city: 1,
  town: 0.4,
  island: 0.2,
};
const KIND_ORDER = ['country', 'sea', 'city', 'town', 'region', 'island'];
/** Letters set apart, in ems. */
const WIDE_TRACKING = 0.16;

/** Names on the page, most important first, each once. */
export function basemapNames(
  tiles: readonly WorldTile[],
  projection: MapProjection,
  nameOf: (feature: WorldFeature) => string | null,
): BasemapName[] {
  const seen = new Set<string>();
  const names: BasemapName[] = [];
  for (const tile of tiles) {
    for (const feature of tile.features) {
      if (feature.layer !== 'place') continue;
      const { kind, rank, capital } = feature.properties;
      const name = nameOf(feature);
      const [x, y] = projection.toPage(feature.lines[0][0], feature.lines[0][1]);
      const key = `${kind} ${name} ${Math.round(x)} ${Math.round(y)}`;
      if (seen.has(key) || name === null) continue;
      seen.add(key);
      names.push({ kind: String(kind), name, rank: Number(rank), capital: Number(capital), x, y });
    }
  }
  const order = (name: BasemapName) =>
    (KIND_ORDER.indexOf(name.kind) + KIND_ORDER.length) % KIND_ORDER.length;
  return names.sort(
    (a, b) => order(a) - order(b) || a.rank - b.rank || b.capital - a.capital || (a.name < b.name ? -1 : 1),
  );
}

/** A place's name as the sheet's language has it, or as the tiles do; null for a place without one. */
export function namesIn(language: Language, names: PlaceNames): (feature: WorldFeature) => string | null {
  const countryOf = language === 'en' ? () => null : countryNames(language);
  return ({ id, properties: { kind, name, country } }) => {
    if (typeof name !== 'string') return null;
    if (kind === 'country') return countryOf(String(country)) ?? name;
    const known = [`geonames:${id}`, `name:${name}`].find((key) => Object.hasOwn(names, key));
    return known === undefined ? name : names[known];
  };
}

/** `taken` are the story's own names, which are not repeated. */
export function drawBasemapNames(
  names: readonly BasemapName[],
  taken: ReadonlySet<string>,
  space: LabelSpace,
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): (TextMark | CircleMark)[] {
  const area = (space.frame.maxX - space.frame.minX) * (space.frame.maxY - space.frame.minY);
  const limit = Math.ceil(area / (MM2_PER_NAME * sizes.unit ** 2));
  const counts = new Map<string, number>();
  const marks: (TextMark | CircleMark)[] = [];
  let total = 0;
  for (const name of names) {
    if (total >= limit) break;
    const count = counts.get(name.kind) ?? 0;
    if (taken.has(name.name) || count >= Math.ceil(limit * (KIND_SHARE[name.kind] ?? 0.2))) continue;
    const placed =
      name.kind === 'city' || name.kind === 'town'
        ? placeTown(name, space, theme, sizes, book)
        : placeAreaName(name, space, theme, sizes, book);
    if (!placed) continue;
    marks.push(...placed);
    counts.set(name.kind, count + 1);
    total++;
  }
  return marks;
}

function placeTown(
  name: BasemapName,
  space: LabelSpace,
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): (TextMark | CircleMark)[] | null {
  const dot = 0.45 * sizes.unit;
  const dotBox = { minX: name.x - dot, maxX: name.x + dot, minY: name.y - dot, maxY: name.y + dot };
  if (!space.isFree(dotBox)) return null;
  const sizeMm = sizes.mapLabel;
  const width = book.measure(name.name, 'sans', sizeMm);
  const gap = dot + 0.6 * sizes.unit;
  const height = sizeMm * (LINE_RISE + LINE_FALL);
  const corners: [number, number][] = [
    [name.x + gap, name.y - height / 2],
    [name.x - gap - width, name.y - height / 2],
    [name.x - width / 2, name.y - gap - height],
    [name.x - width / 2, name.y + gap],
  ];
  for (const [minX, minY] of corners) {
    const box = { minX, minY, maxX: minX + width, maxY: minY + height };
    if (!space.isFree(box)) continue;
    space.take(box);
    space.take(dotBox);
    return [
      {
        type: 'circle',
        x: name.x,
        y: name.y,
        radius: dot,
        fill: theme.paper,
        stroke: { color: theme.mapLabel, widthMm: 0.18 },
      },
      setText(
        {
          text: name.name,
          x: minX,
          y: minY + sizeMm * LINE_RISE,
          font: 'sans',
          sizeMm,
          fill: theme.mapLabel,
          role: 'label',
          halo: { color: theme.land, widthMm: 0.5 },
        },
        book,
      ),
    ];
  }
  return null;
}

function placeAreaName(
  name: BasemapName,
  space: LabelSpace,
  theme: SheetTheme,
  sizes: TypeSizes,
  book: FontBook,
): TextMark[] | null {
  const sea = name.kind === 'sea';
  const sizeMm = sizes.mapLabel * (name.kind === 'country' ? 1.05 : 0.95);
  const trackingMm = name.kind === 'country' ? sizeMm * WIDE_TRACKING : 0;
  const text = name.kind === 'country' ? name.name.toUpperCase() : name.name;
  const font = sea ? 'serif-italic' : 'sans';
  const width = book.measure(text, font, sizeMm, trackingMm);
  const height = sizeMm * (LINE_RISE + LINE_FALL);
  for (const shift of [0, -0.6, 0.6]) {
    const minY = name.y - height / 2 + shift * height;
    const box = { minX: name.x - width / 2, minY, maxX: name.x + width / 2, maxY: minY + height };
    if (!space.isFree(box)) continue;
    space.take(box);
    const fill = sea ? theme.waterLabel : theme.mapLabel;
    return [
      setText(
        {
          ...{
            text,
            x: box.minX,
            y: minY + sizeMm * LINE_RISE,
            font,
            sizeMm,
            trackingMm,
            fill,
            role: 'label',
          },
          halo: { color: sea ? theme.water : theme.land, widthMm: 0.5 * sizes.unit },
        },
        book,
      ),
    ];
  }
  return null;
}
