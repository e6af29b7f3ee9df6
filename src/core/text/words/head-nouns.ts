// What the last word of a capitalised run says of the run: "Jerusalem Post" is a newspaper, "Helmand Province" a
// place, "Dublin Road" a street; and the words that lead a place name.
import { hashWords } from '../hash-word.ts';

/** A place name before one of these is part of an organisation's name or of a work's. */
export const ORGANISATION_HEADS = `
  academy act administration daily voice agency airline airlines airways alliance army arts assembly assn associates association athletics
  authority authorities award awards bancorp bank bar battalion board books brewery brewing brigade broadcasting brothers bulletin bureau
  business cabinet campaign capital cathedral center centre chamber championship championships charities charity choir chronicle church
  city-county clinic club co coalition collective college colleges command commerce commission committee communications community-college
  companies company conference conservancy congress consortium constitution convention cooperative corp corporation corps council
  county-council court courts courier cup dealership defense democrats department dept derby dispatch division electric embassy emirates
  energy enterprise enterprises entertainment exchange examiner express fair federation festival fc film fire firm fleet forum force
  forces foods foundation fund funeral gallery games gas gazette globe government group guard guardian guild hall herald high holdings
  hospital hospitals hotel hotels house humane inc independent industries infirmary initiative inquirer institute institution insurance
  international investments investors jail journal labs laboratories laboratory lab league ledger legislature library llc lodge lp ltd
  magazine mail management marathon marines media medical ministry mirror monitor mosque motors museum navy network networks news
  newspaper newspapers observatory observer office open opera orchestra organisation organization pact parliament partners partnership
  party pd penitentiary petroleum philharmonic plc police post power press prison prize productions program programme project prosecutor
  properties publications publishing purchase radio railroad rail railway railways rangers record records redevelopment refinery register
  relations report reporter republicans research restaurant restaurants review rotary school schools securities seminary senate series
  service services sheriff shipping show society solutions stadium standard star states-attorney store stores studio studios sun sunday
  supermarket supermarkets survey symphony synagogue system systems task team technologies technology telecom television theater theatre
  times transit treaty tribune trust tv union unit united university utilities utility vaccine virus volunteers water weekly works world
  wildlife ymca youth zoo accord accords agreement protocol declaration doctrine summit process plan bill law syndrome disease fever
  encephalitis flu influenza knicks lakers yankees mets giants jets bears bulls cubs eagles phillies steelers pirates celtics patriots
  bruins dodgers angels raiders 49ers warriors kings sharks texans rockets astros spurs mavericks cowboys stars heat dolphins marlins
  panthers hornets falcons hawks braves saints pelicans titans grizzlies predators colts pacers reds bengals browns cavaliers indians
  tigers lions pistons wings vikings wolves twins timberwolves packers brewers bucks blackhawks chiefs royals cardinals blues rams nuggets
  broncos rockies avalanche jazz suns coyotes diamondbacks seahawks mariners sounders blazers timbers senators canucks flames oilers
  jaguars buccaneers lightning magic orioles ravens capitals wizards nationals redskins devils islanders sabres bills wildcats bulldogs
  huskies bobcats tarheels gators seminoles hurricanes longhorns aggies sooners jayhawks hoosiers buckeyes wolverines spartans badgers
  gophers hawkeyes cyclones huskers trojans ducks beavers cougars utes rebels razorbacks crimson gamecocks mustangs knights crusaders
  pioneers athletic albion rovers wanderers hotspur villa palace county-fc city-fc afc rfc bc
`;

/** A place name before one of these names a street, building or ground: a place, though none of the gazetteer's. */
export const FACILITY_HEADS = `
  street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy freeway expressway parkway pkwy turnpike interchange roundabout
  bridge tunnel square plaza airport terminal harbor harbour pier wharf dock dam reservoir park parks garden gardens cemetery courthouse
  arena mall campus trail way alley circle terrace crescent crossing hospital tower towers building palace castle temple monument memorial
  landing raceway speedway racecourse fairgrounds quarter beach
`;

/** A place name with one of these is the place itself, by its full name. */
export const FEATURE_HEADS = `
  county counties parish borough township twp province provinces state states region oblast krai raion prefecture district districts
  territory municipality village town city island islands isle isles peninsula archipelago atoll reef sea ocean gulf bay strait straits
  channel sound lake lakes river rivers creek brook falls canal delta estuary lagoon valley valleys mountain mountains mount range hills
  hill peak ridge plateau desert forest plain plains basin cape coast shore shores point canyon gorge glacier volcano republic kingdom
  emirate federation commonwealth governorate department metro heights springs
`;

/** Words before a name that make it a place: "city of Brest", "northern Mali". */
export const PLACE_LEADS = `
  city cities town towns village villages port capital state states province provinces region regions district island islands county
  counties suburb suburbs municipality resort enclave republic territory peninsula kingdom area hamlet borough outskirts northern southern
  eastern western central northeastern northwestern southeastern southwestern downtown nearby neighboring neighbouring mainland rural
  upstate suburban greater inner outer upper lower
`;

/** They lead a place name as well, and put something somewhere. */
export const COMPASS = 'north south east west northeast northwest southeast southwest';

/** First words that make a run a place by its full name: "Lake Manassas", "Fort Hood". */
export const FEATURE_LEADS = hashWords('lake mount mt cape fort ft camp port river isle isla rio loch glen');

/** Streets take names from anywhere: "Memphis Street" says nothing of Memphis. */
export const STREET_HEADS = hashWords(`
  street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy freeway expressway parkway pkwy turnpike way alley circle
  terrace crescent court place plaza square quay row
`);

/** Last words that make a run the name of a place though the gazetteer does not know it: "Mithi River". */
export const FEATURE_RUN_HEADS = hashWords(`
  county parish river rivers creek brook lake lakes bay gulf sound cove island islands isle mountain mountains hill hills valley canyon
  gorge peninsula desert forest falls springs point reef glacier delta canal township village province district archipelago plateau basin
  peak ridge woods heights estate wilderness refuge lagoon strait governorate prefecture lga
`);
