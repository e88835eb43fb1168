import type { Matter, Stance } from '../../../record/index.ts'

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** What may stand behind a verb so that it says a stance: to do, a noun phrase, a clause, doing; a particle first. */
export type Frame = { stance: Stance; to?: boolean; noun?: boolean; clause?: boolean; doing?: boolean; after?: string }

/** Verbs that report a stance by themselves, by lemma, with what they take. */
export const STANCE_VERBS: ReadonlyMap<string, readonly Frame[]> = new Map(
  Object.entries({
    pledge: [{ stance: 'commits', to: true, noun: true, clause: true }],
    promise: [{ stance: 'commits', to: true, noun: true, clause: true }],
    vow: [{ stance: 'commits', to: true, noun: true, clause: true }],
    undertake: [{ stance: 'commits', to: true, clause: true }],
    bind: [{ stance: 'commits', to: true }],
    swear: [{ stance: 'commits', to: true }],
    volunteer: [{ stance: 'commits', to: true, noun: true }],
    assure: [{ stance: 'commits', clause: true }],
    hint: [
      { stance: 'may', noun: true, doing: true, after: 'at' },
      { stance: 'may', clause: true },
    ],
    toy: [{ stance: 'may', noun: true, doing: true, after: 'with' }],
    flirt: [{ stance: 'may', noun: true, doing: true, after: 'with' }],
    moot: [{ stance: 'may', noun: true, doing: true }],
    entertain: [{ stance: 'may', noun: true }],
    study: [{ stance: 'may', noun: true, doing: true }],
    raise: [
      { stance: 'may', noun: true, doing: true, after: 'the possibility of' },
      { stance: 'may', noun: true, doing: true, after: 'the prospect of' },
    ],
    hold: [
      { stance: 'may', noun: true, doing: true, after: 'out the possibility of' },
      { stance: 'may', noun: true, doing: true, after: 'out the prospect of' },
      { stance: 'demands', noun: true, after: 'out for' },
    ],
    look: [
      { stance: 'may', doing: true, after: 'at' },
      { stance: 'may', doing: true, after: 'into' },
    ],
    guarantee: [{ stance: 'commits', to: true, noun: true, clause: true }],
    agree: [
      { stance: 'commits', to: true, clause: true },
      { stance: 'commits', noun: true, after: 'to' },
    ],
    commit: [
      { stance: 'commits', to: true, noun: true },
      { stance: 'commits', noun: true, doing: true, after: 'to' },
    ],
    offer: [{ stance: 'commits', to: true, noun: true, clause: true }],
    accept: [{ stance: 'commits', noun: true, clause: true }],
    accede: [{ stance: 'commits', noun: true, after: 'to' }],
    acquiesce: [{ stance: 'commits', noun: true, doing: true, after: 'in' }],
    vouch: [{ stance: 'commits', noun: true, after: 'for' }],
    resolve: [{ stance: 'commits', to: true }],
    opt: [
      { stance: 'commits', to: true },
      { stance: 'withdraws', noun: true, after: 'out of' },
    ],
    reassure: [{ stance: 'commits', clause: true }],
    tell: [{ stance: 'demands' }],
    warn: [{ stance: 'demands' }],
    elect: [{ stance: 'commits', to: true }],
    aim: [{ stance: 'commits', to: true }],
    prepare: [{ stance: 'commits', to: true }],
    decide: [
      { stance: 'commits', to: true },
      { stance: 'refuses', noun: true, doing: true, after: 'against' },
    ],
    announce: [{ stance: 'commits', to: true, noun: true }],
    approve: [{ stance: 'commits', noun: true }],
    earmark: [{ stance: 'commits', noun: true }],
    allocate: [{ stance: 'commits', noun: true }],
    intend: [{ stance: 'commits', to: true }],
    plan: [{ stance: 'commits', to: true }],
    consent: [
      { stance: 'commits', to: true },
      { stance: 'commits', noun: true, after: 'to' },
    ],
    refuse: [{ stance: 'refuses', to: true, noun: true }],
    decline: [{ stance: 'refuses', to: true, noun: true }],
    reject: [{ stance: 'refuses', noun: true, doing: true }],
    resist: [{ stance: 'refuses', noun: true, doing: true }],
    rebut: [{ stance: 'refuses', noun: true }],
    forbid: [{ stance: 'refuses', noun: true }],
    repudiate: [{ stance: 'refuses', noun: true }],
    disdain: [{ stance: 'refuses', noun: true }],
    shun: [{ stance: 'refuses', noun: true, doing: true }],
    scorn: [{ stance: 'refuses', noun: true }],
    baulk: [{ stance: 'refuses', noun: true, doing: true, after: 'at' }],
    oppose: [{ stance: 'refuses', noun: true, doing: true }],
    exclude: [{ stance: 'refuses', noun: true, doing: true }],
    deny: [{ stance: 'refuses', noun: true }],
    veto: [{ stance: 'refuses', noun: true }],
    spurn: [{ stance: 'refuses', noun: true }],
    rebuff: [{ stance: 'refuses', noun: true }],
    rule: [{ stance: 'refuses', noun: true, doing: true, after: 'out' }],
    turn: [{ stance: 'refuses', noun: true, after: 'down' }],
    dismiss: [{ stance: 'refuses', noun: true }],
    brush: [{ stance: 'refuses', noun: true, after: 'aside' }],
    balk: [{ stance: 'refuses', noun: true, doing: true, after: 'at' }],
    pull: [{ stance: 'withdraws', noun: true, after: 'out of' }],
    withdraw: [
      { stance: 'withdraws', noun: true },
      { stance: 'withdraws', noun: true, after: 'from' },
    ],
    take: [{ stance: 'withdraws', noun: true, after: 'back' }],
    go: [{ stance: 'withdraws', noun: true, after: 'back on' }],
    row: [{ stance: 'withdraws', noun: true, after: 'back on' }],
    backtrack: [{ stance: 'withdraws', noun: true, after: 'on' }],
    back: [
      { stance: 'withdraws', noun: true, after: 'out of' },
      { stance: 'withdraws', noun: true, after: 'away from' },
      { stance: 'withdraws', noun: true, after: 'down from' },
    ],
    drop: [{ stance: 'withdraws', noun: true }],
    abandon: [{ stance: 'withdraws', noun: true }],
    shelve: [{ stance: 'withdraws', noun: true }],
    reverse: [{ stance: 'withdraws', noun: true }],
    renounce: [{ stance: 'withdraws', noun: true }],
    stand: [{ stance: 'commits', noun: true, after: 'by' }],
    stick: [
      { stance: 'commits', noun: true, after: 'to' },
      { stance: 'commits', noun: true, after: 'by' },
    ],
    recant: [{ stance: 'withdraws', noun: true }],
    disown: [{ stance: 'withdraws', noun: true }],
    renege: [{ stance: 'withdraws', noun: true, after: 'on' }],
    cancel: [{ stance: 'withdraws', noun: true }],
    scrap: [{ stance: 'withdraws', noun: true }],
    suspend: [{ stance: 'withdraws', noun: true }],
    retract: [{ stance: 'withdraws', noun: true }],
    revoke: [{ stance: 'withdraws', noun: true }],
    rescind: [{ stance: 'withdraws', noun: true }],
    put: [
      { stance: 'withdraws', noun: true, after: 'on hold' },
      { stance: 'withdraws', noun: true, after: 'on ice' },
    ],
    walk: [
      { stance: 'withdraws', noun: true, after: 'away from' },
      { stance: 'withdraws', noun: true, after: 'back' },
    ],
    retreat: [{ stance: 'withdraws', noun: true, after: 'from' }],
    resile: [{ stance: 'withdraws', noun: true, after: 'from' }],
    demand: [{ stance: 'demands', to: true, noun: true, clause: true }],
    insist: [
      { stance: 'demands', clause: true },
      { stance: 'demands', noun: true, doing: true, after: 'on' },
    ],
    call: [
      { stance: 'demands', noun: true, after: 'on' },
      { stance: 'demands', noun: true, after: 'upon' },
      { stance: 'demands', noun: true, after: 'for' },
      { stance: 'withdraws', noun: true, after: 'off' },
    ],
    seek: [{ stance: 'demands', noun: true }],
    urge: [{ stance: 'demands', noun: true, clause: true }],
    ask: [
      { stance: 'demands', noun: true },
      { stance: 'demands', noun: true, after: 'for' },
    ],
    request: [{ stance: 'demands', noun: true, clause: true }],
    give: [
      { stance: 'commits', noun: true, doing: true, after: 'up' },
      { stance: 'withdraws', noun: true, after: 'up' },
    ],
    forgo: [{ stance: 'commits', noun: true, doing: true }],
    forswear: [{ stance: 'commits', noun: true, doing: true }],
    refrain: [{ stance: 'commits', noun: true, doing: true, after: 'from' }],
    press: [
      { stance: 'demands', noun: true, after: 'for' },
      { stance: 'demands', noun: true },
    ],
    appeal: [
      { stance: 'demands', noun: true, after: 'for' },
      { stance: 'demands', noun: true, after: 'to' },
    ],
    want: [{ stance: 'demands', noun: true }],
    order: [{ stance: 'demands', noun: true }],
    implore: [{ stance: 'demands', noun: true }],
    beg: [{ stance: 'demands', noun: true }],
    beseech: [{ stance: 'demands', noun: true }],
    exhort: [{ stance: 'demands', noun: true }],
    entreat: [{ stance: 'demands', noun: true }],
    instruct: [{ stance: 'demands', noun: true }],
    petition: [{ stance: 'demands', noun: true }],
    lobby: [{ stance: 'demands', noun: true, after: 'for' }],
    plead: [
      { stance: 'demands', noun: true, after: 'with' },
      { stance: 'demands', noun: true, after: 'for' },
    ],
    push: [{ stance: 'demands', noun: true, after: 'for' }],
    threaten: [
      { stance: 'threatens', to: true, noun: true, clause: true },
      { stance: 'threatens', noun: true, after: 'with' },
    ],
    consider: [{ stance: 'may', noun: true, doing: true }],
    weigh: [{ stance: 'may', noun: true, doing: true, clause: true }],
    mull: [{ stance: 'may', noun: true, doing: true }],
    contemplate: [{ stance: 'may', noun: true, doing: true }],
    suggest: [{ stance: 'may', noun: true, doing: true }],
    propose: [{ stance: 'may', noun: true, doing: true, to: true }],
    float: [{ stance: 'may', noun: true }],
    explore: [{ stance: 'may', noun: true, doing: true }],
  } satisfies Record<string, Frame[]>),
)

