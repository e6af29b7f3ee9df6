// Words of saying: the cues by which a quotation is tied to its speaker.

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Finite forms that take a quotation or a that-clause as what was said. */
export const SAYING = words(`
  said says say told tells tell added adds add asked asks ask wrote writes tweeted tweets posted
  announced announces replied replies answered answers explained explains noted notes continued continues
  stated argued argues insisted insists warned warns claimed claims declared declares recalled recalls
  remarked remarks commented comments observed observes concluded concludes admitted admits acknowledged
  acknowledges conceded concedes joked jokes quipped quips shouted shouts yelled yells cried cries whispered
  whispers exclaimed exclaims responded responds retorted retorts countered counters testified testifies
  complained complains lamented laments suggested suggests urged urges pleaded pleads vowed vows promised
  promises predicted predicts reported reports revealed reveals confirmed confirms maintained maintains
  reiterated reiterates emphasized emphasizes emphasised emphasises stressed stresses asserted asserts
  alleged alleges contended contends mused muses wondered wonders boasted boasts bragged brags
  chanted chants sang sings tweets retweeted begged begs demanded demands ordered orders advised advises
  cautioned cautions speculated speculates believed believes thinks thought hopes hoped denied denies
  opined opines proclaimed proclaims pronounced repeated repeats reads read elaborated
  growled barked screamed screams hissed exhorted counselled counseled
  interjected recounted recounts remembered remembers reflected reflects scoffed scoffs sighed sighs
  snapped snaps fumed thundered crowed gushed deadpanned blurted muttered murmured mumbled
  inquired enquired queried quoted quotes texted emailed blogged
  offered chimed protested protests pledged pledges threatened threatens
  clarified clarifies disclosed discloses estimated estimates guessed reasoned reckoned reckons
  volunteered summarised summarized put puts
`);

/** Of these, the ones that take a clause without "that": "said the road was closed". */
export const SAYING_PLAINLY = words(`
  said says say told tells tell added adds wrote writes tweeted announced announces claimed claims explained explains
  noted notes insisted insists argued argues warned warns stated admitted admits acknowledged acknowledges conceded
  concedes confirmed confirms denied denies believes believed thinks thought hopes hoped estimates estimated
  predicted predicts alleged alleges contends contended maintains maintained joked jokes recalled
  testified complained complains suggested suggests asserted asserts declared vowed promised
`);

/** Verbs of saying that also take a work: "wrote “A History of Porto”", "sang “Harbour Lights”". */
export const MAKING = words(`
  wrote writes writing sang sings singing read reads reading reported reports recalled offered put called calls
  reviewed cited cites repeated repeats quoted quotes described describes dubbed titled
`);

/** Participles that carry on with the sentence's subject: "…, adding: “…”". */
export const SAYING_ON = words(`
  saying adding telling asking writing tweeting posting announcing replying answering explaining noting
  continuing stating arguing insisting warning claiming declaring recalling remarking commenting observing
  concluding admitting acknowledging conceding joking quipping shouting yelling crying whispering exclaiming
  responding retorting countering testifying complaining lamenting suggesting urging pleading vowing promising
  predicting reporting revealing confirming maintaining reiterating emphasizing emphasising stressing asserting
  alleging contending chanting singing begging demanding ordering advising cautioning denying proclaiming
  repeating reading         
           
  pledging threatening 
`);

/** Participles that quote a few words: "…, calling it “a disgrace”". */
export const CHARACTERISING_ON = words(`
  calling describing labeling labelling dubbing branding accusing blaming criticizing criticising denouncing condemning
  praising decrying slamming blasting mocking characterizing characterising referring citing
`);

/** Verbs that quote a few words inside the sentence's own: "called it “a disgrace”". */
export const CHARACTERISING = words(`
  called calls call described describes describe accused accuses accuse blamed blames labeled labelled labels
  dubbed dubs branded brands criticized criticized criticises denounced denounces condemned condemns
  praised praises hailed hails slammed slams blasted blasts attacked attacks mocked mocks ridiculed
  dismissed dismisses decried decries rejected rejects characterized characterised characterizes portrayed portrays
  referred refers termed deemed lauded derided lambasted cited cites likened likens touted vented railed
`);

/** Verbs that touch on a matter: the words quoted are their subject's where no verb of saying governs them. */
export const TOUCHING = words(`
  discussed discuss discusses invoked wants wanted want expressed expresses pushed backed rated considered
  considers welcomed thanked apologized apologised spoke speaks talked talks compared compares credited credits
  defended defends endorsed
`);

export const SPEECH_VERBS: ReadonlySet<string> = new Set([...SAYING, ...CHARACTERISING, ...TOUCHING]);
