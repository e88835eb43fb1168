/** Auxiliaries and modals by written form (straight apostrophes), with their base spelling. */
export const MODALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    will: 'will',
    wo: 'will',
    "'ll": 'will',
    would: 'would',
    "'d": 'would',
    may: 'may',
    might: 'might',
    could: 'could',
    can: 'can',
    ca: 'can',
    must: 'must',
    should: 'should',
    shall: 'shall',
    sha: 'shall',
  }),
)

const words = (list: string): Set<string> => new Set(list.split(/\s+/))

export const BE: ReadonlySet<string> = words("be am is are was were been being 're 'm 's isn aren wasn weren")
export const HAVE: ReadonlySet<string> = words("have has had having 've hasn haven hadn")
export const DO: ReadonlySet<string> = words('do does did don doesn didn')
export const PAST_AUXILIARIES: ReadonlySet<string> = words('was were had did')

/** base past participle; where the past is also the participle it is written once. */
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost
creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone
grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led
leave left|lend lent|let let|lay lay|light lit|lose lost|make made|mean meant|meet met|mislead misled|outdo outdid outdone
overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|partake partook partaken|pay paid|put put|quit quit|read read
rebuild rebuilt|redo redid redone|repay repaid|reset reset|retake retook retaken|rethink rethought|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|split split|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written`

const rows = irregular.split(/[|\n]/).map((row) => row.trim().split(' ') as [string, string, string?])

/** An irregular form: `ed` is past and participle at once ("sent"), `same` also the base ("set"). */
export type Irregular = { form: 'past' | 'participle' | 'ed' | 'same'; base: string }

/** Irregular forms by how they are written, without the plain bases. */
export const IRREGULAR: ReadonlyMap<string, Irregular> = new Map(
  rows.flatMap(([base, past, participle]): [string, Irregular][] => {
    if (past === base) return [[base, { form: 'same', base }]]
    if (participle === undefined) return [[past, { form: 'ed', base }]]
    const rest: [string, Irregular][] = participle === base ? [] : [[participle, { form: 'participle', base }]]
    return [[past, { form: 'past', base }], ...rest]
  }),
)

/**
 * Words that are a noun as readily as a verb and that the tagger often takes for nouns in headlines and short
 * sentences: "Velmark pledges troops", "Leaders sign deal".
 */
export const NOUN_OR_VERB: ReadonlySet<string> =
  words(`abandon accord address agree aid aim air allow announce annex answer appeal approve arm ask
attack attempt award back balk ban bar bid blame block bomb boost boycott brace break budget call cancel capture caution cede challenge change
charge cheer claim clash clear close command commit compromise condemn confirm contact control counter cover criticise criticize cut date debate
decide declare decline defend delay demand deny deploy design detail dismiss dispatch dispute donate double doubt draft draw drill drop dump echo
edge end endorse escort eye exchange exit expel extend face favor favour fear fight file finance fire flag force form free freeze fund gain grant
grip guarantee guard hail halt hand head help hint hit hold honor honour hope host house impose increase insist invade issue join judge jump keep
label land launch lead leave lift limit link list load look loom lose mandate march mark mediate meet mount move name need nod note notice object
offer open oppose order oust outline pass pause pay pick plan pledge plot point post prepare present press probe produce promise propose protest
provide pull pursue push query question quit raise range rank rate reach recall recognise recognize refuse regret reject release relaunch relay
report request rescue reserve resign resist respond result resume return reveal review revolve rise risk rule rush sanction seal seek share seize send
set shell shift ship show shun sign signal slam snub spark spend split stage stall stand start station stay stop strike struggle study suggest
summon supply support surge surrender suspect suspend talk target tax test thank threaten tour trade train transfer transport treat trigger
trust turn unveil urge use veto view visit voice vote vow walk want warn watch weigh welcome will wish withdraw work worry yield`)

/** Verbs that take a clause without "that": "said the talks ended". */
export const CLAUSAL: ReadonlySet<string> =
  words(`accept accuse acknowledge add admit advise affirm agree allege announce argue ask assert
assume assure believe boast calculate caution charge claim comment complain conclude concede confess confide confirm consider contend convince
cry decide declare demand deny determine disclose discover doubt emphasise emphasize estimate expect explain fear feel figure find forecast
guarantee guess hear hint hold hope imagine imply indicate inform insist joke know learn maintain mean mention note notice observe order persuade
pledge predict presume pretend promise propose protest prove read realise realize reckon recall recognise recognize recommend reiterate remark
remember remind repeat reply report request respond reveal rule say see sense show signal speculate state stipulate stress suggest suppose
suspect swear tell think threaten understand underline underscore urge vow warn whisper wish worry write`)

/** Verbs after which a noun phrase and a bare infinitive stand: "let the convoy pass". */
export const CAUSATIVE: ReadonlySet<string> = words('let make help see hear watch have')

/** Words that open a clause wherever they stand. */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'if unless because although though while whilst whereas whether lest whenever wherever provided providing when where why how',
)
/** Words that open a clause or a mere phrase: "after the talks ended", "after the talks". */
export const MAYBE_SUBORDINATORS: ReadonlySet<string> = words('after before since until till as once than')
export const RELATIVES: ReadonlySet<string> = words('who whom which whose what whatever whoever')

/** Nouns that a that-clause explains: "the claim that it had left". */
export const CONTENT_NOUNS: ReadonlySet<string> =
  words(`agreement allegation announcement argument assertion assessment assumption assurance belief
claim commitment concern conclusion condition confidence confirmation decision declaration demand denial doubt evidence expectation fact fear
feeling guarantee hint hope idea impression indication insistence knowledge message notion opinion pledge position possibility promise prospect
proof proposal recognition report request reminder risk rumour rumor sense sign signal speculation statement suggestion suspicion threat thought
understanding view vow warning wish`)

/** Nouns that say when and are no subject: "Last week Norland left". */
export const TIME_NOUNS: ReadonlySet<string> =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december today yesterday tomorrow tonight morning afternoon evening night noon midnight day week weekend month
year decade hour minute time spring summer autumn fall winter earlier later ago`)

/** Verbs that seldom stand without an object: after a noun and before a preposition they are participles ("talks held in May"). */
export const TRANSITIVE: ReadonlySet<string> =
  words(`adopt appoint attribute base bring broker build call cause commission conduct convene
deploy describe design detain draft elect equip establish finance fund give hold host impose injure issue kill know lead make mediate name organise
organize pass place plan post propose provide publish raise release require schedule send set sign sponsor station supply take trigger use wound`)

/** Verbs of CLAUSAL that take a thing as readily: "promised aid and Velmark left", "demanded the release of a man held in Kesh". */
export const TAKES_NOUN: ReadonlySet<string> = words(
  'accept acknowledge announce confirm demand guarantee pledge promise propose recommend request reveal threaten urge vow order report reject',
)

/** After these the first noun phrase is who hears it. */
export const TELLING: ReadonlySet<string> = words('tell warn assure inform remind convince persuade promise advise')
