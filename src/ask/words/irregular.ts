// Each row: the base, then its other forms.
const VERBS = `
 begin began begun|break broke broken|bring brought|build built|buy bought|carry carried|choose chose chosen|come came|
 cut cutting|deny denied denies|die died dying dies|do did done does|draw drew drawn|drive drove driven|fall fell fallen|
 feel felt|fight fought|find found|fly flew flown flies|forget forgot forgotten|freeze froze frozen|get got gotten|
 give gave given|go went gone|grow grew grown|have had has|hear heard|hide hid hidden|hold held|keep kept|know knew known|
 lay laid|lead led|leave left|lend lent|let letting|lie lay lain lying|lose lost|make made making|mean meant|meet met|
 pay paid|put putting|reply replied|rise rose risen|run ran running|say said|see saw seen|sell sold|send sent|
 set setting|shoot shot|show shown|shut shutting|sit sat|speak spoke spoken|spend spent|stand stood|steal stole stolen|
 strike struck stricken|supply supplied|take took taken taking|teach taught|tell told|think thought|threaten threatened|
 throw threw thrown|try tried|understand understood|use used using|win won|withdraw withdrew withdrawn|write wrote written|
 free freed frees freeing|flee fled fleeing|feed fed|bleed bled|blow blew blown|catch caught|sweep swept|swear swore sworn|wear wore worn|tear tore torn|bear bore
 borne|deal dealt|dig dug|eat ate eaten|forbid forbade forbidden|forgive forgave forgiven|hang hung|hit hitting|light lit|overcome
 overcame|ride rode ridden|seek sought|shake shook shaken|shrink shrank shrunk|sing sang sung|sink sank sunk|sleep slept|slide slid|
 stick stuck|swim swam|wake woke woken|weep wept|arise arose arisen|withhold withheld|undergo underwent|uphold upheld|undertake
 undertook undertaken|oversee oversaw overseen|
 man men|woman women|child children|person people|life lives|half halves|wife wives|aeroplane plane planes airplane airplanes`

/** The base of an irregular form, or of a form that the rules of endings would take for another word. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  VERBS.split('|').flatMap((row) => {
    const [base, ...forms] = row.trim().split(/\s+/) as [string, ...string[]]
    return [base, ...forms].map((form) => [form, base] as const)
  }),
)
