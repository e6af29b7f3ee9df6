// The weights of the resolver's scores, in one place. Set by hand on the development corpora (bench/score.ts).

export const WEIGHTS = {
  /** Per factor of ten of population. */
  population: 1.1,
  /** Per doubling of the number of names. */
  fame: 0.2,
  isCountry: 6,
  isDivision: 2,
  isCounty: -0.6,
  /** A division in which a city of that name lies, at least so big (by another name: so big). */
  namesakeCity: -5,
  namesakeCapital: -1.5,
  namesakePopulation: 50_000,
  namesakeAlternate: 3_000_000,
  isCapital: 3.5,
  isSeat: 0.4,
  isContinent: 6,
  isRegion: 2.5,
  isPhysical: 2.5,
  /** The name is not the place's own but another name of it. */
  alternate: -2.5,
  alternateFamous: -0.5,
  /** English-language news speaks most of its own countries. */
  english: 1.2,
  /** "Troy, N.C." */
  parent: 7,
  parentMissed: -2,
  /** The N.C. of "Troy, N.C." */
  children: 6,
  /** "the Brest region": it is of the kind that the text calls it. */
  said: 5,
  /** The same name with an explicit parent elsewhere in the text. */
  twin: 5,
  /** Other names lie in the same country: as much again as a share, both up to the weight. */
  country: 2.6,
  countryShare: 4,
  /** Part of the country's weight that a place without inhabitants gets. */
  villageShare: 0.15,
  countryHalf: 0.8,
  division: 2.2,
  divisionShare: 6,
  divisionHalf: 0.8,
  near: 3.5,
  nearKm: 65,
  nearHalf: 0.35,
  /** Groups to each side that nearness is measured to. */
  nearGroups: 12,
  none: 1,
  temperature: 1.2,
};
