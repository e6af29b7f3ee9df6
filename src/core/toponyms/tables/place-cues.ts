// Words that tell a place name from other names by where they stand.
import { hashWords } from '../../text/hash-word.ts';

/** After a name: "Elkhart man", "Winona police". */
export const RESIDENT_NOUNS = hashWords(`
man woman men women couple teen teenager boy girl resident residents native natives family families home homes homeowner homeowners police
policeman policemen firefighters firefighter mayor officials official officer officers school schools council councillor councillors city
students student teacher teachers voters taxpayers neighborhood neighbourhood businessman attorney lawyer farmer pensioner mother father
suburb suburbs area region district airport hospital church streets street downtown-area office headquarters plant factory mall campus
house apartment hotel restaurant store shop farm prison jail courthouse courtroom library cemetery museum port harbor harbour beach border
township village town county townships detectives authorities lawmaker lawmakers senator
`);

/** After the last of several names: "Jackson and Barrow counties". */
export const PLURAL_FEATURES = hashWords(`
counties parishes provinces states regions districts townships villages towns cities streets avenues roads rivers islands
governorates prefectures boroughs municipalities neighborhoods neighbourhoods oblasts departments highways lakes mountains
`);

/** Last word of the name of a body that serves its place: its name says where it is. */
export const CIVIC_HEADS = hashWords(`
police pd fire school schools high elementary middle hospital hospitals council court courts library department dept sheriff sheriffs
district township university college airport chamber mayor commission board museum zoo station church jail prison ymca medical infirmary
authority county community public regional municipal parish
`);

/** Parties before a hyphen and a constituency: "D-Columbus". */
export const PARTY_LETTERS = hashWords('r d i dfl gop dem rep dems con lab lib ld ndp npa');

/** Capitalised phrases that the gazetteer has villages for and news means something else by. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    'white house|supreme court|high court|super bowl|world cup|wall street|capitol hill|world war|cold war|gulf war|ivy league|' +
    'home depot|new deal|democratic party|republican party|united nations|state department|interior ministry|federal reserve|' +
    'old testament|new testament|good friday|great recession|black friday|labor day|memorial day|el nino|la nina|real madrid|' +
    'big bang|big ben|hang|grand|air force|coast guard|national guard|first lady|prime minister|south by southwest|northwest university'
  ).split('|'),
);
