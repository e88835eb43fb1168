const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Months, days and holidays: capitalised, and not names of anybody. */
export const CALENDAR = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. wed. thu. fri. sat. sun.
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  christmas easter ramadan passover thanksgiving halloween eid hanukkah yom kippur gmt utc bst est edt pst cet am pm a.m. p.m. ad bc
`)

/** Capitalised words that name no one: headings, labels and words of a page's furniture. */
export const NO_NAMES = set(`
  i ok okay yes no tv pm am q a qa faq ps pdf html url id breaking exclusive live video photo photos watch read more related updated update advertisement
  share subscribe newsletter copyright editor's image images getty caption timeline background analysis opinion summary navigation sources covid
  i'm i'll i'd i've it's he's she's that's there's we're we'll we've you're you'll they're they'll don't won't can't let's what's who's
  party parties government governments ministries members side line zone article annex section paragraph agreement treaty report photograph photographer producer presenter
  god lord heaven covid-19 internet web north south east west northern southern eastern western
`)

/** Words between two capitalised words of one name. */
export const JOINERS = set(
  'of the de da do dos das del della di du la le van von der den ten ter bin ibn bint al el ul y e and for &',
)

/** A particle that begins a family name: "de Gaulle", "al-Assad", "von der Leyen". */
export const PARTICLES = set('de da do dos del della di du la le van von der den ten ter bin ibn bint al el ul')

/** Family names that stand before the given name: the commonest of China, Korea and Vietnam. Compiled by the project. */
export const FAMILY_FIRST = set(`
  kim park lee yi choi chung jung kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon ban roh wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo
  ma luo liang xie tang deng feng cao peng zeng xiao tian pan yuan cai jiang yu du ye cheng wei su lu ding ren lü lu yao shen zhong tsai chiang nguyen tran le pham phan vo dang bui do ngo xi wen
`)

/** Last words of the name of an organisation. */
export const ORGANISATION_HEADS = set(`
  ministry department office agency bureau commission committee council board court tribunal parliament assembly senate congress house duma bundestag knesset
  party union league federation association organisation organization institute institution foundation fund bank university college school academy
  centre center society service services authority administration corporation corp corp. company co. inc inc. ltd group holdings trust press times post journal
  tribune herald news guardian telegraph gazette chronicle network television radio magazine review observatory observer police army navy guard command
  corps secretariat chamber club church cabinet treasury exchange airlines airways industries motors systems laboratories museum hospital initiative programme
  today daily guild cooperative co-operative syndicate
  program project campaign monitor watch international nations community caucus conference taskforce directorate inspectorate registry reserve forum
`)

/** What a company's name ends in, in many lands; and first words of the names of bodies. */
export const COMPANY_ENDS = set(`
  inc inc. corp corp. co. company ltd ltd. limited plc plc. llc llp lp gmbh ag kg se sa s.a. sas spa s.p.a. srl nv n.v. bv b.v. asa as a/s ab oy oyj ao pao oao jsc kk pty
  airlines airways industries motors holdings systems laboratories pharmaceuticals technologies foods energy shipping international group bank
  securities biologics biotech partners ventures logistics telecom telecoms petroleum chemicals resources steelworks electronics software solutions therapeutics
  semiconductors aerospace robotics brewery breweries insurance associates enterprises properties railways refineries
`)
export const FIRST_OF_ORGANISATION = set('radio channel bank banco banque university ministry amnesty transparency')

/** Words before "of" in the long name of a state. */
export const STATE_HEADS = set(
  'republic kingdom emirate sultanate principality federation commonwealth confederation duchy state',
)

/** Last words of the name of a group that is no office: fighters, alliances, peoples. */
export const GROUP_HEADS = set(`
  coalition alliance front movement brigade brigades battalion militia militias resistance forces fighters rebels willing brotherhood faction factions
  tigers guards liberation jihad quartet troika bloc g7 g8 g20 democrats republicans conservatives liberals socialists greens communists loyalists