/** Stances that need an act or a thing given as their object, since these verbs say much else: "offered condolences". */
export const NEEDS_ACT: ReadonlySet<string> = words(
  'offer accept guarantee resist forbid repudiate scorn entertain moot study hint toy flirt plead push lobby retreat accede consider suggest propose float explore contemplate weigh dismiss ask want order request exclude commit allocate press appeal call oppose decline',
)
/** What is offered in words or by itself, and binds nobody: "offered condolences", "offers a chance". */
export const OFFERED_WORDS: ReadonlySet<string> =
  words(`condolence congratulation thanks prayer advice apology glimpse hope chance explanation insight comment detail view opinion evidence
  proof sympathy greeting assessment reassurance clue hint example lesson way opportunity reason solution alternative version account respite resistance
  prospect sign explanation guidance praise criticism warning word tribute blessing excuse idea perspective summary answer response clarification
  choice range variety service course benefit comfort relief reminder model path route window argument consolation description sense picture`)
/** Verbs whose object must be whoever is to act: "urged Norland to leave", not "urged restraint in general". */
export const NEEDS_ACTOR: ReadonlySet<string> = words(
  'ask want order implore beg beseech exhort entreat instruct petition press',
)

/** A stance turned round by a negation; others with a negation say nothing. */
export const NEGATED: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    'rule out': 'may',
    exclude: 'may',
    agree: 'refuses',
    accept: 'refuses',
    consent: 'refuses',
    decide: 'undecided',
    consider: 'refuses',
  } satisfies Record<string, Stance>),
)

