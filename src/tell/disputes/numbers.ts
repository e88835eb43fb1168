import { type Citation, dayOf, daysBetween, type Figure } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { originOf, type Story, stemsIn } from '../story.ts'

/**
 * Two numbers for one thing at one time, from different origins, that cannot both hold. Rounded and approximate numbers
 * can; so can a part and its whole.
 */
export function numberDisputes(figures: readonly Figure[], story: Story): Found[] {
  const exact = figures.filter((f) => !f.approx && f.high === null && f.unit !== '')
  return exact.flatMap((a, i) => exact.slice(i + 1).flatMap((b) => (areOpposed(a, b, story) ? [disputeOf(a, b)] : [])))
}

function disputeOf(a: Figure, b: Figure): Found {
  return {
    by: 'one thing at one time, two exact numbers from different origins',
    kind: 'number',
    about: `${a.about} (${a.unit})`,
    sides: [a, b].map((f) => ({ value: String(f.value), citations: f.line.citations })),
  }
}

function areOpposed(a: Figure, b: Figure, story: Story): boolean {
  if (a.unit !== b.unit || a.value === b.value || isPart(a.value, b.value)) return false
  return sameTime(a, b) && apartOrigins(a, b, story) && sameThing(a, b, story)
}

/** One is so many times the other: 156 from each side and 312 in all. */
const isPart = (a: number, b: number) => Number.isInteger(Math.max(a, b) / Math.min(a, b))

function sameTime(a: Figure, b: Figure): boolean {
  const [x, y] = [dayOf(a.asOf.edtf), dayOf(b.asOf.edtf)]
  if (!x || !y) return false
  const stated = a.asOf.basis !== 'published' && b.asOf.basis !== 'published'
  return Math.abs(daysBetween(x, y)) <= (stated ? 0 : 1)
}

function apartOrigins(a: Figure, b: Figure, story: Story): boolean {
  const [x, y] = [originsBehind(a, story), originsBehind(b, story)]
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id))
}

const originsBehind = (f: Figure, story: Story) =>
  story.members
    .filter((m) => f.line.citations.some((c) => c.article === m.article.id))
    .flatMap((m) => originOf(m) ?? [])

const LEAST_SHARED = 3

/** The same words for what is measured, in sentences that have more in common. */
function sameThing(a: Figure, b: Figure, story: Story): boolean {
  const words = (f: Figure) => f.about.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []
  if (words(a).join(' ') !== words(b).join(' ')) return false
  const stems = new Set(stemsOf(a.line.citations[0], story))
  return new Set(stemsOf(b.line.citations[0], story).filter((s) => stems.has(s) && !/\d/.test(s))).size >= LEAST_SHARED
}

function stemsOf(citation: Citation, story: Story): string[] {
  const member = story.members.find((m) => m.article.id === citation.article)
  return member ? stemsIn(member, citation) : []
}
