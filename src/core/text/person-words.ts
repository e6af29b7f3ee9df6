// Words that stand beside or in names of persons: weak or strong evidence that a run of capitals names one.

/** Titles written before a name, in lower case. Those of offices may also stand alone ("the president"). */
export const HONORIFICS = `
  mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend father sister brother rabbi imam sheikh
  pastor bishop archbishop cardinal monsignor pope king queen prince princess duke duchess count baron
  baroness emperor sultan shah emir ayatollah mullah mufti messrs madam madame monsieur herr frau señor señora
`;

export const OFFICES = `
  president premier chancellor minister secretary senator sen congressman congresswoman representative rep reps sens
  governor gov mayor lieutenant lt colonel col general gen major maj captain capt sergeant sgt admiral adm commander cmdr
  corporal cpl private pvt officer detective sheriff marshal inspector superintendent chief judge justice
  ambassador envoy consul delegate del deputy councilman councilwoman councillor councilor alderman assemblyman assemblywoman
  speaker whip commissioner director chairman chairwoman chair chairperson ceo cfo coo dean principal coach
  attorney prosecutor counsel spokesman spokeswoman spokesperson treasurer comptroller undersecretary
  lawmaker mp dictator leader candidate nominee president-elect
`;

/** Common nouns for a person in some part; with a name after them or in "the … leader". */
export const ROLES = `
  leader strongman president premier minister chancellor king queen prince pope mayor governor senator lawmaker congressman congresswoman
  representative politician candidate nominee incumbent challenger dictator autocrat ruler chief head boss chairman chairwoman chair
  director executive ceo founder cofounder co-founder owner partner president-elect spokesman spokeswoman spokesperson aide adviser advisor
  strategist consultant analyst economist expert professor scholar scientist researcher historian author writer novelist poet
  journalist reporter columnist editor correspondent anchor host commentator critic blogger publisher pundit pollster
  lawyer attorney prosecutor judge justice sheriff officer detective commander general admiral colonel captain sergeant soldier
  veteran activist campaigner organizer organiser protester demonstrator advocate lobbyist donor supporter ally rival opponent
  doctor physician surgeon nurse psychologist psychiatrist therapist teacher student principal coach player star
  actor actress singer musician rapper artist filmmaker producer comedian athlete striker goalkeeper midfielder quarterback
  businessman businesswoman billionaire mogul entrepreneur investor banker broker farmer fisherman engineer architect
  driver pilot worker resident neighbor neighbour witness victim suspect survivor widow mother father son daughter brother
  sister husband wife uncle aunt cousin friend girlfriend boyfriend fiancee man woman boy girl teenager diplomat ambassador envoy
  official delegate secretary deputy treasurer member mercenary warlord cleric priest imam rabbi bishop pastor patriarch monk nun
  agent bodyguard bartender waiter manager supervisor clerk accountant trader developer programmer designer photographer
  republican democrat democratic conservative liberal source insider whistleblower refugee migrant
  master assistant mentor brother-in-law countryman grandfather grandmother nephew niece stepson stepfather ex-wife ex-husband bride groom
  chairperson co-author co-star bandmate teammate trainer jockey referee curator archaeologist biologist physicist chemist geologist
  meteorologist epidemiologist virologist ecologist anthropologist sociologist statistician translator interpreter rancher fisher miner
  trustee principal superintendent registrar auditor clerk treasurer planner developer landlord tenant shopkeeper baker butcher chef cook
  counterpart predecessor successor colleague moderator narrator
`;

/** Words inside names, between given name and surname. */
export const PARTICLES =
  'de da di du del della dos van von der den ter la le el al bin ibn bint abu ben ul ur mac ap';

export const NAME_SUFFIXES = 'jr sr ii iii iv esq';

/** A few hundred common given names: weak evidence, and grammatical gender for pronouns. */
export const MALE_NAMES = `
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allan allen
  andre andrei andrew andy angelo anthony antoine anton antonio antony arnold arthur asif barack barry ben benjamin bernard bernie bert
  bill billy bob bobby boris brad bradley brandon brendan brian bruce bryan carl carlos cesar chad charles charlie chris christian
  christopher chuck clarence cliff clive colin connor corey craig curtis dale damian dan daniel danny darren daryl dave david
  dean dennis derek diego dimitri dirk dmitri dmitry dmytro don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin
  eli elijah elliott emmanuel enrique eric erik ernest ethan eugene evan farid felipe felix fernando francesco francis francisco
  francois frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard giovanni giuseppe
  glenn gordon graham grant greg gregory guillermo gustavo guy hamid hans harold harry harvey hassan hector henri henry herbert
  herman howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jaime jake jamal james jamie
  jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid kim kirk klaus kumar kurt kyle
  larry lars laurent lawrence lee len leo leon leonard leonid leslie lewis liam lloyd logan louis luc lucas luis luke mahmoud malcolm
  manuel marc marcel marco marcos marcus mario mark markus martin marvin mathew matt matthew maurice max maxim michael michel
  miguel mike mikhail milan mitch mitchell mitt mohamed mohammad mohammed mohamud moses muhammad mustafa nathan nathaniel neil nelson nicholas nick
  nicolas nigel nikolai nikita noah noel norman oleg oleksandr oliver olivier omar oscar osama otto owen pablo pat patrick paul pavel pedro
  pete peter petro phil philip philippe phillip pierre pyotr rafael rahul raj ralph ramon randy raul ray raymond recep ricardo rich richard
  rick ricky rob robert roberto robin rodney rodrigo roger roland roman ron ronald rory ross roy ruben rudolf rudy rupert russell ryan
  salman sam samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane shaun simon stan stanley stefan stephen
  sergiy steve steven stuart syed taylor ted terence terrence terry theo theodore thomas tim timothy toby todd tom tomas tommy tony travis
  trevor tyler vadim valentin valery vasily victor vijay viktor vincent vitali vitaly vladimir volodymyr wade walter warren wayne wesley will
  william willie winston wolfgang xavier xi yasser yevgeny yuri yusuf zachary
`;

