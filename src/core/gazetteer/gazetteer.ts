// The list of places, as the pipeline sees it. The file behind it is specified in geodata/FORMAT.md.

/** A row of the gazetteer; only the gazetteer that gave it knows what it stands for. */
export type Row = number;

/** How a name stands to its place. `demonym` is also the adjective: "Belarusian". */
export type NameRole = 'primary' | 'alternate' | 'demonym' | 'abbreviation';

/** One record, spelt out: what a story keeps of a place. */
export interface Place {
  /** `geonames:629634`, `fips:48201` (US county), or `dateline:black-sea` for a row of the hand-made table. */
  id: string;
  /** The name to show, in English or the usual Latin form, with its accents. */
  name: string;
  lng: number;
  lat: number;
  /** GeoNames feature class and code: `P/PPLC`, `A/PCLI`, `A/ADM1`, `H/SEA`, `L/RGN`. */
  feature: string;
  /** ISO 3166-1 alpha-2, or null for what belongs to no one country. */
  country: string | null;
  /** Name of the first-level division ("Brest Region"), or null. */
  admin1: string | null;
  /** Its id, by which it is known in other languages; left out where there is none. */
  admin1Id?: string;
  population: number;
  /** `[west, south, east, north]`; west > east crosses the antimeridian. Null for points. */
  box: [number, number, number, number] | null;
}

export interface GazetteerSource {
  name: string;
  version: string;
  licence: string;
  credit: string;
}

/** When and from what the gazetteer was made. */
export interface GazetteerEdition {
  date: string;
  sources: GazetteerSource[];
}

export interface NameMatch {
  row: Row;
  role: NameRole;
}

/**
 * Names are compared folded (see fold.ts): lower case, no accents, "St"/"St." as "saint", hyphens as spaces.
 * The columns are typed arrays indexed by row, so that scoring a candidate allocates nothing.
 */
export interface Gazetteer {
  readonly edition: GazetteerEdition;
  readonly size: number;
  /** Every place that bears the name, in no order that means anything; empty when there is none. */
  find(name: string): readonly NameMatch[];
  /** Whether a longer name starts with this one and a further word: tells a longest match when to stop. */
  continues(name: string): boolean;
  place(row: Row): Place;
  rowOf(id: string): Row | null;

  /** Degrees. */
  readonly lng: Float64Array | Float32Array;
  readonly lat: Float64Array | Float32Array;
  readonly population: Uint32Array;
  /** How many names the place has: a measure of fame. */
  readonly nameCount: Uint16Array;
  /** Index into `features`, whose entries are like `P/PPLC`. */
  readonly feature: Uint8Array;
  readonly features: readonly string[];
  /** Index into `countries` (ISO alpha-2); entry 0 is '' for none. */
  readonly country: Uint16Array;
  readonly countries: readonly string[];
  /** Row of the parent country, first-level and second-level division; -1 for none. A country is its own `countryRow`. */
  readonly countryRow: Int32Array;
  readonly admin1Row: Int32Array;
  readonly admin2Row: Int32Array;
}
