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
  /** A capital or great city so many times as large has it as its own name. */
  alternateOvershadowed: -12,
  overshadowedBy: 5,
  /** English-language news speaks most of its own countries. */
  english: 1.2,
  /** So many names' worth of belief that the text is about those, before it has said so. */
  englishHabit: 1.5,
  /** "Troy, N.C." */
  parent: 7,
  parentMissed: -2,
  /** The N.C. of "Troy, N.C." */
  children: 6,
  /** "the Brest region": it is of the kind that the text calls it. */
  said: 5,
  /** The same name with an explicit parent elsewhere in the text. */
  twin: 5,
  /** The same name holds another elsewhere in the text ("Atlanta, Georgia"). */
  holder: 1.5,
  /** Other names lie in the same country: as much again as a share, both up to the weight. */
  country: 2.6,
  countryShare: 4,
  /** Part of the country's weight that a place without inhabitants gets. */
  villageShare: 0.15,
  /** The text names the country's capital. */
  capitalNamed: 2.5,
  /** How much a people speaks for its country, beside the country's own name. */
  demonymShare: 0.4,
  countryHalf: 0.8,
  division: 2.2,
  divisionShare: 6,
  divisionHalf: 0.8,
  /** A division with more people than this is one as large as a country, and counts for less. */
  hugeDivision: 40_000_000,
  hugeDivisionShare: 0.4,
  near: 3.5,
  nearKm: 65,
  nearHalf: 0.35,
  /** Groups to each side that nearness is measured to. */
  nearGroups: 12,
  /** Names beside it lie in the same division, or the one in the other. */
  beside: 3,
  besideHalf: 0.5,
  /** Characters after which a neighbour counts for about a third. */
  besideReach: 80,
  /** In news of the world, a place so many times smaller than a great city of its name. */
  dwarfed: -8,
  dwarfedBy: 8,
  none: 1,
  temperature: 1.2,
};