export const FEMALE_NAMES = `
  abigail agnes aisha alexandra alice alicia alison allison amanda amber amy ana anastasia andrea angela angelina anita ann anna anne
  annie ashley audrey barbara beatrice becky bella beth betty beverly bonnie brenda bridget brittany camila candace carla
  carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea cheryl christina christine cindy claire clara
  claudia colleen connie courtney crystal cynthia daisy dana danielle dawn debbie deborah debra denise diana diane dolores donna dora
  doris dorothy ebony edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva evelyn fatima
  fiona florence frances gabriela gail gina giorgia gladys gloria grace greta gretchen hannah hazel heather heidi helen helena hilary
  hillary holly ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jen jennifer jenny jessica jill
  jo joan joanna jocelyn josephine joy joyce juanita judith judy julia julie karen karin kate katherine kathleen kathryn
  kathy katie kay kelly kellyanne kerry kim kimberly kirsten kristen kristin laura lauren leah leslie lillian linda lindsay lisa lois loretta
  lori lorraine louise lucia lucy lydia lynn madeleine maggie maia marcia margaret maria marie marilyn marina marion marjorie marta
  martha mary maureen megan melania melanie melissa mercedes michelle mildred miriam molly monica nadia nancy naomi natalia natalie
  natasha nicole nina nora norma olga olivia pamela patricia paula pauline peggy penny phyllis priscilla quina rachel ramona rebecca
  regina renee rhonda rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sasha shannon sharon sheila shelly
  sherry shirley silvia sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan suzanne svetlana sylvia tamara tammy tanya
  tara teresa theresa tiffany tina tracy tulsi ursula valerie vanessa vera veronica vicki victoria viktoria vivian wanda wendy yolanda yulia
  yvonne zoe
`;

/** Heads of names that are no person's: what "Jordan Street" or "Baker University" is. */
export const NOT_PERSON = `
  academy administration agency airlines airport alliance army assembly association authority avenue bank base basin battalion bay
  beach board border borough boulevard bridge brigade bureau cabinet camp campaign canal cape capitol castle cathedral center
  centre church city club coalition coast college command commission committee community company conference congress convention
  corporation corps council county court creek daily defense defence department desert district division east eastern economic
  election embassy empire exchange executive express falls federal federation festival field fleet force forces forest fort foundation front
  fund games garden gardens gazette globe government group guard gulf hall harbor harbour headquarters health heights herald high
  highway hill hills hospital hotel house housing inc industries initiative institute intelligence international island islands isles journal
  kingdom lake lakes land law league legislature library limited magazine mail mall market media memorial military ministry monument mosque mount
  mountain mountains movement museum national navy network news north northern ocean office olympic olympics organisation organization pacific
  palace park parliament partnership party pass patrol peninsula plan planet plaza point police policy politburo port post
  power press prison programme program project province public publishing radio railway ranch range regiment region republic reserve
  research restaurant revolution ridge river road rock royal russian school science sea security senate service services shore social society south
  southern square stadium state states station store strait street studio studios summit supreme survey team television temple territory theater
  theatre times tower town township trade trail treaty tribune tunnel union united university urban valley village war water west
  western white world zone new san santa los las saint el rio sao great old upper lower
  american british chinese french german israeli european african asian arab muslim christian jewish catholic democratic republican
  democrats republicans english spanish italian japanese korean indian iranian ukrainian
  show tonight today news party post house senate
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  facebook twitter google instagram youtube
  parish inn mile miles isle county
  cemetery ice shelf census drive elementary dock rink parade playfield lane plaza terminal mill springs reservoir pond trophy prize award
  cup championship laboratory lab resort casino mine synagogue abbey chapel speedway stadium theatre raceway coliseum bowl arena open classic
  wood grove hollow canyon glacier basin cove inlet bayou prairie marsh swamp junction crossing estates terrace crescent row mews wharf quay
  day christmas easter thanksgiving act bill amendment constitution treaty deal accord agreement
`;

/** Words of NOT_PERSON that are surnames too: "Ann West", where more than a given name speaks for it. */
export const SURNAMES_TOO = `
  west north church hill hills banks ford park rivers field fields hall rose day price law young rock lake garden march may
  house castle bridge forest wood land lane mill pond ray chase post bay stone street school marshall french english
  german israel christian bush moon temple power monday easter college rowe pass camp ice bowl cove grove hollow marsh
  mine cup chapel prize abbey king knight bishop pope prince dean judge major duke baron marshal chancellor coach pastor porter
  fisher baker cook miner walker farmer butcher
`;

/** Titles and roles that tell a person's gender, for "he" and "she". */
export const MALE_WORDS = `
  mr sir lord king prince father brother congressman councilman chairman spokesman businessman sheikh rabbi imam husband son uncle
  nephew grandfather grandson boyfriend man boy actor priest duke emperor bishop waiter salesman policeman fireman fisherman
  stepfather groom widower monk pope gentleman
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
