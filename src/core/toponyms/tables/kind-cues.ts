// What the words around a place name say of how it is used. Positive weights speak for the name as an actor (a
// government, a team, a people: metonymic), negative ones for the place itself.
import { hashWord } from '../../text/hash-word.ts';

function weigh(table: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [words, weight] of Object.entries(table))
    for (const word of words.split(/\s+/)) weights.set(hashWord(word), weight);
  return weights;
}

/** The word before the name, or before the list of names that it stands in. */
export const LEFT_CUES = weigh({
  'in near across around throughout into outside inside within toward towards via through beyond beneath over onto':
    -3,
  'at tour tours march marching visit visits visited visiting leave leaves left leaving reach reached entered entering toured touring crossed inhabit':
    -2.5,
  'borders bordering bordered neighbouring neighboring reaches': -2,
  'medieval imperial colonial nazi present-day': -1.5,
  'northern southern eastern western central north south east west northeast northwest southeast southwest mainland':
    -3,
  'rural coastal southeastern southwestern northeastern northwestern downtown upstate greater tropical modern ancient':
    -2.5,
  from: -1.4,
  to: -0.8,
  of: -1,
  on: -0.4,
  'discuss discussed discussing discusses about regarding concerning': -1.8,
  'by against': 3,
  'with versus vs v': 2.2,
  for: 1.4,
  that: 1.8,
  between: 0.8,
  'after before while although though but because if since whether unless until when whereas': 0.9,
  as: 0.3,
  than: 0.5,
  'said says': 1.4,
  'fellow member members ally allies rival rivals neighbour neighbor opponents opponent champions champion hosts winners giants': 2.5,
});

/** A verb or noun before the name whose object can only be an actor. */
export const ACTOR_VERBS = weigh({
  'accuse accused accuses accusing urge urged urges urging ask asked asking warn warned warning tell told blame blamed blames blaming': 3,
  'beat beats beating defeat defeated defeating represent represented represents representing face faced facing faces thrash thrashed': 3,
  'criticise criticised criticize criticized criticizing condemn condemned condemns praise praised thank thanked punish punished': 3,
  'pressure pressured pressed pressing persuade persuaded force forced forcing allow allowed allowing help helped helping helps': 2,
  'support supported supporting supports back backed join joined joining oppose opposed sanction sanctioned threaten threatened': 2,
  'sue sued coach coached managed captained recognise recognised recognize recognized lets let made make makes enable invited invite': 1.8,
  'required require requires prevented prevent stop stopped': 1.2,
});

/** Before "to": what is given or said to an actor. */
export const GIVEN_TO = weigh({
  'according aid support loss losses lost lose defeat ambassador ambassadors envoy ties sold sell sells sales given gave grant granted belonged belongs ceded transferred': 2.6,
  'threat loyal loyalty linked allied alliance assistance relations concessions damage apology apologised compensation arms weapons weaponry handed awarded opposed close': 2.2,
  'message warning appeal commitment commitments pledge pledged response attributed loans loan return returned independence': 0.9,
  'travel traveled travelled traveling travelling flew fly flying moved move moving moves emigrated immigrated went go going came come return returned trip trips visit journey exported export exports':
    -1.5,
});

/** Before "of": what only an actor has. */
export const OF_ACTORS = weigh({
  'fall capitulation dominion rule surrender independence representative delegation': 1.6,
  'minister president premier chancellor member members': -0.6,
  'government governments behalf defeat victory support help accusation accusations recognition representatives ambassador ambassadors part treatment interests policy invasion-by': 2.4,
  'citizen citizens king queen army armies forces navy troops hands control ally allies enemy enemies foes': 1,
  'north south east west northeast northwest outskirts city capital coast state province centre center parts part region island kingdom republic people university streets suburbs village town rest most all area areas':
    -1.6,
});

/** After the name, where it can be a subject. */
export const RIGHT_CUES = weigh({
  'has have had will would should could must may might can cannot does do did': 1.2,
  'was were': 0.6,
  'is are': -0.3,
  'where whose': -1.5,
  'itself themselves': 1.5,
  and: 0,
});

/** After "'s": what belongs to the land rather than to its government, team or people. */
export const POSSESSED_BY_PLACE = weigh({
  'city cities capital town towns village villages port ports coast coastline coastal border borders north south east west northern southern eastern western':
    -3,
  'northeast northwest region regions province provinces district districts state states island islands lake lakes river rivers mountain mountains sea':
    -3,
  'countryside population climate weather geography territory soil streets street suburbs suburb downtown airport airports beaches beach forests forest':
    -3,
  'oldest largest biggest highest tallest smallest busiest main central famous historic old neighborhoods neighborhood neighbourhood museum museums':
    -2.2,
  'most first finest best only primary greatest leading top second': -1,
  'university universities hospital hospitals school schools church churches cathedral stadium park parks square harbour harbor waters':
    -2.2,
});

/** Anywhere in the sentence: what it is about. */
export const SENTENCE_CUES = weigh({
  'cup final finals semifinal match matches league team teams squad season seasons championship championships scored goal goals medal medals': 0.7,
  'win wins won victory victories lost loss draw defeat defeated defeating beat qualify qualified qualifying qualifier tournament coach captain': 0.7,
  'cricket football soccer rugby hockey basketball baseball wicket wickets innings debut cap caps club player players title champions eurovision': 0.6,
  'treaty treaties war wars relations diplomatic agreement ambassador voted vote votes ally allies alliance negotiations talks signed sanctions': 0.6,
  'independence sovereignty invaded invasion occupied annexed ceded bilateral accord pact minister foreign military troops nuclear resolution': 0.4,
  'governments countries nations states cooperation trade tariffs envoy embassy embassies summit': 0.4,
  'born lived moved travelled traveled flight flights road railway train population located situated km miles airport street visited':
    -0.7,
  'species found distributed native habitat habitats endemic grows tour toured studied university graduated residents tourists':
    -0.6,
});

/** Some words before a preposition: "left Italy for", "border with". */
/** Before "from": one state leaving another. */
export const FREED_FROM = weigh({
  'independence independent secession seceded capture captured ceded distance distanced break broke split': 2.4,
});

export const PLACE_BEFORE_PREPOSITION = weigh({
  'left leave leaving leaves departed departing bound headed heading sailed sailing embarked escaped fled abandoned':
    -4,
  'border borders bordering frontier boundary': -3.5,
});

/** After a name that opens its clause: no verb, so the name need not be its subject. */
export const NO_VERBS = weigh({
  'in on at and or but nor where which who whose when with for from by to as of after before during since until than that': 1,
  'between against over under near around the a an his her its their this these those also then there here': 1,
});
