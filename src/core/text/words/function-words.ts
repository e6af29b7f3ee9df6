// The small words that hold sentences together.

/** As a subject. */
export const PRONOUNS = 'he she they who we i you it';

export const DETERMINERS = `
  the a an his her their its our my your this that these those one another some many several both all each every no two three four five
  other most few
`;

/** Articles and possessives: a noun follows. */
export const ARTICLES = 'the a an his her their its our my your no any';

/** Prepositions that put something somewhere: what follows is a location, not an actor. */
export const LOCATIVES = `
  in at near from to into across around outside inside throughout toward towards through via beyond off along onto within between over
`;

/** The others. */
export const PREPOSITIONS = `
  on by with of for about after before during under against without since until as like despite amid among behind than upon including
`;

export const CONJUNCTIONS = `
  and but or that because if when while where which what how why whether although though so then unless nor once whose
`;

export const AUXILIARIES = `
  had has have having was were is are be been did does do would could should will can may might must 'd 's 've 'll
`;

export const ADVERBS = `
  also later then once recently previously repeatedly reportedly famously publicly privately earlier again now often never always just
  still even first further simply quickly yesterday today allegedly only not initially finally eventually ever already flatly angrily
  quietly softly himself herself themselves
`;

/** Open sentences and are no names. */
export const OPENERS = `
  the a an and but or if in on at to from by with of for after before as when while where what why how who which this that these those
  there here it its he she they we i you his her their our my your one two three some many most all both each every no not so yet still
  also now then once since until because although though despite during meanwhile however instead another other such more perhaps maybe
  yes well even only just like is are was were did do does has have had can could should would will may might let under over between among
  about against around fewer less last next first second earlier later today yesterday according asked given please thank thanks hello
  never nothing nobody everyone anyone someone people women men
`;
