const words = (list: string): string[] => list.trim().split(/\s+/)

/** Nouns that name a happening, by lemma, with the family of those that can stand for each other. */
export const HAPPENINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    meeting:
      'meeting meetings talk talks summit summits conference conferences gathering session sessions round rounds negotiation negotiations consultation consultations dialogue assembly congress forum encounter',
    signing: 'signing signature ceremony inauguration opening launch',
    visit: 'visit visits trip tour arrival departure return',
    vote: 'vote votes election elections ballot referendum poll runoff',
    attack:
      'attack attacks strike strikes bombing bombardment shelling raid raids assault offensive airstrike airstrikes explosion explosions blast clash clashes ambush shooting massacre incursion invasion',
    statement: 'announcement statement speech address briefing interview remarks call',
    exchange: 'exchange swap handover release transfer delivery shipment',
    protest: 'protest protests rally rallies demonstration march strike walkout',
    agreement: 'agreement deal accord pact declaration protocol treaty memorandum truce ceasefire armistice settlement',
    withdrawal: 'withdrawal pullout retreat evacuation deployment redeployment',
    decision: 'decision ruling verdict sentence hearing trial inquiry arrest',
    death: 'death funeral burial crash accident collapse earthquake flood fire storm outbreak spill leak',
    anniversary: 'anniversary commemoration parade',
  }).flatMap(([family, list]) => words(list).map((word) => [word, family] as const)),
)

/** More nouns that tell a happening where a day stands behind them: "the theft of two paintings on Tuesday". */
export const HAPPENED: ReadonlySet<string> = new Set(
  words(`deaths killing killings murder murders theft thefts robbery burglary kidnapping kidnappings abduction hijacking
    seizure capture resignation appointment dismissal sacking ouster publication rescue avalanche landslide eruption
    derailment sinking drowning`),
)

/** Nouns for what is put on or comes by plan, and can be called off. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  words(`match matches game games race races marathon regatta tournament fixture concert concerts festival fair show
    performance screening exhibition party wedding flight flights sailing sailings phase phases stage stages exercise
    exercises drill drills exam exams class classes procession service services test tests sitting fight search merger sale takeover`),
)

/** Verbs whose deed a noun for a happening names, by lemma, with its family: what they "signed" is the signing. */
export const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    meeting: 'meet convene gather confer negotiate',
    signing: 'sign inaugurate',
    visit: 'visit tour arrive',
    vote: 'vote elect',
    attack: 'attack strike bomb bombard shell raid storm ambush assault invade explode',
    exchange: 'exchange swap release free',
    agreement: 'agree',
    protest: 'protest march rally demonstrate',
    withdrawal: 'withdraw retreat evacuate deploy redeploy',
    decision: 'rule sentence convict acquit arrest detain',
    death: 'die kill bury crash collapse',
  }).flatMap(([family, list]) => words(list).map((word) => [word, family] as const)),
).set('hand over', 'exchange')

/** Verbs that leave it to their object what is done: "held talks", "paid a visit", "launched an attack". */
export const LIGHT: ReadonlySet<string> = new Set(
  words('hold have stage open begin start attend conduct launch make pay give reach conclude host'),
)

/** Verbs of being, having, wanting and lasting: a sentence that turns on one tells a state, not an event. */
export const STATES: ReadonlySet<string> = new Set(
  words(`be have spend remain seem appear become stay keep continue contain include involve consist comprise belong own
    want need wish like love hate prefer depend rely deserve lack owe cost weigh measure mean represent constitute
    exist live reside lie stand sit face enjoy suffer resemble differ concern matter require tend
    believe think know understand feel hope expect fear doubt consider regard view see hear look sound
    control hold occupy cover span stretch extend range total number account reflect show suggest indicate imply
    wait await aim seek try attempt struggle work serve act play help support oppose favour favor allow enable let
    revolve underscore underline highlight illustrate demonstrate portray consume sap erode determine`),
)

/** Of these, the verbs that tell an act once it has a day: "let two boats in on Saturday". */
export const DONE_ON_A_DAY: ReadonlySet<string> = new Set(
  words(`allow let enable try attempt help extend seek face suffer play support oppose consider hear occupy consume
    determine`),
)

/** Verbs by which something planned is called off or put off. */
export const CANCELS: ReadonlySet<string> = new Set(
  words('cancel scrap abandon postpone suspend shelve delay defer abort adjourn reschedule nix axe'),
)

/** Verbs by which something planned gets another day: "moved the vote to 19 October". */
export const MOVES: ReadonlySet<string> = new Set(
  words('move shift postpone delay defer push put bring reschedule adjourn advance'),
)

/** Verbs and adjectives before "to" that put what follows ahead of its time. */
export const PLANS: ReadonlySet<string> = new Set(
  words(
    'plan schedule due expect set fix foresee intend prepare hope aim want slate book bind poise ready tip bill earmark go',
  ),
)

/** Verbs that put the infinitive under them ahead: "agreed to free the crew on Friday". */
export const INTENDS: ReadonlySet<string> = new Set(
  words(
    'agree decide promise pledge vow undertake plan arrange intend prepare commit invite summon order instruct resolve',
  ),
)

/** Participles behind a noun that put it ahead of its time: "a summit scheduled for Friday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  words('scheduled planned due slated set expected pencilled proposed fixed booked foreseen'),
)
