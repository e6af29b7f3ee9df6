// Words that stand beside or in names of persons: weak or strong evidence that a run of capitals names one.

/** Titles written before a name. Those of offices may also stand alone ("the president"). */
export const HONORIFICS = `
  mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend father sister brother rabbi imam sheikh pastor bishop archbishop
  cardinal monsignor pope king queen prince princess duke duchess count baron baroness emperor sultan shah emir ayatollah mullah mufti
  messrs madam madame monsieur herr frau señor señora
`;

export const OFFICES = `
  president premier chancellor minister secretary senator sen congressman congresswoman representative rep reps sens governor gov mayor
  lieutenant lt colonel col general gen major maj captain capt sergeant sgt admiral adm commander cmdr corporal cpl private pvt officer
  detective sheriff marshal inspector superintendent chief judge justice ambassador envoy consul delegate del deputy councilman
  councilwoman councillor councilor alderman assemblyman assemblywoman speaker whip commissioner director chairman chairwoman chair
  chairperson ceo cfo coo dean principal coach attorney prosecutor counsel spokesman spokeswoman spokesperson treasurer comptroller
  undersecretary lawmaker mp dictator leader candidate nominee president-elect
`;

/** Common nouns for a person in some part ("the … captain") that are also written before a name as a title. */
export const TITLED_ROLES = `
  president premier minister chancellor king queen prince pope mayor governor senator congressman congresswoman representative chief
  chairman chairwoman chair director executive ceo founder owner spokesman spokeswoman spokesperson analyst economist professor scientist
  researcher historian author novelist poet reporter columnist editor correspondent lawyer attorney prosecutor judge justice sheriff
  officer detective commander general admiral colonel captain sergeant activist campaigner nurse teacher principal coach actor actress
  singer rapper artist filmmaker comedian striker goalkeeper midfielder quarterback businessman businesswoman billionaire entrepreneur
  farmer architect resident witness victim suspect widow father son daughter brother sister husband wife ambassador envoy delegate
  secretary deputy imam rabbi bishop pastor agent manager chairperson teammate superintendent
`;

/** Those that are seldom a title. */
export const ROLES = `
  leader strongman lawmaker politician candidate nominee incumbent challenger dictator autocrat ruler head boss cofounder co-founder
  partner president-elect aide adviser advisor strategist consultant expert scholar writer journalist anchor host commentator critic
  blogger publisher pundit pollster soldier veteran organizer organiser protester demonstrator advocate lobbyist donor supporter ally
  rival opponent doctor physician surgeon psychologist psychiatrist therapist student player star musician producer athlete mogul investor
  banker broker fisherman engineer driver pilot worker neighbor neighbour survivor mother uncle aunt cousin friend girlfriend boyfriend
  fiancee man woman boy girl teenager diplomat official treasurer member mercenary warlord cleric priest patriarch monk nun bodyguard
  bartender waiter supervisor clerk accountant trader developer programmer designer photographer republican democrat democratic
  conservative liberal source insider whistleblower refugee migrant master assistant mentor brother-in-law countryman grandfather
  grandmother nephew niece stepson stepfather ex-wife ex-husband bride groom co-author co-star bandmate trainer jockey referee curator
  archaeologist biologist physicist chemist geologist meteorologist epidemiologist virologist ecologist anthropologist sociologist
  statistician translator interpreter rancher fisher miner trustee registrar auditor planner landlord tenant shopkeeper baker butcher chef
  cook counterpart predecessor successor colleague moderator narrator
`;

/** Before names only: their plurals and short forms, and places in a team. */
export const OTHER_TITLES = `
  vice-president congressmen councilmember comm magistrate atty constable det supt trooper fr bro sr earl pitcher defender forward guard
  receiver linebacker shortstop outfielder catcher freshman sophomore junior senior composer playwright solicitor barrister negotiator
  defendant brothers sisters
`;

export const PARTICLES =
  'de da di du del della dos van von der den ter la le el al bin ibn bint abu ben ul ur mac ap';

export const NAME_SUFFIXES = 'jr sr ii iii iv esq';

/** Heads of names that are no person's, beside those of organisations, buildings and places: what "Baker Trophy" is. */
export const NOT_PERSON = `
  base border camp capitol community defence economic election empire executive federal field fort front headquarters health housing
  intelligence land limited market military movement national olympic olympics pacific pass patrol planet policy politburo public ranch
  regiment reserve revolution rock royal russian science security social station supreme trade urban war white zone new san santa los las
  saint el rio sao great old american british chinese french german israeli european african asian arab muslim christian jewish catholic
  democratic republican english spanish italian japanese korean indian iranian ukrainian tonight today facebook twitter google instagram
  youtube inn mile miles ice shelf census elementary rink parade playfield mill pond trophy casino mine abbey chapel coliseum bowl classic
  wood grove hollow cove inlet bayou prairie marsh swamp junction estates row mews quay day amendment deal
`;

/** Heads of names that are surnames too: "Ann West", where more than a given name speaks for it. */
export const SURNAMES_TOO = `
  west north church hill hills banks ford park rivers field fields hall rose day price law young rock lake garden march may house castle
  bridge forest wood land lane mill pond ray chase post bay stone street school marshall french english german israel christian bush moon
  temple power monday easter college rowe pass camp ice bowl cove grove hollow marsh mine cup chapel prize abbey king knight bishop pope
  prince dean judge major duke baron marshal chancellor coach pastor porter fisher baker cook miner walker farmer butcher
`;

/** Titles and roles that tell a person's gender, for "he" and "she". */
export const MALE_WORDS = `
  mr sir lord king prince father brother congressman councilman chairman spokesman businessman sheikh rabbi imam husband son uncle nephew
  grandfather grandson boyfriend man boy actor priest duke emperor bishop waiter salesman policeman fireman fisherman stepfather groom
  widower monk pope gentleman
`;

export const FEMALE_WORDS = `
  mrs ms miss dame lady queen princess sister madam congresswoman councilwoman chairwoman spokeswoman businesswoman wife daughter aunt
  niece grandmother granddaughter girlfriend woman girl actress widow mother nun duchess empress waitress policewoman saleswoman
  stepmother bride goddess heroine
`;

/** Countries whose name and adjective do not begin alike. */
export const UNLIKE_ADJECTIVES: Readonly<Record<string, string>> = {
  polish: 'poland',
  french: 'france',
  dutch: 'netherlands',
  spanish: 'spain',
  danish: 'denmark',
  welsh: 'wales',
  irish: 'ireland',
  greek: 'greece',
  swiss: 'switzerland',
  thai: 'thailand',
  iraqi: 'iraq',
  cypriot: 'cyprus',
  norwegian: 'norway',
  filipino: 'philippines',
};