`)

/** Last words of the name of a place; FIRST_OF_PLACE are those that open one. */
export const PLACE_HEADS = set(`
  river lake sea ocean gulf strait straits bay island islands isle isles mountain mountains mount hills hill valley desert forest cape peninsula coast canal
  province region district county state states territory territories city town village street avenue road square bridge airport port harbour harbor station
  gate gates dam lock locks weir reservoir tunnel pipeline pass corridor park tower plaza palace hall heights strip bank border plain plateau basin delta crossing camp base checkpoint
`)
export const FIRST_OF_PLACE = set(
  'river mount lake cape camp fort port gulf strait bay sea isle san santa santo saint st st. los las rio el east west north south new upper lower',
)

/** Last words of the name of a thing: a treaty, a war, a prize, a law. */
export const THING_HEADS = set(`
  act bill law treaty agreement agreements accord accords protocol protocols convention charter declaration plan war wars prize award cup games olympics
  championship tournament revolution spring summit talks doctrine amendment day night week year century deal resolution constitution bible quran koran show
  memorandum statement festival speech process line wall operation crisis affair scandal report index virus hurricane storm
`)

/** First words of the name of a thing: "Operation Silent Dawn", "Hurricane Ilda", "HMS Harl". */
export const FIRST_OF_THING = set('operation hurricane cyclone typhoon uss hms')

/** Widely known organisations with their short forms: short | name | country, where it acts for one. Facts compiled by the project. */
export const ORGANISATIONS: readonly (readonly [string, string, string?])[] = [
  ['NATO', 'NATO'],
  ['Nato', 'NATO'],
  ['North Atlantic Treaty Organization', 'NATO'],
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['European Union', 'European Union'],
  ['European Commission', 'European Commission'],
  ['European Council', 'European Council'],
  ['European Parliament', 'European Parliament'],
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['United Nations', 'United Nations'],
  ['Security Council', 'UN Security Council'],
  ['UN Security Council', 'UN Security Council'],
  ['U.N. Security Council', 'UN Security Council'],
  ['United Nations Security Council', 'UN Security Council'],
  ['General Assembly', 'UN General Assembly'],
  ['OSCE', 'OSCE'],
  ['African Union', 'African Union'],
  ['AU', 'African Union'],
  ['Arab League', 'Arab League'],
  ['OAS', 'Organization of American States'],
  ['Organization of American States', 'Organization of American States'],
  ['Organisation of American States', 'Organization of American States'],
  ['SADC', 'SADC'],
  ['Southern African Development Community', 'SADC'],
  ['CARICOM', 'CARICOM'],
  ['Caricom', 'CARICOM'],
  ['Caribbean Community', 'CARICOM'],
  ['GCC', 'Gulf Cooperation Council'],
  ['Gulf Cooperation Council', 'Gulf Cooperation Council'],
  ['Mercosur', 'Mercosur'],
  ['International Court of Justice', 'International Court of Justice'],
  ['ICJ', 'International Court of Justice'],
  ['World Food Programme', 'World Food Programme'],
  ['World Food Program', 'World Food Programme'],
  ['WFP', 'World Food Programme'],
  ['UNRWA', 'UNRWA'],
  ['OCHA', 'OCHA'],
  ['International Labour Organization', 'International Labour Organization'],
  ['ILO', 'International Labour Organization'],
  ['Doctors Without Borders', 'Doctors Without Borders'],
  ['Médecins Sans Frontières', 'Doctors Without Borders'],
  ['MSF', 'Doctors Without Borders'],
  ['Amnesty International', 'Amnesty International'],
  ['Human Rights Watch', 'Human Rights Watch'],
  ['Asian Development Bank', 'Asian Development Bank'],
  ['European Central Bank', 'European Central Bank'],
  ['ECB', 'European Central Bank'],
  ['ASEAN', 'ASEAN'],
  ['Asean', 'ASEAN'],
  ['IGAD', 'IGAD'],
  ['ECOWAS', 'ECOWAS'],
  ['Ecowas', 'ECOWAS'],
  ['Economic Community of West African States', 'ECOWAS'],
  ['East African Community', 'East African Community'],
  ['EAC', 'East African Community'],
  ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organisation'],
  ['Organisation of Islamic Cooperation', 'Organisation of Islamic Cooperation'],
  ['Commonwealth', 'Commonwealth'],
  ['Pacific Islands Forum', 'Pacific Islands Forum'],
  ['Council of Europe', 'Council of Europe'],
  ['OPEC', 'OPEC'],
  ['IAEA', 'IAEA'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['WHO', 'World Health Organization'],
  ['World Health Organization', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['International Monetary Fund', 'International Monetary Fund'],
  ['World Bank', 'World Bank'],
  ['WTO', 'World Trade Organization'],
  ['UNHCR', 'UNHCR'],
  ['UNICEF', 'UNICEF'],
  ['Unicef', 'UNICEF'],
  ['UNESCO', 'UNESCO'],
  ['Unesco', 'UNESCO'],
  ['ICC', 'International Criminal Court'],
  ['International Criminal Court', 'International Criminal Court'],
  ['ICRC', 'Red Cross'],
  ['Red Cross', 'Red Cross'],
  ['International Committee of the Red Cross', 'Red Cross'],
  ['BBC', 'BBC'],
  ['CNN', 'CNN'],
  ['AP', 'Associated Press'],
  ['Associated Press', 'Associated Press'],
  ['AFP', 'AFP'],
  ['Reuters', 'Reuters'],
  ['Congress', 'Congress', 'United States'],
  ['Senate', 'Senate'],
  ['Parliament', 'Parliament'],
  ['Bundestag', 'Bundestag', 'Germany'],
  ['Knesset', 'Knesset', 'Israel'],
  ['State Duma', 'State Duma', 'Russia'],
  ['Duma', 'State Duma', 'Russia'],
  ['Verkhovna Rada', 'Verkhovna Rada', 'Ukraine'],
  ['Federal Reserve', 'Federal Reserve', 'United States'],
  ['State Department', 'State Department', 'United States'],
  ['U.S. State Department', 'State Department', 'United States'],
  ['US State Department', 'State Department', 'United States'],
  ['CIA', 'CIA', 'United States'],
  ['FBI', 'FBI', 'United States'],
  ['FSB', 'FSB', 'Russia'],
  ['MI6', 'MI6', 'United Kingdom'],
  ['IDF', 'IDF', 'Israel'],
  ['House of Commons', 'House of Commons', 'United Kingdom'],
  ['House of Representatives', 'House of Representatives'],
]

/** Armed movements that hold no state, with their other names: as written | name. Facts compiled by the project. */
export const MOVEMENTS: readonly (readonly [string, string])[] = `
  Houthis|Houthis,Houthi|Houthis,Ansar Allah|Houthis,Ansarallah|Houthis,Taliban|Taliban,Hamas|Hamas,Hezbollah|Hezbollah,Hizbollah|Hezbollah,Islamic Jihad|Islamic Jihad,
  Islamic State|Islamic State,ISIS|Islamic State,Isis|Islamic State,Daesh|Islamic State,al-Qaeda|al-Qaeda,al-Qaida|al-Qaeda,Al-Qaeda|al-Qaeda,Al Qaeda|al-Qaeda,al Qaeda|al-Qaeda,
  Boko Haram|Boko Haram,al-Shabaab|al-Shabaab,al-Shabab|al-Shabaab,Al-Shabaab|al-Shabaab,Al Shabaab|al-Shabaab,M23|M23,Rapid Support Forces|Rapid Support Forces,RSF|Rapid Support Forces,
  FARC|FARC,ELN|ELN,PKK|PKK,Polisario Front|Polisario Front,Polisario|Polisario Front,Tigray People's Liberation Front|TPLF,TPLF|TPLF,Syrian Democratic Forces|Syrian Democratic Forces,SDF|Syrian Democratic Forces,
  Moro Islamic Liberation Front|Moro Islamic Liberation Front,MILF|Moro Islamic Liberation Front,Wagner|Wagner,Wagner Group|Wagner