/** Adjectives of readiness behind be, stand, declare: "is ready to", "stands prepared to". */
export const READY: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    ready: 'commits',
    prepared: 'commits',
    willing: 'commits',
    committed: 'commits',
    determined: 'commits',
    happy: 'commits',
    pledged: 'commits',
    open: 'may',
    unwilling: 'refuses',
    reluctant: 'refuses',
    unprepared: 'refuses',
    opposed: 'refuses',
    undecided: 'undecided',
    loath: 'refuses',
    disinclined: 'refuses',
    resolved: 'commits',
    content: 'commits',
    glad: 'commits',
    eager: 'commits',
    keen: 'commits',
    minded: 'may',
    inclined: 'may',
    due: 'commits',
    set: 'commits',
    poised: 'commits',
  } satisfies Record<string, Stance>),
)
/** Verbs that READY stands behind. */
export const LINKING: ReadonlySet<string> = words('be stand remain stay appear seem')

/** Papers that bind whoever signs them, and plans that say what their makers will do. */
export const PAPERS: ReadonlySet<string> =
  words(`declaration agreement deal pact accord treaty memorandum protocol letter intent convention contract charter
  statement truce ceasefire armistice resolution communique communiqué`)
export const PLANS: ReadonlySet<string> = words('plan proposal initiative scheme roadmap')
/** Making or backing a paper or a plan. */
export const SIGNING: ReadonlySet<string> = words('sign initial ratify conclude seal')
export const PLANNING: ReadonlySet<string> = words('draw announce unveil approve adopt agree endorse present')

