import { corrected } from './corrected.ts'
import { lineworthy } from './lineworthy.ts'
import type { Cluster } from './merge.ts'
import { REACH, shareParty } from './same.ts'
import { isApart, isDay, isLoose, isPassing, type Telling } from './telling.ts'

/** What the events of a story say of each other, once all their tellings are together. */
export function settled(clusters: readonly Cluster[]): Cluster[] {
  const dated = corrected(clusters).flatMap(withoutEarlier).map(withAllDays)
  return plansFirst(outright(stillPlanned(calledOff(dated))).map(withoutPlan))
}

/** What an article tells as over, without a day, before the day of an event is another event: `the truce ended the war`. */
function withoutEarlier(cluster: Cluster): Cluster[] {
  const { dated, tellings } = cluster
  if (tellings.length === 1 || !dated.days) return [cluster]
  const { from } = dated.days
  const earlier = tellings.filter((t) => t !== dated && isOver(t) && wasWritten(t) < from)
  if (earlier.length === 0) return [cluster]
  const [first, ...rest] = tellings.filter((t) => !earlier.includes(t))
  return [{ dated, tellings: [first!, ...rest] }, ...earlier.map((t): Cluster => ({ dated: t, tellings: [t] }))]
}

/** `The session begins on the 9th`, and elsewhere `met in session on the 9th and 10th`: it took these days. */
function withAllDays(cluster: Cluster): Cluster {
  const { dated, tellings } = cluster
  const kind = dated.mark.about ?? dated.mark.deed
  if (!kind || !isDay(dated) || dated.status === 'cancelled') return cluster
  const whole = tellings.find(
    (t) => isStretch(t) && t.from === dated.from && isReport(t) && [t.mark.about, t.mark.deed].includes(kind),
  )
  return whole ? { tellings, dated: whole } : cluster
}

const isReport = (t: Telling) => t.status === 'happened' && !isPassing(t) && !isLoose(t)

const isStretch = ({ from, to }: Telling) => to > from && to - from <= REACH

const isOver = ({ status, days }: Telling) => status === 'happened' && days === undefined

/** Where nothing says when, nothing is earlier. */
const wasWritten = ({ member }: Telling) => member.article.published?.edtf.slice(0, 10) ?? '9999'

/** What was called off for a day is the one thing that was planned for it, in whatever words. */
function calledOff(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((off) => {
    if (!off.tellings.every((t) => t.status === 'cancelled') || !isDay(off.dated)) return true
    const planned = clusters.filter((c) => c.dated.edtf === off.dated.edtf && c.tellings.every(isAhead))
    if (planned.length !== 1 || !shareParty(planned[0]!.dated, off.dated)) return true
    planned[0]!.tellings.push(...off.tellings)
    return false
  })
}

/** `The session of Friday will go ahead`, as was said before it was called off: one more telling of its plan. */
function stillPlanned(clusters: readonly Cluster[]): Cluster[] {
  const off = clusters.filter((c) => isDay(c.dated) && c.tellings.some((t) => t.status === 'cancelled'))
  return clusters.filter((plan) => {
    if (off.length === 0 || !plan.tellings.every(isAhead)) return true
    const meant = off.find((c) => c.dated.edtf === plan.dated.edtf && isOneKind(c, plan))
    meant?.tellings.push(...plan.tellings)
    return meant === undefined
  })
}

function isOneKind(a: Cluster, { dated }: Cluster): boolean {
  const kind = dated.mark.about ?? dated.mark.deed
  return (
    kind !== undefined &&
    shareParty(a.dated, dated) &&
    a.tellings.some(({ mark }) => (mark.about ?? mark.deed) === kind)
  )
}

const isAhead = ({ status }: Telling) => status === 'announced'

/** `Dunmere suspended the delivery on Friday`: where nobody tells the plan, what happened is that it was called off. */
function withoutPlan(cluster: Cluster): Cluster {
  if (!cluster.tellings.every(({ mark }) => mark.deed === 'calling off')) return cluster
  const [first, ...rest] = cluster.tellings.map((t): Telling => ({ ...t, status: 'happened' }))
  return { tellings: [first!, ...rest], dated: first! }
}

/**
 * `The summit will open on the 18th, the mediators said on Monday`: one line for two days. It stands under the day that is
 * still ahead; that it was announced stands under its own where another sentence tells it.
 */
function plansFirst(clusters: readonly Cluster[]): Cluster[] {
  const isPlan = (c: Cluster) => c.tellings.every(isAhead)
  const taken = new Set(clusters.filter(isPlan).flatMap((c) => c.tellings.map((t) => t.sentence)))
  return clusters.flatMap((cluster) => {
    if (isPlan(cluster) || !cluster.tellings.some(isWord)) return [cluster]
    const [first, ...rest] = cluster.tellings.filter((t) => !(isWord(t) && taken.has(t.sentence)))
    return first ? [{ ...cluster, tellings: [first, ...rest] }] : []
  })
}

const isWord = ({ mark }: Telling) => mark.by === 'statement' && mark.status === 'happened'

/**
 * What is told in passing alone says nothing of a day that is told outright, nor, without words of its own, what its sentence
 * tells outright; and of a day that is told only in passing, one thing.
 */
function outright(clusters: readonly Cluster[]): Cluster[] {
  const told = clusters.filter((c) => !c.tellings.every(isPassing))
  const lines = told.filter(lineworthy)
  const days = new Set(lines.map((c) => c.dated.edtf))
  const over = new Set(lines.filter((c) => !c.tellings.every(isAhead)).map((c) => c.dated.edtf))
  const dated = told.filter((c) => c.dated.days !== undefined)
  const sentences = new Set(dated.flatMap((c) => c.tellings.map((t) => t.sentence)))
  const passing = clusters.filter((c) => c.tellings.every(isPassing))
  const kept = passing
    .sort((a, b) => Number(isAhead(a.dated)) - Number(isAhead(b.dated)))
    .filter(({ dated, tellings }) => {
      const isOwn = isApart(tellings[0])
      if ((isAhead(dated) ? days : over).has(dated.edtf) || isMonthOf(dated.edtf, days)) return false
      if (!isOwn && tellings.some((t) => sentences.has(t.sentence))) return false
      days.add(dated.edtf)
      over.add(dated.edtf)
      return true
    })
  return [...told, ...kept]
}

/** `that he demanded at the beginning of the month`: of a month with days that are told. */
const isMonthOf = (edtf: string, days: ReadonlySet<string>) =>
  edtf.length === 7 && [...days].some((day) => day.startsWith(edtf))
