// Words of saying: the cues by which a quotation is tied to its speaker, and by which a bare surname ("Lincoln said") is told
// from a place and a capital that is its government from the city.

/** Finite forms that take a quotation or a that-clause as what was said. */
export const SAYING = `
  said says say told tells tell added adds add asked asks ask wrote writes tweeted tweets posted announced announces replied replies
  answered answers explained explains noted notes continued continues stated argued argues insisted insists warned warns claimed claims
  declared declares recalled recalls remarked remarks commented comments observed observes concluded concludes admitted admits
  acknowledged acknowledges conceded concedes joked jokes quipped quips shouted shouts yelled yells cried cries whispered whispers
  exclaimed exclaims responded responds retorted retorts countered counters testified testifies complained complains lamented laments
  suggested suggests urged urges pleaded pleads vowed vows promised promises predicted predicts reported reports revealed reveals
  confirmed confirms maintained maintains reiterated reiterates emphasized emphasizes emphasised emphasises stressed stresses asserted
  asserts alleged alleges contended contends mused muses wondered wonders boasted boasts bragged brags chanted chants sang sings retweeted
  begged begs demanded demands ordered orders advised advises cautioned cautions speculated speculates believed believes thinks thought
  hopes hoped denied denies opined opines proclaimed proclaims pronounced repeated repeats reads read elaborated growled barked screamed
  screams hissed exhorted counselled counseled interjected recounted recounts remembered remembers reflected reflects scoffed scoffs
  sighed sighs snapped snaps fumed thundered crowed gushed deadpanned blurted muttered murmured mumbled inquired enquired queried quoted
  quotes texted emailed blogged offered chimed protested protests pledged pledges threatened threatens clarified clarifies disclosed
  discloses estimated estimates guessed reasoned reckoned reckons volunteered summarised summarized put puts
`;

/** Of these, the ones that take a clause without "that": "said the road was closed". */
export const SAYING_PLAINLY = `
  said says say told tells tell added adds wrote writes tweeted announced announces claimed claims explained explains noted notes insisted
  insists argued argues warned warns stated admitted admits acknowledged acknowledges conceded concedes confirmed confirms denied denies
  believes believed thinks thought hopes hoped estimates estimated predicted predicts alleged alleges contends contended maintains
  maintained joked jokes recalled testified complained complains suggested suggests asserted asserts declared vowed promised
`;

/** What speakers do besides; no cue of a quotation. */
export const ALMOST_SAYING = 'called calls described expressed hinted laughed mentioned smiled states';

/** Verbs of saying that also take a work: "wrote “A History of Porto”", "sang “Harbour Lights”". */
export const MAKING = `
  wrote writes writing sang sings singing read reads reading reported reports recalled offered put called calls reviewed cited cites
  repeated repeats quoted quotes described describes dubbed titled
`;

/** Participles that carry on with the sentence's subject: "…, adding: “…”". */
export const SAYING_ON = `
  saying adding telling asking writing tweeting posting announcing replying answering explaining noting continuing stating arguing
  insisting warning claiming declaring recalling remarking commenting observing concluding admitting acknowledging conceding joking
  quipping shouting yelling crying whispering exclaiming responding retorting countering testifying complaining lamenting suggesting
  urging pleading vowing promising predicting reporting revealing confirming maintaining reiterating emphasizing emphasising stressing
  asserting alleging contending chanting singing begging demanding ordering advising cautioning denying proclaiming repeating reading
  pledging threatening
`;

/** Participles that quote a few words: "…, calling it “a disgrace”". */
export const CHARACTERISING_ON = `
  calling describing labeling labelling dubbing branding accusing blaming criticizing criticising denouncing condemning praising decrying
  slamming blasting mocking characterizing characterising referring citing
`;

/** Verbs that quote a few words inside the sentence's own: "called it “a disgrace”". */
export const CHARACTERISING = `
  called calls call described describes describe accused accuses accuse blamed blames labeled labelled labels dubbed dubs branded brands
  criticized criticises denounced denounces condemned condemns praised praises hailed hails slammed slams blasted blasts attacked attacks
  mocked mocks ridiculed dismissed dismisses decried decries rejected rejects characterized characterised characterizes portrayed portrays
  referred refers termed deemed lauded derided lambasted cited cites likened likens touted vented railed
`;

/** Verbs that touch on a matter: the words quoted are their subject's where no verb of saying governs them. */
export const TOUCHING = `
  discussed discuss discusses invoked wants wanted want expressed expresses pushed backed rated considered considers welcomed thanked
  apologized apologised spoke speaks talked talks compared compares credited credits defended defends endorsed
`;

/** What a state does as an actor: subject of one of these is read as its government. */
export const STATE_VERBS = `
  accepted accepts accuse accused accuses acknowledged acted adopted agree agreed agrees aimed allowed announced appealed approved argued
  asked asserted assured attacked backed backs banned bans blamed blames blocked bombed boycotted broke called calls cancelled ceased
  ceded celebrated claimed claims closed condemned condemns confirmed considered considers controls cooperated criticised criticized cut
  decided decides declared declares declined defeated defended demanded demands denied denies denounced deployed drafted dropped elected
  emerged enacted endorsed ended established expelled expressed extended faced faces failed fears fought gained gave granted halted hopes
  hosted imposed imposes insisted insists intends intervened invaded issued joined joins launched legalised legalized lifted lost
  maintained maintains negotiated offered opened opposed opposes ordered orders played plans pledged pledges prepared prevailed promised
  proposed protested provided pulled pushed qualified ratified reacted reaffirmed recalled received recognised recognized recognises
  recognizes refused refuses rejected rejects released renounced replied reported requested responded resumed retaliated sanctioned scored
  seeks seized sent severed signed sought stopped struggled submitted suffered summoned supported supports surrendered suspended thought
  threatened threatens tied took tried tries undertook unveiled urged urges used vetoed voiced voted votes vowed wanted wants warned warns
  welcomed welcomes withdrew won wins beat beats drew defeat qualify loses lose face host hosts boasts dominated competed entered finished
  ranked ranks relied
`;