/** Nouns for a stance, with the light verbs that go with them: "renewed the demand that", "gave its word to". */
export const STANCE_NOUNS: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    promise: 'commits',
    offer: 'commits',
    pledge: 'commits',
    vow: 'commits',
    commitment: 'commits',
    undertaking: 'commits',
    assurance: 'commits',
    oath: 'commits',
    word: 'commits',
    readiness: 'commits',
    willingness: 'commits',
    guarantee: 'commits',
    refusal: 'refuses',
    opposition: 'refuses',
    demand: 'demands',
    call: 'demands',
    appeal: 'demands',
    threat: 'threatens',
    ultimatum: 'demands',
    deadline: 'demands',
  } satisfies Record<string, Stance>),
)
/** Nouns for a stance that say it with their owner alone: "Norland's refusal to pay", "a vow by the union". */
export const OWNED_NOUNS: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    promise: 'commits',
    offer: 'commits',
    pledge: 'commits',
    vow: 'commits',
    commitment: 'commits',
    undertaking: 'commits',
    assurance: 'commits',
    guarantee: 'commits',
    readiness: 'commits',
    willingness: 'commits',
    refusal: 'refuses',
    unwillingness: 'refuses',
    opposition: 'refuses',
    rejection: 'refuses',
    demand: 'demands',
    call: 'demands',
    insistence: 'demands',
    ultimatum: 'demands',
    threat: 'threatens',
  } satisfies Record<string, Stance>),
)
export const LIGHT: ReadonlySet<string> = words(
  'make set deliver give issue renew repeat reiterate reaffirm restate express declare confirm voice stress underline signal announce',
)
export const CONFIRMED: ReadonlySet<string> = words(
  'participation contribution involvement attendance membership support role',
)

