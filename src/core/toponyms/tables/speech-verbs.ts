// Verbs of saying and of governing: what people and governments do, and towns do not.
import { hashWords } from '../../text/hash-word.ts';

/** Bare surname before or after one of these is a speaker ("Lincoln said"); a capital's name is its government. */
export const SPEECH_VERBS = hashWords(`
said says say saying told tells tell adds added asked asks announced announces argued argues asserted believes believed called calls
claimed claims commented complained conceded concluded confirmed continued declared denied denies described estimated explained
explains expressed hinted insisted insists joked laughed maintained mentioned noted notes observed promised pleaded predicted quipped
recalled remarked repeated replied reported responded revealed shouted smiled stated states stressed suggested suggests testified
thinks thought tweeted urged vowed vows warned warns whispered wrote writes
`);

/** What a state does as an actor: subject of one of these is read as its government. */
export const STATE_VERBS = hashWords(`
accepted accepts accuse accused accuses acknowledged acted adopted agree agreed agrees aimed allowed announced appealed approved argued
asked asserted assured attacked backed backs banned bans blamed blames blocked bombed boycotted broke called calls cancelled ceased
ceded celebrated claimed claims closed condemned condemns confirmed considered considers controls cooperated criticised criticized cut
decided decides declared declares declined defeated defended demanded demands denied denies denounced deployed drafted dropped elected
emerged enacted endorsed ended established expelled expressed extended faced faces failed fears fought gained gave granted halted hopes
hosted imposed imposes insisted insists intends intervened invaded issued joined joins launched legalised legalized lifted lost maintained
maintains negotiated offered opened opposed opposes ordered orders played plans pledged pledges prepared prevailed promised proposed protested
provided pulled pushed qualified ratified reacted reaffirmed recalled received recognised recognized recognises recognizes refused refuses
rejected rejects released renounced replied reported requested responded resumed retaliated sanctioned scored seeks seized sent severed
signed sought stopped struggled submitted suffered summoned supported supports surrendered suspended thought threatened threatens tied took tried
tries undertook unveiled urged urges used vetoed voiced voted votes vowed wanted wants warned warns welcomed welcomes withdrew won wins
beat beats drew defeat qualify wins lost loses lose face host hosts boasts dominated competed entered finished ranked ranks relied
`);
