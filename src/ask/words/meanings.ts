import { stem } from '../stem.ts'

// Words that reports of talks, fighting and aid use for one another: who asks with one means the others too.
const ROWS = `
 soldier troop force contingent battalion sergeant serviceman brigade
 prisoner captive detainee pow serviceman
 ceasefire truce armistice
 talk negotiation negotiate round
 postpone delay postponement
 kill die dead death toll life fatality casualty victim
 wound injure hurt
 refuse reject exclude decline dismiss
 promise pledge commit vow undertake offer guarantee
 money fund payment pay aid loan sum
 shell bombard strike attack bombing
 displace drive flee refugee uproot
 sign signature
 summit conference meeting meet gather
 drone uav unmanned
 gun artillery howitzer mortar
 allow let permit permission
 cancel scrap
 hold occupy control capture seize
 law bill act legislation
 parliament assembly legislature diet
 buy purchase
 sell sale
 agreement accord pact deal treaty protocol declaration arrangement text document
 border frontier
 begin start open launch
 end stop finish expire
 exchange swap
 mine minefield deminer mineclear
 cut reduce reduction trim shrink halve
 own possess belong
 lead leader head chair
 send deploy dispatch contribute commit station
 deploy station
 supply provide
 supply deliver delivery
 build construct construction rebuild
 release free
 release hand
 demand insist require
 ask request appeal demand seek want
 threaten threat
 warn warning
 withdraw pull quit
 observer monitor inspector
 violate breach violation
 share part fifth third half quarter percent
 water river flow
 weapon arm
 reason why because
 find finding establish
 return home
 participate attend present
 count tally
 depend condition provided
 depend condition unless
 voter vote ballot
 agree accept consent
 invite invitation
 war fighting conflict hostility invasion
 close shut closure
 repay pay cost price expensive
 say statement
 arrest detain seize capture apprehend custody jail imprison prison
 free bail release liberate
 accuse charge allege blame
 convict guilty sentence verdict
 court judge magistrate tribunal ruling rule
 lawyer attorney counsel barrister
 trial hearing court case
 appeal appellate
 fine penalty punish punishment
 crime offence offense
 police officer gendarme
 boat ship vessel trawler cutter ferry
 sail leave depart departure
 sink founder capsize wreck
 fish catch herring cod
 skipper captain master
 sailor crew seaman crewman crewmember
 rescue save survive survivor
 miss missing disappear vanish
 search hunt seek
 harbour harbor port quay dock
 block blockade barricade
 protest march walk demonstrate demonstration rally picket
 strike walkout stoppage
 dismiss fire sack layoff redundant redundancy
 job worker employee staff labour
 factory plant mill
 firm company business enterprise
 boss manager director chief head
 union federation
 price cost tariff fee charge
 earn wage salary pay income
 lose loss damage
 compensate compensation damages indemnity reparation
 tax levy duty
 profit gain earning
 budget spending expenditure
 bank lender
 debt owe loan borrow
 estimate reckon calculate put
 rise increase grow growth climb raise
 fall drop decline decrease shrink sink
 double twice
 limit cap ceiling quota restrict
 ban prohibit forbid bar embargo outlaw
 lift remove abolish
 licence license permit
 rule law regulation
 approve adopt pass ratify endorse approval ratification
 oppose opposition object resist
 reject oppose
 support back endorse backing favour favor
 propose suggest proposal suggestion plan draft recommend recommendation
 discuss debate discussion
 decide decision choose
 decide determine
 promise assure assurance
 confirm acknowledge admit concede
 deny dispute reject denial
 doubt question sceptical skeptical disbelieve
 criticise criticize condemn denounce attack criticism
 praise welcome hail thank
 thank gratitude grateful
 apologise apologize apology sorry regret
 angry anger fury furious outrage
 fear worry afraid concern
 hope wish
 think believe reckon expect view opinion
 know learn
 describe call term
 explain explanation
 claim assert maintain argue
 argue argument
 speak talk conversation converse
 telephone phone call
 letter write message
 visit travel trip journey
 arrive arrival reach
 leave quit depart withdraw withdrawal
 resume restart renew
 continue persist
 fail failure collapse result
 succeed success successful
 break rupture collapse
 solve settle settlement resolve resolution
 mediate mediator mediation broker intermediary
 envoy emissary delegate representative ambassador diplomat
 delegation delegate team negotiator
 leader president premier chairman chairwoman chair head
 premier prime minister
 minister secretary
 party faction group
 election poll
 referendum plebiscite vote
 elect choose
 win victory
 lose defeat
 resign quit resignation
 appoint name nominate appointment
 succeed replace successor replacement
 member deputy lawmaker legislator
 town city village
 area zone region district territory
 island isle
 house home shelter lodge accommodate accommodation
 camp tent
 hospital clinic
 doctor physician medic nurse
 ill sick illness disease
 injure injury hurt wound
 treat treatment care
 child boy girl youth
 woman wife widow
 husband father
 family relative relation
 old elderly
 young teenager
 school teacher pupil student
 church priest bishop
 scientist researcher expert professor biologist scholar
 study survey report investigation research
 investigate investigation inquiry probe
 inspect inspector inspection check
 warn alert caution
 collapse crash
 flood storm hurricane
 fire blaze burn
 explode explosion blast bomb
 destroy ruin wreck demolish
 damage harm
 repair mend fix restore
 road route street
 train railway rail
 car vehicle truck lorry
 aeroplane aircraft jet
 airport airfield
 oil fuel petrol gas
 electricity power energy megawatt
 food meal bread grain
 collect gather raise
 donate donation contribute contribution give
 cheap expensive
 rich poor
 steal theft rob robbery loot
 smuggle smuggling
 hide conceal
 secret confidential
 publish publication release
 newspaper paper press journal
 photograph picture image
 film video footage
 show reveal disclose
 map line boundary
 measure measurement reading gauge
 size amount volume
 guard patrol watch protect
 protect protection defend defence defense
 naval navy frigate warship
 army military troop
 soldier guardsman
 commander command
 command lead
 escape flee
 hostage captive kidnap abduct
 negotiate bargain
 concession compromise
 sanction embargo
 join accede membership
 recognise recognize recognition
 own property owner
 rent lease
 summon convene call
 attend attendance
 hand give deliver
 receive get accept
 refuse deny
 stay remain
 stop halt suspend suspension pause
 delay postpone late
 extend prolong extension
 short brief
 first initial
 last final
 annual yearly year
 monthly month
 weekly week
 daily day
 body remains corpse skeleton dead
 administer administration administrator govern
 organise organize arrange
 identify identification name
 bury burial funeral grave
 shoot fire shot gunfire
 guilt guilty blame responsible
 admit acknowledge confess concede
 archive file document
 divide split partition
 draft write compile prepare
 admit deny
 accept refuse reject decline
 agree refuse reject
 allow forbid ban refuse
 own belong property
 result outcome
 signature petition
 poll survey
 resort hotel
 owner proprietor
 inn pub tavern
 copy duplicate
 arson fire`