/** Acts that somebody can promise, refuse or threaten. Verbs of meeting, speaking and being are left out: they are events or words. */
export const ACTS: ReadonlySet<string> =
  words(`abandon abide abolish abstain accept add accelerate adhere admit agree aid allocate allow apply approve arm assist avoid back ban
  bear begin block boost borrow bring build buy cancel cease cede clear close commission compensate complete comply concede construct consult
  contribute convene cooperate coordinate cover cross cut deactivate decommission defend delay deliver demilitarise demilitarize demine demobilise demobilize
  deploy destroy disarm disband disclose discuss dismantle dispatch disburse distribute divert donate double drop ease embargo employ enable end
  enforce engage enlarge ensure enter equip erect escort establish evacuate evict exchange exclude expand expel export extend extradite
  facilitate finance flood forgive free freeze fulfil fulfill fund furnish give go grant guarantee guard halt halve hand hold honor honour host impose implement
  import improve increase inspect install invest investigate join keep launch lead leave lend let license lift limit lower maintain make mediate mobilise
  mobilize monitor negotiate nominate observe obey offer open operate oversee participate patrol pause pay permit police postpone prevent prohibit
  protect provide publish pull purchase put raise ratify reach rebuild recall recognise recognize reconstruct redeploy reduce refrain refuse reinforce reinstate
  release relinquish relocate remove renew renounce reopen repair repatriate repay replace replenish reply respect respond restore resume retain retreat return
  revoke sail sanction scale scrap secure sell send service set share shelter ship shoulder shut sign spend sponsor stand station stay step stop store
  strengthen subsidise subsidize supervise supply support surrender suspend take talk target tighten train transfer transport treat triple underwrite uphold
  vacate verify vote waive withdraw withhold work yield
  acquit act admit adopt appeal appoint arbitrate arrest audit authorise authorize award campaign chair charge check clean collect connect consolidate convert count
  curb curtail cultivate decriminalise detain digitise dispense draft dredge drill electrify examine exempt expedite extinguish feed file fine fire furlough hire house
  interview issue jail legalise legalize levy lobby match modernise modernize notify outlaw overhaul pass pardon petition plant preserve process prosecute
  prioritise prioritize propose quarantine recommend receive recruit refer refund refurbish register rehabilitate reimburse repeal reroute resettle reschedule restrict
  resign review rewrite screen seek settle slash speed staff stockpile streamline subsidise submit summon table tax top tow track transmit unfreeze unveil upgrade vaccinate
  volunteer widen wind commence report chip reassign repay shelve shield
  phase divest retest rehire retrain relaunch merge demolish relocate recuse audit certify lease dig drain restock recycle peg index insure pool retry demote strip rescind overturn
  annul recount redraw contest endorse enrol enroll immunise immunize isolate trace ration anchor berth salvage refloat sue bar dismiss hand shed slash trim outsource
  sack axe rehouse resubmit renegotiate produce reapply refile reinvest reallocate reclassify redesign replant`)

/** Acts that harm the other side: whoever says they will do them threatens. */
export const HARMS: ReadonlySet<string> = words(
  'attack strike sue bomb shell invade retaliate destroy crush punish annex annihilate target hit bombard storm blockade assassinate',
)

/** Acts that are a threat where they answer what another fails to do. */
export const HARSH: ReadonlySet<string> = words(
  'close shut block cut stop suspend end halt expel seize ban cancel strike quit boycott impose withhold sue freeze slap levy sanction pull scrap',
)

/** Acts that are a threat under any condition. */
export const HARSHEST: ReadonlySet<string> = words(
  'expel seize ban strike quit boycott sue sanction slap shut evict confiscate expropriate nationalise nationalize repudiate retaliate resign deport blacklist jam sink',
)

/** Nouns of what harms another: to give it up is a promise. */
export const HARM_NOUNS: ReadonlySet<string> = words(
  'closure closing blockade strike sanction embargo boycott attack force violence offensive raid shelling bombardment tariff retaliation walkout eviction ban siege reprisal claim lawsuit veto weapon stoppage lockout picket protest sit-in occupation',
)

