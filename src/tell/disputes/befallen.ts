import { daysBetween } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import { originOf, type Story } from '../story.ts'
import { type Fate, fatesIn } from './fates.ts'
import { atNight, citePassage, familyOf, meet, type Passage } from './passages.ts'

type Told = Fate & { passage: Passage }

/**
 * What befalls nobody twice within days, told of one person on two days: `Ilse Korn was shot dead on the bridge on Friday`,
 * `Ilse Korn, 43, was shot dead on Saturday`. No dispute where an article tells both days, or where a night lies between.
 */
export const befallenDisputes = (story: Story): Found[] =>
  [...groupsOf(toldIn(story)).values()].flatMap((group) => disputeOf(group))

const toldIn = ({ members }: Story): Told[] =>
  members
    .filter((member) => originOf(member) !== undefined)
    .flatMap((member) => fatesIn(member).map((fate) => ({ ...fate, passage: { member, ...fate.place } })))

function groupsOf(told: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const known = groups.get(`${one.person} ${one.fate}`)
    if (known) known.push(one)
    else groups.set(`${one.person} ${one.fate}`, [one])
  }
  return groups
}

function disputeOf(group: readonly Told[]): Found[] {
  const days = [...new Set(group.map(({ day }) => day))].sort()
  if (days.length !== 2 || !areRivals(days[0]!, days[1]!, group)) return []
  return [
    {
      by: 'what befalls a person once, two days in words of their own',
      kind: 'date',
      about: `on which day ${group[0]!.person} ${group[0]!.fate}`,
      sides: days.map((value) => {
        const [first, ...rest] = group.filter(({ day }) => day === value).map(({ passage }) => citePassage(passage))
        return { value, citations: [first!, ...rest] }
      }),
    },
  ]
}

const MOST_DAYS = 3
const ON_THE_EDGE = /\b(?:early|late) (?:on )?\p{Lu}\p{L}+day\b|\b(?:local time|GMT)\b/u

/** Days that somebody could take for each other, each told by articles that tell no other. */
function areRivals(one: string, other: string, group: readonly Told[]): boolean {
  const apart = Math.abs(daysBetween(one, other))
  const isAtNight = group.some(({ place }) => atNight(place) || ON_THE_EDGE.test(place.text))
  if (apart > MOST_DAYS || (apart === 1 && isAtNight)) return false
  const tellersOf = (day: string) => new Set(group.filter((g) => g.day === day).map((g) => familyOf(g.passage.member)))
  return !meet(tellersOf(one), tellersOf(other))
}
