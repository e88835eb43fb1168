import { type DateMark, overlaps, type Span } from '../../record/index.ts'
import { CONFINED } from '../words/en/pledges.ts'
import { nounPhrase } from './phrases.ts'
import { namesIn, type Range, type Scene, spanOf } from './scene.ts'

const ABOUT =
  /^(up|to|at|least|most|more|fewer|less|than|around|about|some|nearly|almost|over|no|only|roughly|several|another)$/
const WHERE = /^(across|in|on|inside|outside|within|along|near|behind|around|off|between|west|east|north|south|beyond)$/
const PLACES =
  /^(soil|territory|border|country|countries|line|airspace|waters|bank|banks|coast|ground|region|area|areas|zone|abroad|side)$/
const LED = /^(command|leadership|mandate|flag|supervision|auspices|control|lead|umbrella)$/
const BOUND = /(?:\bby|until|till|before|through|within|for|from) (?:the )?$/i

/** What narrows a pledge: how many, where, until when, in which role; nothing of its condition. */
export function limitsOf(
  scene: Scene,
  action: Range,
  rest: Range | undefined,
  condition: Span | null,
  dates: readonly DateMark[],
): Span[] {
  const found = [...placesAndNumbers(scene, action), ...deadlines(scene, action, dates)]
  if (rest) found.push(spanOf(scene, rest))
  const free = condition ? found.filter((s) => !overlaps(s, condition)) : found
  return free.sort((a, b) => a.start - b.start).filter((s, i, all) => i === 0 || !overlaps(all[i - 1]!, s))
}

function placesAndNumbers(scene: Scene, { from, to }: Range): Span[] {
  const found: Span[] = []
  for (let i = from; i < to; i++) {
    const end = numberEnd(scene, i, to) ?? whereEnd(scene, i, to) ?? roleEnd(scene, i, to)
    if (end === undefined) continue
    found.push(spanOf(scene, { from: i, to: end }))
    i = end - 1
  }
  return found
}

/** "up to 4,000 soldiers" */
function numberEnd({ tokens }: Scene, at: number, to: number): number | undefined {
  let i = at
  while (i < to && i < at + 4 && ABOUT.test(tokens[i]!.lower)) i++
  if (tokens[i]?.tag !== 'NUM' || i >= to) return undefined
  while (i < to && (tokens[i]!.tag === 'NUM' || /^[%€$£]$/.test(tokens[i]!.text))) i++
  while (i < to && /^(NOUN|ADJ)$/.test(tokens[i]!.tag)) i++
  return i
}

/** "across Norland", "on its soil", "not inside Norland" */
function whereEnd(scene: Scene, at: number, to: number): number | undefined {
  const { tokens } = scene
  const first = tokens[at]!.lower === 'not' ? at + 1 : at
  if (first >= to || tokens[first]!.tag !== 'ADP' || !WHERE.test(tokens[first]!.lower)) return undefined
  const phrase = nounPhrase(scene, first + 1, to)
  const named = namesIn(scene, phrase).some((m) => m.type === 'country' || m.type === 'place')
  return named || tokens.slice(phrase.from, phrase.to).some((t) => PLACES.test(t.lower)) ? phrase.to : undefined
}

/** "under its command", "as observers" */
function roleEnd(scene: Scene, at: number, to: number): number | undefined {
  const { tokens } = scene
  const { lower } = tokens[at]!
  if ((lower !== 'under' && lower !== 'as') || tokens[at - 1]?.lower === 'well') return undefined
  const phrase = nounPhrase(scene, at + 1, to)
  const last = tokens[phrase.to - 1]
  if (phrase.to === phrase.from || last === undefined) return undefined
  if (lower === 'under') {
    const led = tokens.findIndex((t, i) => i >= phrase.from && i < phrase.to && LED.test(t.lower))
    return led < 0 ? undefined : led + 1
  }
  return last.tag === 'NOUN' && !/^(part|well|result|saying)$/.test(tokens[at + 1]!.lower) ? phrase.to : undefined
}

/** "by March", "until the end of the year", "for six months" */
function deadlines(scene: Scene, action: Range, dates: readonly DateMark[]): Span[] {
  const { start, end } = spanOf(scene, action)
  return dates.flatMap((d) => {
    if (d.start < start || d.end > end) return []
    const before = scene.story.text.slice(Math.max(start, d.start - 12), d.start)
    const opener = BOUND.exec(before)
    return opener ? [{ start: d.start - opener[0].trimStart().length, end: d.end }] : d.role === 'until' ? [d] : []
  })
}

/** The half of a sentence that only says where or how few: "but would be based in neighbouring countries". */
export function confinedAfter({ clauses }: Scene, k: number): Range | undefined {
  const next = clauses.find(
    (c, i) => i > k && c.parent === clauses[k]!.parent && c.verb.passive && CONFINED.has(c.verb.lemma),
  )
  const same = next?.subject && clauses[k]!.subject && next.subject.from === clauses[k]!.subject!.from
  return next && same ? { from: next.verb.from, to: next.to } : undefined
}