/** What an act deals with, for passives and bare nouns: "thousands of troops could be deployed", "a truce". */
export const MATTERS: readonly (readonly [Matter, ReadonlySet<string>])[] = (
  [
    ['exchange', 'prisoner captive hostage exchange swap detainee'],
    ['training', 'training train trainer recruit instructor drill'],
    [
      'monitoring',
      'monitor monitoring observer verification verify inspector inspection gauge surveillance observe supervise',
    ],
    ['hubs', 'hub base facility depot outpost camp'],
    ['air', 'airspace jet aircraft air plane fighter helicopter'],
    ['naval', 'naval navy ship warship frigate fleet vessel minesweeper submarine boat'],
    ['intelligence', 'intelligence'],
    [
      'arms',
      'weapon arms missile rifle ammunition tank artillery gun drone battery munition shell rocket howitzer armour weaponry',
    ],
    [
      'troops',
      'troop soldier force peacekeeper personnel contingent battalion brigade boot regiment unit deployment army engineer deminer sergeant',
    ],
    [
      'money',
      'money million billion aid loan fund funding euro dollar pound credit grant budget payment instalment compensation pay',
    ],
    ['equipment', 'equipment vehicle generator bus truck ambulance supply medicine tent machinery'],
    ['mediation', 'mediation mediate mediator negotiation negotiate talk dialogue summit'],
    [
      'territory',
      'territory territorial land border region province concession area soil height frontline enclave annex cede cession occupation',
    ],
    ['access', 'access corridor convoy crossing checkpoint passage visa entry gate port road'],
  ] as [Matter, string][]
).map(([matter, list]) => [matter, words(list)] as const)

/** Nouns of aims, agreements and steps that are acts although they name no matter: "a ceasefire", "its decision". */
export const ACT_NOUNS: ReadonlySet<string> =
  words(`ceasefire truce armistice withdrawal pullback pullout halt end stop return release guarantee security reconstruction protection
  assistance help support cooperation sanction offensive operation embargo inquiry investigation vote referendum election amnesty disarmament closure opening reopening
  extradition extension quota sale purchase delivery shelter asylum recognition membership compromise settlement demand proposal plan offer request measure restriction curfew freeze term condition sum
  idea agreement deal resolution bid peace mission flight talks project construction drill exercise repatriation commitment promise pledge assurance compensation reparation apology ban boycott tariff moratorium evacuation blockade quarantine curfew strike walkout stoppage lockout`)

/** Nouns that stand for a state when its demonym or name is before them: "Russian officials", "Norland's army". */
export const STATE_NOUNS: ReadonlySet<string> =
  words(`official government ministry minister leader president chancellor premier envoy ambassador diplomat delegation spokesman spokeswoman spokesperson
  army military force troop soldier unit navy parliament cabinet authority administration command commander general foreign defence defense negotiator side
  leadership lawmaker senate assembly congress king queen emperor prince contingent battalion personnel engineer commitment offer presidency council
  peacekeeper regime state nation ship fleet jet police chief speaker ministry brass adviser aide secretary mediator`)

/** Groups that act without a name: "Western powers", "the rebels", "the allies". */
export const GROUP_NOUNS: ReadonlySet<string> =
  words(`ally power coalition alliance bloc union rebel insurgent militia guerrilla militant separatist side party nation country state
  fighter court company firm bank branch boss shipowner docker trust club embassy society institute church airline manufacturer publisher broadcaster network supplier utility carrier insurer lender creditor bondholder investor regulator watchdog prosecutor university hospital charity police syndicate guild chamber cooperative association foundation worker striker protester farmer teacher employer operator tribunal lawmaker board committee agency authority
  organisation organization city museum archdiocese diocese producer maker carmaker operator ngo lobby jury
  panel taskforce secretariat retailer studio developer contractor fund conglomerate grocer supermarket garrison
  gang cartel clan tribe guard crew regime junta administration leadership delegation staff gunman jihadist
  mediator guarantor member opposition wing faction league federation consortium commission council movement trio troika quartet group army government neighbour neighbor donor`)

