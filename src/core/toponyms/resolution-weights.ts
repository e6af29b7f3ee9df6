// The weights of the resolver's scores, in one place. Set by hand on the development corpora (bench/score.ts).

export const WEIGHTS = {
  /** Per factor of ten of population. */
  population: 0.9,
  /** Per doubling of the number of names. */
  fame: 0.35,
  countrySense: 6,
  admin1Sense: 3.2,
  capital: 1,
  seat: 0.4,
  county: -0.6,
  physical: 2.5,
  region: 2.5,
  continent: 6,
  /** The name is not the place's own but another name of it. */
  alternate: -1.6,
  demonym: 0,
  /** English-language news speaks most of its own countries. */
  english: 0.5,
  /** "Troy, N.C." */
  parent: 7,
  parentMissed: -1,
  country: 2.2,
  countryHalf: 0.8,
  admin1: 2.5,
  admin1Half: 0.8,
  near: 3,
  nearKm: 120,
  nearHalf: 0.5,
  nearNames: 12,
  /** The same name with an explicit parent elsewhere in the text. */
  twin: 5,
  none: 1,
  temperature: 1,
};
