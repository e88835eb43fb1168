/**
 * In how many of a hundred news articles on any subject a stem occurs, roughly: what a word is worth where a pile is
 * too small to tell. A stem that is not listed is rare.
 */
const BANDS: [number, string][] = [
  [
    40,
    `
    call countri day govern help hous month nation need news offici peopl presid public report state use week work year
    `,
  ],
  [
    20,
    `
    action addit administr agenc allow announc appear approach area ask base becom believ case caus center chang charg claim clear close comment compani
    concern continu deal death depart differ director due effort end event expect expert face few find five follow forc form former found four friday
    futur general give given go group hand happen head high hit hold home hope hour import inform intern investig issu june keep kill know larg lead left
    like limit live long look major make manag mean meet member million monday move night number offic old open order organ percent person place plan play
    point polit posit possibl power prevent problem protect provid question rais receiv recent releas remain research respons result right risk rule run
    secretari secur see seen senior servic set show sign six speak start statement stop suggest support taken talk term think thursday today trade tri
    tuesday unit want warn wednesday white world
    `,
  ],
  [
    10,
    `
    abl account accus act activ address advanc advis affect agre aid argu articl assist associ attack attempt author avail ban began begin best better big
    biggest bill billion blame board break bring brought build busi campaign care carri central chairman chief children citi come committe communiti
    conduct confirm congress consid contain contribut control cost creat crisi critic current cut danger dead decid decis declin defens demand democrat
    detail develop die direct discuss doctor dollar drive earli econom economi effect eight emerg evid execut explain express fact fail fall famili fear
    feder feel fight figur final financ financi fire full fund further gave generat get global grow half hard health hear held idea impact increas indic
    industri initi institut interview involv job join key kind known late latest law leader leav led legal less level life line local loss lot main man
    march mark matter measur media money morn name note offer oper paid parti pass past pay period pm post potenti prepar present press pressur process
    produc product program push reach real reason record region relat repres requir respond return rise role saturday schedul school seek seem serious
    seven share short side signific site situat small spend spent spokesman spread staff stand stay step stori street strong suffer sunday sure system
    take team test third thought thousand threat top travel turn understand univers updat view visit wait war weekend wit word worker worri
    `,
  ],
  [
    6,
    `
    abandon abil accept acknowledg admit age agenda aim air alleg amount analysi answer approv april arm arriv assess assur attend attent attorney august
    avoid back bad bank basi battl becam behavior bit black block blood bodi boost border broke brother bush candid capit car celebr certain challeng
    chanc check china choic civil class collect com combat commit common compar complet complic comput condit confer confid connect consequ consult
    contact contract corpor council counti coupl cours court cover credit crew crimin crowd custom daili damag data date debat debt decad declar defend
    deni depend deputi describ design desir destroy detect determin difficult disast distribut document door dozen drop east edit elect electron energi
    enforc engag ensur enter entir establish estim everyth examin exist experi explor eye failur father februari fell felt field file finish firm fix
    floor flow focus food foreign free friend front gain game gather gone governor green ground guard guy handl heard heart higher histori hospit huge
    human hundr identifi ill imag immedi impos improv incid independ individu infrastructur insist intend interest internet januari journal judg juli kept
    lack largest launch lawmak lawyer leadership learn let lie lift list littl lose lost low lower maintain market medic men messag middl mile mind minist
    minut miss mistak mobil moment monitor mother mount natur necessari network newspap nine north novemb object octob ongo opinion opportun opposit paper
    part particip particular partner perform phone photo pick piec pledg polic polici politician poor popul popular practic predict presidenti previous
    prime privat progress project promis prompt propos protest prove publish pull put quarter ran rang rate reaction read readi recommend recov reduc
    refer reflect refus regul reli remark remov repeat request reserv resid resourc respect rest restor reveal review room rose royal safe safeti sale
    save saw search season self sell senat send sens sent septemb seri serv session shift shot shown shut similar singl sit slow solut son sourc south
    special specif speech spoke spokeswoman stage standard strategi stress strike struggl student studi success summer surpris surround survey suspect
    sustain target technolog televis tell ten thank threaten throw tie total town track treat treatment troubl true trust tv type unlik urg vast vehicl
    version vice victim video voic vow wall watch water wave weapon weather websit welcom west wide win woman women wonder wors worth write wrong wrote
    yesterday young
    `,
  ],
]

const RARE = 0.4

const rates = new Map(
  BANDS.flatMap(([rate, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, rate] as const),
  ),
)

/** The share of articles, 0 to 1, in which a stem is to be expected. */
export const usualShare = (stem: string): number => (rates.get(stem) ?? RARE) / 100
