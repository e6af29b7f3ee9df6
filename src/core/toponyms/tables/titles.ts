// Words that stand before a person's name: "Sen. Lincoln", "Judge Troy Nelson".
import { hashWords } from '../../text/hash-word.ts';

export const TITLES = hashWords(`
mr mrs ms miss mx dr prof professor sir dame lord lady madam president vice-president premier chancellor minister secretary senator sen
representative rep congressman congresswoman congressmen governor gov lieutenant lt mayor alderman councilman councilwoman councillor
councilmember commissioner comm judge justice magistrate attorney atty sheriff deputy chief officer constable sgt sergeant cpl corporal
pvt private capt captain maj major col colonel gen general adm admiral cmdr commander det detective inspector supt superintendent
trooper agent pastor rev reverend father fr brother bro sister sr bishop archbishop cardinal pope imam rabbi sheikh ayatollah mullah
king queen prince princess duke duchess emperor earl count baron baroness coach manager quarterback pitcher striker midfielder
goalkeeper defender forward guard receiver linebacker shortstop outfielder catcher freshman sophomore junior senior teammate
director chairman chairwoman chairperson chair ceo cfo founder owner executive editor reporter columnist correspondent author actor
actress singer rapper comedian filmmaker artist architect composer playwright novelist poet scientist researcher analyst economist
historian spokesman spokeswoman spokesperson principal dean principal teacher nurse counsel lawyer prosecutor solicitor barrister
ambassador envoy delegate negotiator activist campaigner billionaire businessman businesswoman entrepreneur
farmer resident victim suspect defendant witness brothers sisters son daughter wife husband widow
`);
