import type { Named, NameMark, Span } from '../../record/index.ts'
import type { Item } from './lines.ts'
import { DOCUMENTS, OWNERS, type Phrase, phraseEnd, SUBJECTS, wholeEnd } from './phrases.ts'

/** The names of an article, to be found by place. */
export type Names = { starts: ReadonlyMap<number, NameMark>; ends: ReadonlyMap<number, NameMark> }

/** What a phrase names: a name of the article, else its own words; undefined for a pronoun that nothing resolves. */
export function namedBy(text: string, items: readonly Item[], within: Phrase, names: Names): Named | undefined {
  const phrase = withName(items, within, names)
  const span: Span = { start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end }
  const mark = markIn(items, phrase, names) ?? titledAt(text, items, phrase, names) ?? describedAt(items, phrase, names)
  if (mark) return { name: mark.name, type: mark.type, span: { start: mark.start, end: mark.end } }
  const first = items[phrase.from]!.lower
  if (phrase.to === phrase.from + 1 && (SUBJECTS.has(first) || OWNERS.has(first) || items[phrase.from]!.tag === 'DET'))
    return undefined
  const end = items[wholeEnd(items, phrase.to) - 1]!.end
  const words = text.slice(span.start, end).replace(/^(?:the|a|an) /i, '')
  return { name: words.replaceAll('’', "'"), type: 'other', span: { start: span.start, end } }
}

/** A phrase that breaks off inside a name goes on: "|Ana| de la Cruz's lawyer". */
function withName(items: readonly Item[], phrase: Phrase, names: Names): Phrase {
  const end = items[phrase.to - 1]!.end
  for (let at = phrase.from; at < phrase.to; at++) {
    const mark = names.starts.get(items[at]!.start)
    if (!mark || mark.end <= end) continue
    const last = items.findIndex((t) => t.end >= mark.end)
    return last < 0 ? phrase : { from: phrase.from, to: phraseEnd(items, last) }
  }
  return phrase
}

/** "|Secretary| of State Ana Kolm", "|Chief| of Staff Gen. Uwe Stahl": the name behind the rest of its title. */
function titledAt(text: string, items: readonly Item[], { to }: Phrase, names: Names): NameMark | undefined {
  const mark = names.ends.get(items[wholeEnd(items, to) - 1]!.end)
  if (mark?.type !== 'person' || mark.as !== 'name' || !mark.role) return undefined
  const title = text.slice(items[to - 1]!.start, mark.start).trim()
  return title !== '' && mark.role.endsWith(title) ? mark : undefined
}

/** "|one woman|, who gave her name as Ilse", "|a man| who identified himself as Omar Dahl" */
function describedAt(items: readonly Item[], { to }: Phrase, names: Names): NameMark | undefined {
  const who = items[to]?.text === ',' ? to + 1 : to
  if (items[who]?.lower !== 'who') return undefined
  const as = items.findIndex((t, at) => at > who + 1 && at < who + 5 && (t.lower === 'as' || t.lower === 'of'))
  if (as < 0 || !/^(?:gave|give|identified|identify|goes|introduced)$/.test(items[who + 1]!.lower)) return undefined
  const mark = names.starts.get(items[as + 1]?.start ?? -1)
  return mark && { ...mark, type: 'person' }
}

/** The name that ends the phrase, or the person right behind it: "the prime minister, |Keir Starmer". */
function markIn(items: readonly Item[], { from, to }: Phrase, names: Names): NameMark | undefined {
  const last = names.ends.get(items[to - 1]!.end)
  if (last && last.as !== 'demonym') return last
  if (DOCUMENTS.has(items[to - 1]!.lower)) return ownerOf(items, to, names) ?? authorOf(items, to, names)
  const whole = items[to]?.text === ',' ? to : wholeEnd(items, to)
  const beside = items[whole]?.text === ',' ? besideAt(items, whole + 1, names) : undefined
  if (beside?.type === 'person' && beside.as === 'name') return beside
  for (let at = to - 1; at >= from; at--) {
    const mark = names.starts.get(items[at]!.start)
    if (mark?.type === 'person' && items[at - 1]?.tag !== 'PART' && !followedByOwner(items, mark, to)) return mark
  }
  return undefined
}

/** The name at a place, or behind the capitals of its title: "|Major-General Peter Wekesa|". */
function besideAt(items: readonly Item[], at: number, names: Names): NameMark | undefined {
  for (let i = at; i < at + 5; i++) {
    const item = items[i]
    if (!item || !/^\p{Lu}|^-$/u.test(item.text)) return undefined
    const mark = names.starts.get(item.start)
    if (mark) return mark
  }
  return undefined
}

/** "|Ana Kolm|'s letter" */
function ownerOf(items: readonly Item[], to: number, names: Names): NameMark | undefined {
  const at = items[to - 2]?.tag === 'ADJ' ? to - 3 : to - 2
  return /^['’]s?$/.test(items[at]?.text ?? '') ? names.ends.get(items[at - 1]?.end ?? -1) : undefined
}

/** "A statement from the |Granite Court|": whose document it is. */
function authorOf(items: readonly Item[], to: number, names: Names): NameMark | undefined {
  if (!/^(?:from|by|of)$/.test(items[to]?.lower ?? '')) return undefined
  const at = items[to + 1]?.tag === 'DET' ? to + 2 : to + 1
  const mark = names.starts.get(items[at]?.start ?? -1) ?? names.starts.get(items[to + 1]?.start ?? -1)
  return mark?.as === 'demonym' ? undefined : mark
}

const followedByOwner = (items: readonly Item[], mark: NameMark, to: number) =>
  items.some((t, at) => at < to && t.start >= mark.end && t.start <= mark.end + 1 && /^['’]s?$/.test(t.text))
