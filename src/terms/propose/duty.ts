import type { Duty } from './proposed.ts'
import type { Unit } from './units.ts'

/** Who is bound by a saying, to what, in which words; `action` is an offset into the saying's own words. */
export type Bound = { subject: string; duty: Duty; action: number }

// Written small, or all in capitals: "May" is the month.
const MODAL =
  /\b(shall|SHALL|must|MUST|will|WILL|may|MAY|undertakes?|agrees?|commits? (?:itself|themselves)|(?:is|are) (?:obliged|required|prohibited|forbidden|entitled|permitted|to be))\b/
const NOT =
  /^\s*(?:that (?:it|they|each|both)\b[^,.;]{0,30}?\s(?:not|never)\b|not|refrain|to refrain|not to|never|from)\b/i
const ENDS = /^\s*(?:to )?(?:immediately )?(?:cease|stop|halt|end|discontinue|desist)\b/i
const NOBODY = /^\W*(?:no|neither|none)\b/i
const ALLOWS = /may|entitled|permitted/i
const ITSELF =
  /^\W*(?:this|the present)\s+(?:agreement|memorandum|protocol|truce|document|treaty|accord|arrangement|annex)\b/i

// "1. Immediate and comprehensive ceasefire ..." · "6. Prohibition of flights ..." · "4. Ensure the release ..."
const AS_NOUN =
  /^(?:(?:immediate|full|complete|comprehensive|bilateral|mutual|permanent|general|joint|strict|safe)(?:,?\s+(?:and\s+)?))*(cease-?fire|cessation|prohibition|ban|halt|end|withdrawal|pull-?out|removal|release|exchange|disarmament|demobili[sz]ation|disengagement|restoration|resumption|return|hand-?over|opening|lifting|evacuation|delivery|deployment|establishment|observance|verification)\b/i
const AS_ORDER =
  /^(?:to\s+)?(?:immediately\s+)?(ensure|release|withdraw|remove|cease|stop|refrain|provide|allow|open|return|hand over|lift|restore|resume|carry out|conduct|guarantee|exchange|establish|prohibit|ban|facilitate)\b/i
const FORBIDS = /^(?:cease|cessation|prohibi|ban|halt|end|stop|refrain)/i

/** Reads the duty of a saying; undefined where nobody is bound. A duty to cease something is one not to do it. */
export function dutyOf({ words, lead, item }: Unit): Bound | undefined {
  const isLed = lead !== '' && MODAL.test(lead)
  const clause = isLed ? lead : words
  const [, verb] = (item && !isLed && (AS_NOUN.exec(words) ?? AS_ORDER.exec(words))) || []
  if (verb) return { subject: '', duty: FORBIDS.test(verb) ? 'must not' : 'must', action: 0 }
  const modal = MODAL.exec(clause)
  if (!modal || ITSELF.test(clause)) return undefined
  const behind = modal.index + modal[0].length
  const action = isLed ? 0 : behind
  const said = words.slice(action)
  const subject = clause.slice(0, modal.index).trim()
  return { subject, duty: dutyBy(modal[0], subject, isLed ? `${lead.slice(behind)} ${said}` : said), action }
}

function dutyBy(modal: string, subject: string, said: string): Duty {
  if (NOBODY.test(subject) || /prohibited|forbidden/i.test(modal) || NOT.test(said) || ENDS.test(said))
    return 'must not'
  return ALLOWS.test(modal) ? 'may' : 'must'
}
