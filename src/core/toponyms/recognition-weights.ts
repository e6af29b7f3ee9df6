// How much each piece of evidence counts when place names are recognised, and how much is enough.

/** All in log-odds, but for the shares. */
export const RECOGNITION = {
  /** How far the tagger is trusted beside the rules. */
  tagger: 0.8,
  /** Least sum for a name of the gazetteer. */
  known: -0.3,
  /** Part of the tagger's "none" that counts as place for well-known names. */
  famousNone: 0.35,
  /** Mean sum in the text below which a small place's name is some other name. */
  doubtful: -1.5,
  /** Least sum for a known name inside an organisation's. */
  insideOrganisation: -3,
  /** The same name is surely a place elsewhere in the text. */
  seen: 1.6,
  sure: 1.2,
  /** "And" stands between it and a name that is believed at least so. */
  joined: 1.5,
  joining: 1.2,
  /** The word ends a person's name elsewhere in the text. */
  surname: -1.5,
  /** Least share of the tagger for what the gazetteer does not know. */
  unknownShare: 0.62,
  facilityShare: 0.12,
  featureShare: 0.5,
  /** Demonyms are kept unless the tagger says person with this share. */
  demonymPerson: 0.8,
};
