// What the gazetteer says of a name before any context is read: which senses it has, and how well known they are.
import type { Gazetteer, NameMatch, Row } from '../gazetteer/gazetteer.ts';
import { spelledAlike } from './spelled-alike.ts';

/** The best-known sense of a name; the order is that of how readily a name is believed. */
export const SENSE = {
  none: 0,
  country: 1,
  admin1: 2,
  continent: 3,
  demonym: 4,
  abbreviation: 5,
  physical: 6,
  region: 7,
  metropolis: 8,
  city: 9,
  town: 10,
  village: 11,
  hamlet: 12,
  county: 13,
} as const;

export interface NameTraits {
  /** One of SENSE. */
  sense: number;
  /** Largest population of any sense. */
  population: number;
  /** Most names of any sense. */
  fame: number;
  /** Some sense is written as a demonym or adjective. */
  demonym: boolean;
  /** Some sense is a country or first-level division. */
  state: boolean;
  /** No place bears it as its own name, however spelled. */
  alternateOnly: boolean;
  /** Only places of quite another name bear it, and none is a capital: mostly names of the past, and of persons. */
  forgotten: boolean;
}

/** What a name with these matches can be. */
export function traitsOf(name: string, matches: readonly NameMatch[], gazetteer: Gazetteer): NameTraits {
  const traits: NameTraits = {
    sense: SENSE.none,
    population: 0,
    fame: 0,
    demonym: false,
    state: false,
    alternateOnly: true,
    forgotten: false,
  };
  let rank = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    const sense = senseOf(name, match, gazetteer);
    const order = ORDER[sense];
    if (order < rank) {
      rank = order;
      traits.sense = sense;
    }
    if (match.role !== 'alternate' || isSpelling(name, match.row, gazetteer)) traits.alternateOnly = false;
    if (sense === SENSE.demonym) traits.demonym = true;
    const isState = placeSense(match.row, gazetteer) <= SENSE.admin1;
    if (isState && sense !== SENSE.demonym && sense !== SENSE.hamlet) traits.state = true;
    traits.population = Math.max(traits.population, gazetteer.population[match.row]);
    traits.fame = Math.max(traits.fame, gazetteer.nameCount[match.row]);
  }
  traits.forgotten = traits.alternateOnly && matches.every(({ row }) => isForgotten(name, row, gazetteer));
  return traits;
}

/** Believed first: a country before a city of its name, a city before a province of its name. */
const ORDER = [99, 0, 2, 1, 3, 2.5, 6, 5, 1.5, 4, 7, 8, 10, 9];

function senseOf(name: string, { row, role }: NameMatch, gazetteer: Gazetteer): number {
  if (role === 'demonym') return SENSE.demonym;
  if (role === 'abbreviation') return SENSE.abbreviation;
  const sense = placeSense(row, gazetteer);
  // "Helmand" of Helmand Province is the province; a forgotten name of a county (Stalin, for Brașov) is not.
  const forgotten =
    role === 'alternate' && sense === SENSE.admin1 && !beginsAlike(name, gazetteer.place(row).name);
  return forgotten ? SENSE.hamlet : sense;
}

function isForgotten(name: string, row: Row, gazetteer: Gazetteer): boolean {
  const feature = gazetteer.features[gazetteer.feature[row]];
  if (feature === 'P/PPLC' || !/^(?:P\/|A\/ADM)/.test(feature)) return false;
  return !beginsAlike(name, gazetteer.place(row).name);
}

/** The beginning of a city's own name: "Frankfurt". */
export function isShortened(name: string, row: Row, gazetteer: Gazetteer): boolean {
  if (gazetteer.population[row] < SHORTENED) return false;
  return gazetteer.place(row).name.toLowerCase().startsWith(`${name.toLowerCase()} `);
}

/** Another way to write the place's own name. */
function isSpelling(name: string, row: Row, gazetteer: Gazetteer): boolean {
  if (isShortened(name, row, gazetteer)) return true;
  return gazetteer.population[row] >= SPELLED && spelledAlike(name, gazetteer.place(row).name);
}

/** Least inhabitants of a place whose name is known cut short, or in another spelling. */
const SHORTENED = 100_000;
const SPELLED = 5_000;

function beginsAlike(a: string, b: string): boolean {
  return a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase();
}

/** One of SENSE, by feature class and population. */
export function placeSense(row: Row, gazetteer: Gazetteer): number {
  const feature = gazetteer.features[gazetteer.feature[row]];
  if (feature === 'L/CONT') return SENSE.continent;
  if (feature.startsWith('A/PCL')) return SENSE.country;
  if (feature === 'A/ADM1') return SENSE.admin1;
  if (feature.startsWith('A/')) return SENSE.county;
  if (feature.startsWith('L/')) return SENSE.region;
  if (!feature.startsWith('P/')) return SENSE.physical;
  const population = gazetteer.population[row];
  if (population >= 1_000_000 || feature === 'P/PPLC') return SENSE.metropolis;
  if (population >= 100_000) return SENSE.city;
  if (population >= 15_000) return SENSE.town;
  return population >= 2_000 ? SENSE.village : SENSE.hamlet;
}
