import { type Citation, dayOf, daysBetween, overlaps } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { marksIn } from '../lines/inside.ts'
import { citeIn, originOf } from '../story.ts'
import type { Telling } from '../timeline/telling.ts'
import type { ToldEvent } from '../timeline.ts'
import { atNight } from './passages.ts'

/**
 * One event that its tellings put on different days, each in words of its own. Not what is counted anew each day, and not a
 * night, which belongs to two days.
 */
export function dateDisputes(events: readonly ToldEvent[]): Found[] {
  return events.flatMap(({ event, cluster }) => {
    const tellings = withVerb(cluster.tellings.filter(saysItsDay))
    const days = daysTold(tellings)
    if (days.size < 2 || areCounts(tellings) || isNight(tellings, [...days.keys()]) || repeated(tellings)) return []
    return [
      {
        by: 'one event, different days in the words of its tellings',
        kind: 'date',
        about: `the day of: ${event.line.text}`,
        sides: [...days.entries()].sort().map(([day, citations]) => ({ value: day, citations })),
      },
    ]
  })
}

/** The tellings whose verb another one of another day has too: a rig that exploded and sank did so on two days. */
const withVerb = (tellings: readonly Telling[]) =>
  tellings.filter((a) => tellings.some((b) => b.edtf !== a.edtf && b.mark.verb === a.mark.verb))

/** The days that the tellings of what happened give, with the sentences that give them. */
function daysTold(tellings: readonly Telling[]): Map<string, [Citation, ...Citation[]]> {
  const days = new Map<string, [Citation, ...Citation[]]>()
  for (const telling of tellings) {
    const day = dayOf(telling.edtf)!
    const citation = citeIn(telling.member, telling.sentence)
    const known = days.get(day)
    if (known) known.push(citation)
    else days.set(day, [citation])
  }
  return days
}

/** A page says when it was made, and not when what it tells of was. */
const STAMPED = /\b(?:last (?:updated|modified)|(?:updated|posted|published) (?:at|on|by)|report abuse)\b/i

/** Stems of verbs for what is done to a level or a rate, step by step, each on a day of its own. */
const STEPS = new Set('rais lower increas upgrad downgrad'.split(' '))

function saysItsDay(telling: Telling): boolean {
  const { mark, edtf } = telling
  if (STAMPED.test(wordsOf(telling)) || /\bwould\b/.test(wordsOf(telling)) || STEPS.has(telling.mark.verb)) return false
  const own = mark.when !== null && mark.when.basis !== 'published' && !mark.by.endsWith('anchored')
  return own && hasOneDay(telling) && mark.by === 'clause' && mark.status === 'happened' && dayOf(edtf) !== undefined
}

/** A sentence with two days may mean either, but not the entry of a timeline. */
function hasOneDay({ member, sentence }: Telling): boolean {
  const days = marksIn(member, 'date').filter(
    (d) => overlaps(d, sentence) && d.type === 'date' && d.edtf !== null && dayOf(d.edtf) !== undefined,
  )
  return days.some((d) => d.role === 'entry') || new Set(days.map((d) => d.edtf)).size < 2
}

/** 412 centimetres on Tuesday and 398 on Wednesday: two measures, not one with two days. */
function areCounts(tellings: readonly Telling[]): boolean {
  const figures = tellings.map(({ member, sentence, edtf }) => ({
    day: edtf,
    of: marksIn(member, 'figure').filter((f) => overlaps(f, sentence)),
  }))
  return figures.some((a) =>
    figures.some(
      (b) => a.day !== b.day && a.of.some((x) => b.of.some((y) => x.unit === y.unit && x.value !== y.value)),
    ),
  )
}

const isNight = (tellings: readonly Telling[], days: readonly string[]) =>
  days.length === 2 &&
  Math.abs(daysBetween(days[0]!, days[1]!)) === 1 &&
  tellings.some((t) => atNight({ text: wordsOf(t) }))

/** `again`, and a report that has both days: it happened twice. And the same words on two days are one text printed twice. */
const repeated = (tellings: readonly Telling[]) =>
  tellings.some(
    (a) =>
      /\b(?:again|once more)\b/i.test(wordsOf(a)) ||
      tellings.some(
        (b) =>
          b.edtf !== a.edtf &&
          (wordsOf(a) === wordsOf(b) || (originOf(a.member) !== undefined && b.member === a.member)),
      ),
  )

const wordsOf = ({ member, sentence }: Telling) => member.article.text.slice(sentence.start, sentence.end)
