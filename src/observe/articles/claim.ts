import type { Span } from '../../record/index.ts'

/** That a sentence is somebody's claim; `party` where a party to the agreement makes it. */
export type Claim = { party: string | null }

const SAID = /\b(?:said|says|claim(?:ed|s)?|alleg(?:ed|es)|accus(?:ed|es)|reported|announced|stated|insisted|told)\b/g
const CLAIMED = /\b(?:claim(?:ed|s)?|alleg(?:ed|es|edly)|accus(?:ed|es)|insisted|blam(?:ed|es))\b/

/**
 * Who claims what a sentence tells: a party that is the subject of a verb of saying, stands behind it ("said Norland's
 * army") or behind "according to"; or nobody known, where the verb itself is one of claiming.
 */
export function claimIn(text: string, { start, end }: Span, parties: readonly string[]): Claim | undefined {
  const sentence = text.slice(start, end)
  for (const verb of sentence.matchAll(SAID)) {
    const party = partyIn(subjectBefore(sentence, verb.index), parties)
    const behind = party ?? partyIn(subjectBehind(sentence, verb.index + verb[0].length), parties)
    if (behind) return { party: behind }
  }
  const according = /\baccording to ([^,;.]{1,80})/i.exec(sentence)
  const party = according && partyIn(according[1]!, parties)
  if (party) return { party }
  return CLAIMED.test(sentence) ? { party: null } : undefined
}

/** The words between a verb and the clause before it. */
function subjectBefore(sentence: string, verb: number): string {
  const before = sentence.slice(Math.max(0, verb - 90), verb)
  return before.split(/[,;:–—]|\b(?:that|and|but|while)\b/).at(-1)!
}

// `..." said Norland's army on Friday`: only where the verb opens or follows a comma or a quotation
function subjectBehind(sentence: string, at: number): string {
  const before = sentence.slice(0, at).trimEnd()
  const isInverted = /[,"”’]\s*\w+$/.test(before)
  return isInverted ? (/^\s([^,;."“”]{1,60})/.exec(sentence.slice(at))?.[1] ?? '') : ''
}

/** "Norlandic" and "Karskan" name no other than the name does: the endings by which English makes a people of a land. */
const PEOPLE = '(?:n|an|ian|ese|ish|ic|i)?'

/** The first party that some words name. */
function partyIn(words: string, parties: readonly string[]): string | undefined {
  return parties.find(
    (party) => party !== '' && new RegExp(`(?<!\\w)${literal(party)}${PEOPLE}(?!\\w)`, 'i').test(words),
  )
}

/** Words as a pattern that matches only them. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