`
  .trim()
  .split(/,\s*/)
  .map((row) => row.split('|') as [string, string])

/** Well-known places that are no states: continents, regions, seas, large cities. */
export const PLACES: readonly string[] = `
  Europe,Asia,Africa,America,North America,South America,Latin America,Central America,Oceania,Antarctica,Middle East,Far East,Central Asia,Eastern Europe,Western Europe,
  Central Europe,West Africa,East Africa,North Africa,Southeast Asia,South Asia,Balkans,Baltics,Caucasus,Caribbean,Scandinavia,Siberia,Gulf,Persian Gulf,Horn of Africa,Sahel,
  Black Sea,Red Sea,Mediterranean,Mediterranean Sea,South China Sea,Baltic Sea,Atlantic,Pacific,Arctic,Gaza,Gaza Strip,West Bank,Golan Heights,Crimea,Donbas,Donetsk,Luhansk,
  Kashmir,Kurdistan,Tibet,Xinjiang,Darfur,Tigray,Nagorno-Karabakh,Abkhazia,South Ossetia,Transnistria,Northern Ireland,Scotland,England,Wales,Catalonia,Greenland,Hong Kong,Puerto Rico,
  New York,New York City,Los Angeles,Chicago,Boston,Houston,Dallas,Miami,Seattle,Philadelphia,San Francisco,Detroit,Atlanta,Las Vegas,Geneva,Zurich,Davos,Istanbul,Munich,Hamburg,Frankfurt,Milan,
  Barcelona,Naples,Lyon,Marseille,Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Belfast,Mumbai,Kolkata,Karachi,Lahore,Shanghai,Sydney,Melbourne,Toronto,Montreal,Vancouver,Dubai,Jeddah,
  Mecca,Medina,Aleppo,Homs,Idlib,Mosul,Basra,Kirkuk,Erbil,Benghazi,Lagos,Johannesburg,Durban,Rio de Janeiro,São Paulo,Sao Paulo,Odesa,Odessa,Kharkiv,Lviv,Mariupol,Kherson,Zaporizhzhia,Dnipro,
  St Petersburg,St. Petersburg,Sevastopol,Minsk,Strasbourg,Oxford,Cambridge,
  Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,
  Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,
  Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,D.C.,Ontario,Quebec,Bavaria