/** What a stem can mean besides itself: the numbers of its rows. */
const ROWS_OF = new Map<string, string[]>()
for (const [n, row] of ROWS.trim().split('\n').entries())
  for (const word of row.trim().split(' ')) {
    const key = stem(word)
    ROWS_OF.set(key, [...(ROWS_OF.get(key) ?? []), `=${n}`])
  }

/** The meanings of a stem that it shares with other words; none for most. */
export const meaningsOf = (stemmed: string): readonly string[] => ROWS_OF.get(stemmed) ?? NONE
const NONE: readonly string[] = []

/** Verbs of two words that mean what one does: `called off` is `cancelled`. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bput(?:s|ting)? off\b/gi, 'postponed'],
  [/\bcall(?:s|ed|ing)? off\b/gi, 'cancelled'],
  [/\bcall(?:s|ed|ing)? for\b/gi, 'demanded'],
  [/\brul(?:e|es|ed|ing) out\b/gi, 'excluded'],
  [/\bturn(?:s|ed|ing)? down\b/gi, 'refused'],
  [/\b(?:said|say|says|saying) no\b/gi, 'refused'],
  [/\bpull(?:s|ed|ing)? back\b/gi, 'withdrew'],
  [/\bwalk(?:s|ed|ing)? out\b/gi, 'left'],
  [/\bcarr(?:y|ies|ied|ying) out\b/gi, 'done'],
  [/\bhand(?:s|ed|ing)? over\b/gi, 'released'],
  [/\b(?:go|goes|went|gone|going|come|comes|came|coming) home\b/gi, 'returned'],
  [/\b(?:took|taken?|takes|taking) part\b/gi, 'participated'],
  [/\b(?:set|sets|setting) up\b/gi, 'established'],
  [/\b(?:cease(?:-|\s)fire|cessation of (?:fire|hostilities))\b/gi, 'ceasefire'],
  [/\bprisoners? of war\b/gi, 'prisoners'],
  [/\b(?:take|takes|took|taken|taking) place\b/gi, 'happened'],
  [/\bper ?cent\b/gi, 'percent'],
  [/\bbl(?:ow|ows|own|ew|owing) up\b/gi, 'destroyed'],
  [/\bshut(?:s|ting)? down\b/gi, 'closed'],
  [/\bback(?:s|ed|ing)? (?:down|out)\b/gi, 'withdrew'],
  [/\bbr(?:eak|eaks|oke|oken|eaking) out\b/gi, 'began'],
  [/\bh(?:old|olds|eld|olding) (?:back|up)\b/gi, 'delayed'],
  [/\bturn(?:s|ed|ing)? back\b/gi, 'returned'],
  [/\bpick(?:s|ed|ing)? up\b/gi, 'collected'],
  [/\bstep(?:s|ped|ping)? up\b/gi, 'increased'],
  [/\b(?:points?|pointed|pointing) out\b/gi, 'explained'],
  [/\b(?:draws?|drew|drawn|drawing) up\b/gi, 'drafted'],
  [/\bvot(?:e|es|ed|ing) (?:it |this |that )?(?:down|against)\b/gi, 'rejected'],
  [/\bvot(?:e|es|ed|ing) (?:for|in favou?r of)\b/gi, 'approved'],
  [/\blay(?:s|ing)? off\b|\blaid off\b/gi, 'dismissed'],
  [
    /\b(?:came|comes?|coming|enter(?:s|ed|ing)?|go|goes|went|takes?|took|put) (?:in)?to (?:force|effect)\b|\b(?:takes?|took|taking) effect\b/gi,
    'begins',
  ],
  [/\bbr(?:eak|eaks|oke|oken|eaking) (?:off|down)\b/gi, 'ended'],
  [/\bwithout (?:an? )?(?:result|agreement|deal|success|breakthrough)\b/gi, 'failed'],
  [/\b(?:could|did|can|do)(?: ?not|n['’]t) agree\b/gi, 'disagreed failed'],
  [/\bnot been found\b/gi, 'missing'],
  [/\bask(?:s|ed|ing)? for\b/gi, 'requested'],
  [/\b(?:step(?:s|ped|ping)?|stood|stands?) down\b/gi, 'resigned'],
  [/\bgiv(?:e|es|en|ing) up\b|\bgave up\b/gi, 'abandoned'],
  [/\b(?:take|takes|took|taken|taking) over\b/gi, 'seized'],
  [/\b(?:sets?|setting) free\b/gi, 'freed'],
]