/** People who are called by what they are: "the widow wants", "the coach refused". */
export const PERSONS: ReadonlySet<string> =
  words(`widow widower victim plaintiff defendant suspect lawyer attorney doctor player driver pilot candidate nominee contender incumbent challenger author singer actor
  director founder chairman chairwoman chair executive manager trainer referee captain coach landlord tenant owner buyer seller bidder suitor shareholder judge magistrate
  coroner senator bishop archbishop landowner principal headteacher superintendent headmaster warden rector dean nurse teacher farmer miner docker`)

/** Places that act as bodies do where they do what only people do: "The hotel refused". */
export const SEATS: ReadonlySet<string> =
  words(`team squad school clinic district county town village province region parish monastery library theatre theater orchestra festival zoo park
  resort hotel brewery farm mine mill plant refinery smelter shipyard port airport railway railroad laboratory lab inquiry shop store restaurant
  college academy faculty chain brand label franchise family prosecution startup house service defence defense quarry hospice nursery kindergarten
  orphanage neighbourhood neighborhood tournament marathon circuit stadium arena sponsor`)

/** Mentioned together before: "the two nations", "both sides". */
export const PAIRS: ReadonlySet<string> = words(
  'nation country state side government party neighbour neighbor power capital ally',
)

/** Verbs under which a clause is only what somebody thinks, hopes, denies or asks. */
export const NOT_SAID: ReadonlySet<string> =
  words(`believe think hope expect fear doubt suspect guess imagine assume predict forecast speculate wish feel
  deny ask wonder question know see hear learn discover understand dream pretend mean ensure prevent want need wait
  remember recall forget worry bet estimate reckon accuse allege argue joke quip jest suppose`)

/** Openers of a condition that need nothing else, as lower-case words in a row. */
export const CONDITION_PHRASES: readonly string[] = [
  'in the event of',
  'in case of',
  'in exchange for',
  'in return for',
  'on condition of',
  'on the condition',
  'on condition',
  'subject to',
  'conditional on',
  'contingent on',
  'contingent upon',
  'dependent on',
  'provided that',
  'under the same condition',
  'so long as',
  'failing',
  'barring',
  'in the absence of',
  'the moment',
  'the minute',
  'if asked',
  'if invited',
  'on the same condition',
  'on one condition',
  'on two conditions',
  'in principle',
  'pending',
  'on production of',
  'on receipt of',
  'upon receipt of',
  'if necessary',
  'if needed',
  'if required',
  'if requested',
  'on the understanding that',
  'on the basis that',
  'on the proviso that',
  'only if',
  'only when',
  'security permitting',
  'weather permitting',
]
/** Openers that are a condition before a noun that is not yet real: "after a ceasefire", "as part of any deal". */
export const CONDITION_OPENERS: readonly string[] = [
  'in the aftermath of',
  'in the wake of',
  'as part of',
  'in the framework of',
  'within the framework of',
  'at the end of',
  'under the terms of',
  'following',
  'after',
  'under',
  'upon',
  'on',
  'for',
  'with',
  'without',
  'before',
  'until',
  'from',
  'in',
]
/** What may not have come about yet. */
export const CONDITION_NOUNS: ReadonlySet<string> =
  words(`ceasefire truce armistice deal agreement settlement accord peace arrangement pact
  treaty approval consent ratification signature mandate authorisation authorization invitation request cessation hostilities pullout withdrawal
  inspection vote referendum threat condition`)