`
  .trim()
  .split(/,\s*/)

/** States of the United States as news agencies shorten them. */
export const SHORT_PLACES: readonly (readonly [string, string])[] = `
  Ala.|Alabama,Ariz.|Arizona,Ark.|Arkansas,Calif.|California,Colo.|Colorado,Conn.|Connecticut,Del.|Delaware,Fla.|Florida,Ga.|Georgia,Ill.|Illinois,Ind.|Indiana,Kan.|Kansas,Ky.|Kentucky,
  La.|Louisiana,Md.|Maryland,Mass.|Massachusetts,Mich.|Michigan,Minn.|Minnesota,Miss.|Mississippi,Mo.|Missouri,Mont.|Montana,Neb.|Nebraska,Nev.|Nevada,N.H.|New Hampshire,N.J.|New Jersey,
  N.M.|New Mexico,N.Y.|New York,N.C.|North Carolina,N.D.|North Dakota,Okla.|Oklahoma,Ore.|Oregon,Pa.|Pennsylvania,R.I.|Rhode Island,S.C.|South Carolina,S.D.|South Dakota,Tenn.|Tennessee,
  Vt.|Vermont,Va.|Virginia,Wash.|Washington,W.Va.|West Virginia,Wis.|Wisconsin,Wyo.|Wyoming,DC|D.C.
`
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split('|') as [string, string])

/** Demonyms of unions and continents, which name no state. */
export const OTHER_DEMONYMS = set(`
  european europeans african africans asian asians arab arabs western westerners latino latinos hispanic muslim muslims christian christians jewish jews catholic kurdish kurds
  nordic baltic slavic scottish scots welsh english englishman catalan chechen chechens tibetan uyghur uighur shia sunni shiite islamic islamist islamists orthodox protestant protestants hindu buddhist
  republican republicans democrat democrats democratic conservative conservatives liberal liberals labour communist communists nazi nazis
  african-american african-americans asian-american mexican-american southern southerner texan texans californian
