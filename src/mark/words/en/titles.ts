const words = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/)

/** Forms of address that stand before a name and say nothing of an office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`mr, mr., mrs, mrs., ms, ms., miss, mx, dr, dr., sir, dame, lord, lady, baroness, baron, count, viscount, prof, prof.,
  professor, rev, rev., reverend, father, sister, brother, pastor, imam, rabbi, sheikh, sheik, ayatollah, mullah, saint, monsieur, madame, herr, frau,
  señor, señora, hon, hon., honourable, the honourable, cllr, madam`),
)

/** Nouns that name an office or a calling; the last word of a title. */
export const OFFICES: ReadonlySet<string> = new Set(
  words(`president, premier, chancellor, minister, secretary, envoy, ambassador, spokesman, spokeswoman, spokesperson, governor, senator,
  congressman, congresswoman, representative, lawmaker, legislator, deputy, mayor, king, queen, prince, princess, duke, duchess, warden, steward, regent, consul, elder, provost, bailiff, protector, marshal, earl, emperor, sultan, emir, pope, cardinal,
  bishop, archbishop, patriarch, general, admiral, colonel, major, captain, lieutenant, sergeant, corporal, marshal, commander, commissioner, director, chief, chairman,
  chairwoman, chairperson, chair, chief executive, ceo, cfo, head, leader, negotiator, mediator, counterpart, adviser, advisor, aide, diplomat, official, officer, judge, justice,
  prosecutor, lawyer, attorney, counsel, analyst, expert, economist, historian, scientist, researcher, scholar, author, writer, journalist, reporter, editor,
  correspondent, anchor, host, columnist, activist, campaigner, organizer, organiser, candidate, nominee, strategist, pollster, consultant, manager, founder, owner, partner,
  executive, investor, businessman, businesswoman, billionaire, banker, trader, farmer, teacher, student, doctor, nurse, surgeon, physician, engineer, pilot,
  soldier, veteran, rebel, warlord, dictator, ruler, monarch, speaker, whip, majority leader, minority leader, councillor, councilor, councilman, councilwoman, sheriff, detective, inspector,
  superintendent, constable, delegate, rapporteur, observer, coordinator, co-ordinator, principal, dean, rector, provost, fellow, lecturer, critic, actor, actress, singer, artist, player, coach, resident, witness, survivor,
  gov, gov., sen, sen., rep, rep., reps., sens., gen, gen., lt, lt., col, col., maj, maj., adm, adm., capt, capt., sgt, sgt., cmdr, cmdr., pres, pres., pm, vp, vice-president, mp, mep, msp`),
)

/** Words that may stand inside a title before its office: "deputy prime minister", "former special envoy". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(`prime, foreign, vice, deputy, first, chief, special, senior, former, ex, acting, interim, then, late, outgoing, incoming, newly, elected, state, defence, defense, finance, interior,
  home, justice, health, education, trade, energy, economy, economic, labour, labor, environment, agriculture, transport, culture, treasury, exterior, external, affairs, national, security, federal, general, joint,
  assistant, associate, executive, managing, military, army, navy, naval, air, force, police, intelligence, presidential, vice-presidential, government, cabinet, opposition, party, parliamentary, house, senate, congressional, supreme,
  court, republican, democratic, democrat, conservative, liberal, socialist, independent, council, regional, provincial, local, city, county, district, press, campaign, communications, political, policy,
  top, lead, principal, main, delegation, negotiating, ministry, presidency, embassy, longtime, veteran, new, current, co, under, high, top, self-proclaimed, de facto, crown, attorney, brigadier, rear, lieutenant, major, field, rebel, peace, climate, human, rights, legal, research, staff, union, board, committee, school, bank, central, trade, commerce, minority, majority, electoral, election`),
)

/** Nouns of office that a woman, or a man, alone bears. */
export const WOMEN: ReadonlySet<string> = new Set(
  words(
    `mrs, mrs., ms, ms., miss, dame, lady, baroness, sister, madame, frau, señora, madam, spokeswoman, congresswoman, chairwoman, queen, princess, empress, businesswoman, councilwoman, actress, mother, wife, daughter, woman, widow, girl, aunt, grandmother, niece, girlfriend, first lady, heroine, duchess, policewoman, saleswoman`,
  ),
)
export const MEN: ReadonlySet<string> = new Set(
  words(
    `mr, mr., sir, lord, father, brother, monsieur, herr, señor, spokesman, congressman, chairman, king, prince, emperor, sultan, emir, pope, cardinal, businessman, councilman, actor, husband, son, man, boy, uncle, grandfather, nephew, boyfriend, hero, duke, policeman, son-in-law, imam, ayatollah, patriarch`,
  ),
)