/** What is refused when it is denied: "denied entry", not "denied the claim". */
export const GRANTED: ReadonlySet<string> = words(
  'permission entry access visa request asylum bail clearance passage licence license overflight',
)
/** What is denied and not refused: "rejected claims that". */
export const DENIED: ReadonlySet<string> = words(
  'claim allegation accusation report charge suggestion notion criticism assertion account rumour rumor comparison argument blame responsibility label',
)
/** What is taken back, and what is left. */
export const TAKEN_BACK: ReadonlySet<string> = words(
  'decision offer pledge promise support proposal commitment motion bid opposition resistance reservation veto lawsuit insistence complaint candidacy participation consent approval backing invitation recognition request demand guarantee objection threat plan ban',
)
export const LEFT: ReadonlySet<string> = words(
  'visit trip agreement deal treaty pact accord talk negotiation coalition alliance union organisation organization mission programme program convention protocol force negotiations talks plan scheme summit truce ceasefire race project',
)
/** What is threatened, other than an act. */
export const THREATENED: ReadonlySet<string> =
  words(`retaliation reprisal consequence response sanction strike boycott war action tariff closure veto force
  revenge attack punishment escalation blockade invasion embargo walkout countermeasure measure vote lawsuit arbitration suspension expulsion resignation stoppage lockout cut`)
/** To do these is only to speak, or nothing that can be promised. */
export const NOT_ACTS: ReadonlySet<string> =
  words(`be become have say tell answer comment elaborate speak confirm deny reveal identify name specify believe
  know think feel see hear explain remember forget win lose prevail survive suffer face need hope want like love fail seem appear remain happen
  note describe call understand cost include involve assess argue guess hesitate descend collapse break erupt spiral slide plunge explode split disintegrate crumble burn starve wonder recall trust laugh figure doubt care bet blame do try require depend last apply decide die fall rise grow arrive attend visit travel find tie draw rest receive get inherit benefit gain earn spoil overshadow engulf overwhelm`)
/** With these a future is a guess or a hope. */
export const GUESSING: ReadonlySet<string> = words(
  'hopefully probably presumably inevitably perhaps maybe likely surely ultimately eventually',
)
/** A place or a scope that an agreement gives a force: the second half of "could send troops, but would be based abroad". */
export const CONFINED: ReadonlySet<string> = words('base station limit restrict confine place keep locate house')
/** Papers and acts of state that speak for those who made them. */
export const DOCUMENTS: ReadonlySet<string> = words(
  'declaration agreement protocol statement communique communiqué document text draft plan treaty deal accord pact decree resolution letter memorandum',
)

/** What is given or begun when it is announced or approved; an announced deal or visit is an event. */
export const ANNOUNCED: ReadonlySet<string> =
  words(`aid assistance package support funding fund money million billion loan grant donation contribution delivery
  shipment dispatch tranche supply weapon ammunition missile tank vehicle equipment deployment withdrawal pullout ceasefire truce moratorium amnesty`)
/** Offices and bodies of a state that act and speak without a name. */
export const OFFICES: ReadonlySet<string> =
  words(`president minister premier chancellor king queen emir sultan governor mayor parliament government cabinet
  senate assembly ministry army military navy presidency council speaker diet legislature congress`)
/** Those who speak for a state without being named: what they say binds whom they speak of. */
export const VOICES: ReadonlySet<string> = words(
  'lawmaker deputy parliamentarian official minister ministry spokesman spokeswoman spokesperson president premier chancellor palace office embassy adviser advisor aide source negotiator government statement authority diplomat envoy ambassador',
)
/** What troops and the like do of themselves. */
export const MOVES: ReadonlySet<string> = words(
  'deploy come cross enter follow stay remain leave withdraw return operate patrol monitor protect go arrive stop end continue stand sail depart fly',
)

/** Every verb that some rule looks at without a modal, a negation or a passive: others are passed over at once. */
export const STANCE_LEMMAS: ReadonlySet<string> = new Set([
  ...'reserve continue keep call give describe brand label declare deem dub debate ponder deliberate think study discuss examine review consult assess mull adopt show respond reply answer react send dispatch deploy provide lend donate contribute release free lift ease stop end halt withdraw open leave return let resume respect publish close need say'.split(
    ' ',
  ),
  ...STANCE_VERBS.keys(),
  ...[LINKING, SIGNING, PLANNING, LIGHT].flatMap((set) => [...set]),
  ...'see find condition tie link tell make warn pronounce hold keep have decide determine oblige bind require plan intend insist demand leave rest lie'.split(
    ' ',
  ),
])