`)

const women = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
  melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
  catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann
  sara kathryn janice jean alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
  hillary ivanka melania chelsea kellyanne loretta huma tina megyn jill claire eva nina olga irina svetlana natalia tatiana yulia ekaterina elena anastasia oksana olena kateryna
  ursula giorgia angelina brigitte marine anne annegret sanna mette kaja ingrid astrid ilse greta heidi sofia lucia carmen rosa ana isabel juana fatima aisha leila zahra maryam
  amina nadia yasmin noor layla samira hala rania priya indira sonia mei ling yuki akiko naoko ngozi winnie joyce ellen liz theresa nicola ruth tulsi jane kate lucy molly sally
  wendy tracy tammy penny peggy nora monica mandy lydia leah kathy june josephine irene hope gail faith erin elaine edith dorothy dawn daisy connie clara carla bonnie beth audrey
  april june valerie vanessa vera veronica yvonne zoe abigail adele agnes alison annie antonia beatrice bridget camilla cecilia celia colleen cora delia edna eileen eleanor elsa esther eugenia felicity
  fiona flora frances francesca gabriela georgina gillian gwen harriet hazel hilda ida imogen ivy jasmine jenny joanna kamala lara lena lillian louise luisa mabel maeve marcia margot marta matilda maureen maya mildred
  mona muriel naomi norma paula pauline petra philippa phoebe priscilla renee rita roberta rosemary roxanne ruby sabrina sheila silvia simone stella susanna sylvia tamara thelma ursula viola vivian
`
const men = `
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald
  jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose
  adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel
  joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene steve bill mike jim tom bob tim dan chris matt tony nick ben sam greg jeff
  ted rudy newt mitt barack bernie al lindsey marco mitch reince corey jared anthony keir boris rishi tony gordon nigel jeremy emmanuel francois françois jacques nicolas olaf friedrich helmut gerhard wolfgang
  hans klaus jens lars anders olof mario matteo silvio giuseppe paolo luigi antonio pedro pablo carlos luis jorge miguel fernando rafael diego jair luiz hugo nicolás vladimir dmitry dmitri sergei sergey
  mikhail boris igor oleg yuri alexei alexey aleksandr oleksandr volodymyr petro viktor andriy andrii dmytro rustem ruslan maxim nikolai pavel ivan recep tayyip mevlut hakan bashar muammar hosni mohammed mohammad muhammad
  mohamed ahmed ahmad ali hassan hussein omar osama ibrahim khalid abdullah abdul saddam yasser mahmoud mustafa yusuf karim tariq faisal salman hamid ashraf imran nawaz narendra rajiv manmohan
  amit ravi xi li wang zhang shinzo fumio yoshihide hiroshi kenji kim moon ban joko rodrigo ferdinand nelson jacob cyril robert uhuru william kofi paul abiy meles yoweri goodluck muhammadu benjamin
  binyamin yitzhak shimon ariel ehud avigdor naftali yair viktor donald mateusz jaroslaw lech andrzej vaclav milos robert zoran slobodan aleksandar ivo janez stevan radovan ratko janos gyorgy
  simon stuart ian graham neil colin derek trevor nigel clive geoffrey malcolm duncan angus hamish alistair gavin liam connor declan brendan seamus gerry martin kieran craig todd chad brad doug hal
  fred harry leo max oscar otto felix erik emil axel stefan andreas johann josef karl kurt ludwig rolf rainer jean pierre michel louis henri marcel philippe laurent alain olivier bernard
  wilbur clint clark dean earl ernest floyd glenn howard ira irving jay jerome julian lee leonard leon lloyd marvin maurice milton morgan norman oliver perry preston quentin reginald rex ross rupert seth sidney
  stanley theodore will toby troy victor warren wesley jan zach elie miles jonas tobias lukas marek tomas piotr jakub milan goran dragan miro
`

