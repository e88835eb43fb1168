import type { Duty } from './proposed.ts'
import type { Unit } from './units.ts'

/** Who is bound by a saying, to what, in which words; `action` is an offset into the saying's own words. */
export type Bound = { subject: string; duty: Duty; action: number }

const MODAL =
  /\b(shall|must|will|may|undertakes?|agrees?|commits? (?:itself|themselves)|(?:is|are) (?:obliged|required|prohibited|entitled|permitted))\b/i
const NOT = /^\s*(?:not|refrain|to refrain|not to|never|from)\b/i
const ENDS = /^\s*(?:to )?(?:immediately )?(?:cease|stop|halt|end|discontinue|desist)\b/i
const NOBODY = /^\W*(?:no|neither|none)\b/i
const ALLOWS = /may|entitled|permitted/i

/** Reads the duty of a saying; undefined where nobody is bound. A duty to cease something is one not to do it. */
export function dutyOf({ words, lead }: Unit): Bound | undefined {
  const clause = lead === '' ? words : lead
  const modal = MODAL.exec(clause)
  if (!modal) return undefined
  const behind = modal.index + modal[0].length
  const action = lead === '' ? behind : 0
  const said = words.slice(action)
  const subject = clause.slice(0, modal.index).trim()
  return { subject, duty: dutyBy(modal[0], subject, lead === '' ? said : `${lead.slice(behind)} ${said}`), action }
}

function dutyBy(modal: string, subject: string, said: string): Duty {
  if (NOBODY.test(subject) || /prohibited/i.test(modal) || NOT.test(said) || ENDS.test(said)) return 'must not'
  return ALLOWS.test(modal) ? 'may' : 'must'
}
