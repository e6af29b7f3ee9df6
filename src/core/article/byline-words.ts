// Words in and under bylines that tell a place from a role, an outlet or a section. All in small letters.

/** Words of roles and of outlets. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'correspondent reporter reporters editor editors writer staff journalist columnist contributor bureau chief producer analyst ' +
    'freelance senior special photographer author agency agencies desk team newsroom news times post press tribune herald ' +
    'guardian journal gazette telegraph daily media broadcasting radio tv television network online digital service magazine ' +
    'korrespondent korrespondentin redakteur redakteurin redaktion journaliste envoyé envoyée corresponsal correspondant correspondante'
  ).split(' '),
);

/** Titles behind names, sections of sites, and what else stands in capitals where a place might. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    'jr sr phd md esq mba rn bsc ma llb dr mr mrs ms prof professor university college institute school company inc ltd llc ' +
    'world politics business sport sports opinion health science technology tech culture travel lifestyle features ' +
    'uncategorized uncategorised blog education entertainment local national international environment climate economy finance ' +
    'money markets crime weather food life style arts books film music video photos analysis explainer updates articles ' +
    'monday tuesday wednesday thursday friday saturday sunday today yesterday'
  ).split(' '),
);

/** First words of towns of more than one word. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  (
    'new san santa santo são sao saint st st. los las la el al den hong tel addis abu kuala buenos rio cape mexico port porto ' +
    'novi phnom ho fort salt kansas oklahoma panama guatemala kuwait east west north south le ras bad frankfurt'
  ).split(' '),
);