/** Given names that mostly women, or men, bear; for the gender of a pronoun. Compiled by the project from general knowledge. */
export const WOMENS_NAMES = set(women)
export const MENS_NAMES = set(men)

/** Ordinary words that often open a sentence with a capital; compiled by counting English news. */
export const ORDINARY = set(`
  aboard abortion about above absent absolutely accepting access accidents accompanied according accounts accurate
  acknowledging across acting action activist activists actor actress acts actually add added adding additional
  addressing administration admit adopted advisers advocates after afterward afterwards again against age aggressive
  agree agreed ahead aid aides aiding air aircraft airline airport airports albeit all alleged allies allow allowing
  almost along alongside already also although altogether always am amazing ambassador amid among amongst an analysis
  analyst analysts and anger animal announcing another answer answering anti antiviral any anybody anyone anything
  anytime anyway apart apparently appearing applying appreciate appropriately approval are arguably arm armed arming
  arms army around arrangements arriving article artists as aside ask asked asking assessing assistant assuming at
  attack attacking attacks attempt attend attention attitudes attorneys author authorities auto average avian avoid
  award baby back backing bad band banking banks banning baseball based basic basically be because becoming before
  behind being believe below benchmark beneath beside besides best better between beyond big bigger billionaire
  billions bipartisan bird birds blame blaming blast blind blog blogs blood boats body bomb bombing bombs book boom
  booms border born borrowing both bottom bow boy boys brain breaking brilliant bring bringing broad broadcast broken
  brother budget build building bullets burning buses business businesses but buy buyers buying by cable call called
  calling calls camp campaign campaigns can cancel candidate candidates cap capital capitalism car career cars case
  cases cash casting catch caught caused caution celebrated celebrating celebrities celebrity certain certainly
  challenged chances change changes changing chaos chaotic chart charter cheap check cheers chemical chemicals chicken
  chief children choose choosing citing citizen citizens civil civilian civilians civilized clashes classic clean
  cleaning clear clearly click climate clinical close closer closing co coal coalition coastal coastguard code cold
  color combined combining come coming commander comment commentators comments commercial common communications
  communism community companies company compare compared comparing comparison competition completed completely concern
  concerning concerns conditions conducted confidence confirmed conflict conflicts congressman consensus conservative
  conservatives consider considered considering conspiracy constantly construction consumer consumers contact
  containment contains content contests contingency continue continuing contrary contrast contrasting contributing
  contributors control controlled convene convention convincing cool copies core corn corporate corporations correct
  correspondent correspondents corrupt cough could counter counting countries country couple courtesy cover covering
  cowboy crane crap create creating credit crew crews crime crimes criminal crisis critical criticism criticizing
  critics crowds crude curious current currently cut cutting cyber dad damn damned dangerous data daughter day days de
  dead deadline deal deals dear death deaths debate debates debating decades decide deciding declared declining deep
  defeat deficits define defined delegate delegates demand demanding democracy demographic demonstrates demonstrations
  demonstrators depending depends deregulation derivatives describing deserted desperate desperation despite destroy
  details developing did differences different digital diplomatic diplomats direct director disaster discovery
  discussing dispersant dispersants division do doctors documents does dogs doing dollar domestic donate donations
  donor donors dont doors double down dozens drama drawing dream drill drilling drink driven drop dropping drug dubbed
  due dump during each earlier early eastern easy eat echoing economic economically economics economists economy
  editorial editors educated education effective efforts eggs eight either elect elected electing election elections
  electricity elite elsewhere em email emails emergency emerging employees employers employment en end ending energy
  enforcing engineers enjoy enough enter entering enthusiasm environment environmental environmentalists episode equal
  error especially essentially establishing establishment estimates ethnic even events eventually ever every everybody
  everyday everyone everything everywhere evidence evil evolving ex exactly example except excessive excluding
  exclusive excuse executive executives exit expect expectations expecting experience experts explain explaining
  exploration explore explosions export exports expressing extreme extremely face faced facing fact factor factory
  facts fail falling falls families family fans fantastic far farmers farther fast fat father fear fearing fears
  featuring feel feeling fellow female few fewer fierce fifth fight fighter fighters fighting figure figures filings
  final finally financial financially find finding fine finger finish fire first fish fisheries fishermen fishing fit
  five fixing flights flying focus folks follow followers following food footage football for forces forecasters
  forecasts foreclosure foreign forget formed former forward found four fourth frankly free freedom fresh friend
  friends from front frustrated frustration fuel full fundamental funding fundraising funny further future game
  garbage gas gay generally generations get getting giant girl give given giving glad global globally go goes going
  gold golf gone good got government governments governor governors gradually graduate grandmother granted grass great
  greatest greed gross groups grow growing growth guess guests guide gun gunfire guns guy hackers had hair half hand
  handed handing hanging happened happy hard hardly harmful has hate have haven having he head heading headlines heard
  heaven heavier heavy heck hedge helicopter helicopters hell help helped helping hence her here hidden hide hiding
  high higher highlight hint hire his historian historians historic historically history hold holding holiday home
  homeowners honestly honor hope hopefully hopes hoping horrible hospitals hot hotel hours housing how however huge
  huh human humanitarian humans hundreds hurry hurt husband hydrates hypocrisy ideas idiots if ignorance ignorant
  ignore ignoring ill illegal imagine immediate immediately immigrant immigrants immigration impact implementation
  important imports imposing imposition in include including income incompetent increased increasingly incredibly
  incumbent indeed independent independents individual individuals industry inevitably inflation influenza information
  initial initially innocent inside inspections inspector inspectors instead institutional institutions insurance
  insurers insurgent intelligence intensive interest interested interesting internal interviews introduce introduced
  invest investigation investigations investigators investing investment investors invite involuntary ironic
  irresponsible is isolate it its job jobless jobs join joining joint journalist journalists judge judgment jurors
  jury just keep keeping key kick killing kind know knowing laboratory lack laissez lame large largely larger last
  late lately later latest laugh launching law lawmakers lawyer lawyers lay lead leader leaders leadership leading
  leaflets leaks lean learn least leave leaving led left legal legislation legislative lenders lending less lessons
  lest let letter letting level liberal liberals lie life like likely limiting listen listeners listening literally
  little live living loans lobbying lobbyists local locals lock long longer longtime look looking looks lose losing
  loss losses lost lots love low lower lowering loyalist loyalists loyalty lying mad made main mainly mainstream
  maintaining major majorities majority make makes making malaria man managers manufacturers manufacturing many market
  markets marks marriage married marsh masks mass massive master matter maybe me meaning meantime meanwhile measured
  media medical medicine meet member members membership men message messages methane mid might mild miles militant
  military millions mind mine ministers minority minutes misinformation mission model moderation moderator modern mom
  moments momentum money monitor monitoring months moral morale more morning morons mortars mortgage most mostly
  mother move movement moving much mud multi multiple mum music must my name namely names naming nation nationally
  natural naturally nature near nearby nearly necessary need negative negotiating negotiations neither nervous network
  never newspaper next nice nine no nobody nomination non none nonetheless nor normal normally not notably note
  nothing notice noting novel now nuclear number numbers numerous nurse observe observers obviously occasionally of
  off offer office officers official officially officials offshore often oil ok okay old older on once one ongoing
  online only opening operation operations opinion opponents opposition option options or order ordered orders
  ordinary organizers organizing originally other others otherwise our out outlook output outrage outside over overall
  overnight overseas oxygen oyster page paid pandemic pandemics panic papers parents part partial participants
  particularly partisan parts pass passengers passing past pathetic patience patient patients pay paying peace
  pelicans people per perception perfect performance perhaps period permission person personal personally persons
  pharmaceutical phase photographer photos physically pick picking picture pictures pieces pigs pilot pity placing
  plan planes planet planning plans players playing please plenty plug plus point pointing police policies policy
  political politically politicians politics poll polling polls poor pop popular pork portions possibilities possible
  possibly postpone potential potentially poverty power powers practically practice pray precautionary pregnant
  present presented presidential presidents pressed pressure presumably presumptive pretending pretty prevent
  preventing previous previously price prices primary principal prior priorities private privately pro probably
  problem problems proceeds professor progressive progressives project prolonged prominent proof property prosecution
  prosecutor prosecutors protect protest protester protesters protests proud provide provided providing public
  publicly pull pulling pumping pupils pure push put putting quest question questions quick quickly quiet quit quite
  race racism racist radical raise raised raising random ranking rare rates rather raw reached reaching reaction read
  reader readers reading real reality really reason reasonable rebel rebels rebuilding recent recently reckless
  recognizing record reducing referring reflecting refugees regarding regardless regime regular regulation regulations
  regulator regulators regulatory related relations relief religion religious remarks remember remind reminds remote
  remove removing repeated repeatedly replace reporter reporters reports rescue research researchers residents
  resolution respect respondents responding responsible restaurants results retail retired retirement revealed revolt
  revolution revolutions rich riding rig right rightly rising risk rival rivals robot rockets roll roof rough roughly
  routine rules rumor run running rushing sad sadly safety said sales same samples sanctions sat satellite save saving
  savings say saying says scam scenes school schools scientists scores sea search seas seasonal second secret section
  secure securing see seeing seek seeking seems seen seize self sell selling senators send sending senior sent
  separately serious seriously serving session set setting settle seven several shame share shares she sheen sheets
  shifting shipping ships shocking shop shops short shortage shortly should show showing shows shrimp shrimpers shut
  shutting sign significant signs silent silly silver similar similarly simple simply since singer single sister sit
  sitting situation situations six size skip sky slaughter slave slaves slow small smaller smart smoke snipers snow so
  social socialism soft sold soldiers solid solidarity solution some somebody somehow someone something sometime
  sometimes somewhat son songs sons soon sooner sophisticated sorry sort sound sounds source sources speak speaking
  speaks special specific specifically speed spend spending split spokesman spokeswoman sporadic spot spring stalemate
  stand standard standing star start starting stay steady stealing steel steering step stepping stick still stock
  stocks stop stopping stores stories story straight strange strategists strength strict striking strong stuck
  students stuff stupid sub subject subprime subsequently such suck suddenly superdelegates supplies supply support
  supporters supporting suppose supposedly sure surely surface surge surprisingly surveillance surveys survivors
  suspected suspend suspended suspending suspension sweet sympathy symptoms take taken takes taking talk talking talks
  tar target tax taxes taxpayers teachers team teams tears technology telecommunications tell temporary ten tennis
  tens tension tensions term terrified terrorism test testing tests th thank thanks that thats the their theme then
  there thereby therefore these they things think thinking third thirty this those though thought thoughtful thoughts
  thousands threats three through throughout throw throwing thus tickets till time tired title titled to today
  together told tomorrow tonight too took top topics total tough tour tourism tourist tourists toward town towns trade
  traders trading traditional traditionally trailing translated transmission transport travel traveling travellers
  treat treatment trial tribe tribes trickle troops trouble troubles true truly trust truth try trying tune turmoil
  turn turning turns turtles twenty twice two typical typically ugly ultimate ultimately unable unbelievable
  uncertainty under underlying undersea understand understanding underwater undoubtedly unemployment unexpectedly
  unfettered unfortunately unity unless unlike unpleasant unrest until up update upon use used user using usually
  vaccine vaccines values vast vehicles very vessels via victims victory video view views violence virtually virus
  viruses visa vision visit visitors voices volunteers vote voted voter voters voting wait waiting wake walk walking
  walls want wants war warm warning warplanes wars was wash washing watching water way we weak wealth wealthy weapons
  wearing weather weekend weeks welcome well were wetlands whales what whatever whats when whenever where wherever
  whether which while whilst who whoever whole whom whose why widespread will willing win wind window windows winds
  winners winning wish with within without witness witnesses woman women wonder word work workers working world
  worldwide worries worse worsening worst worth would wounded write writer writing written wrong ya yeah years
  yesterday yet you young younger your youth
`)
