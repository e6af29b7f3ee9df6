// Words that take a full stop without ending a sentence. Written without the last stop, in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Always followed by the name, number or word they belong to. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx messrs dr prof rev fr hon gen lt col maj capt cmdr cpl sgt pvt adm brig cdr sen sens rep reps
  gov govs pres supt insp det mgr msgr ven st ste mt ft rt pte cllr mme mlle m. asst dep assn ald atty amb
  vs v cf e.g i.e fig figs no nos vol pp p ed eds op art sec ch approx est ca viz al
  herr frau sr.ta sra srta dra
`);

/** May stand inside a sentence or be its last word: the next word decides. */
export const CLOSING_ABBREVIATIONS = words(`
  inc corp co cos ltd llc plc bros jr sr esq phd dept univ etc ave blvd rd hwy bldg apt
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
  okla ore oreg pa penn penna tenn tex vt va wash wis wisc wyo ont que alta sask man
  hrs hr min mins km kg lb lbs oz sq mph
`);

/** Words that open a sentence far oftener than they go on after an abbreviation, as written at a sentence's start. */
export const SENTENCE_OPENERS = new Set(
  `A An And According Across After All Also Although Among Another Any As Asked At Because Before Both But By
  Despite During Each Earlier Even Every Few For From Had Has He Her Here His How However I If In Instead Is It Its
  Just Last Later Like Many Maybe Meanwhile More Most Mr Mrs Ms My Nearly Neither No Nor Not Now Of On Once One Only Or
  Other Our Over People Perhaps Several She Since So Some Still Such That The Their Then There These They This Those
  Though Through Today Two Under Until We Well What When Where Whether Which While Who Why With Yes Yesterday Yet You
  Your`.split(/\s+/u),
);
