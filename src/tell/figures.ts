import { byPlace, type Figure, idOfLine } from '../record/index.ts'
import { withChange } from './figures/revised.ts'
import { salienceOf } from './figures/salience.ts'
import { type Telling, tellingsIn } from './figures/telling.ts'
import { lineAt } from './lines.ts'
import { citeIn, type Story } from './story.ts'

const MOST = 40

/** A figure, and how much it is worth listing, 0 for not at all. */
export type Weighed = { figure: Figure; salience: number }

/** The figures that go round, the most telling first. */
export function tellFigures(story: Story, every: readonly Weighed[] = figuresIn(story)): Figure[] {
  return every
    .filter(({ salience }) => salience > 0)
    .slice(0, MOST)
    .map(({ figure }, _, all) =>
      withChange(
        figure,
        all.map((w) => w.figure),
      ),
    )
}

/**
 * All figures of a story, the most telling first. The same quantity of the same thing in several sentences or articles is
 * one figure: its line is the first report's, the other sentences are further citations.
 */
export function figuresIn(story: Story): Weighed[] {
  const reports = story.members.filter((m) => m.article.kind !== 'digest')
  const digests = story.members.filter((m) => m.article.kind === 'digest')
  const groups = groupsOf([...reports, ...digests].flatMap(tellingsIn))
  return groups
    .map(({ tellings }) => ({ figure: figureOf(tellings), salience: salienceOf(tellings) }))
    .sort((a, b) => b.salience - a.salience)
}

/** The tellings of one figure, with the words of what they measure and the stems of their sentences. */
type Group = { tellings: [Telling, ...Telling[]]; about: Set<string>; stems: Set<string> }

/** Only tellings of one value and kind of unit are compared. */
function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = []
  const byValue = new Map<string, Group[]>()
  for (const telling of tellings) {
    const key = keyOf(telling)
    const near = byValue.get(key) ?? []
    byValue.set(key, near)
    const group = near.find((g) => isSame(g, telling))
    if (group) addTo(group, telling)
    else {
      near.push({ tellings: [telling], about: new Set(telling.about), stems: new Set(telling.stems) })
      groups.push(near.at(-1)!)
    }
  }
  return groups
}

function addTo({ tellings, about, stems }: Group, telling: Telling): void {
  tellings.push(telling)
  for (const word of telling.about) about.add(word)
  for (const stem of telling.stems) stems.add(stem)
}

const keyOf = ({ mark }: Telling) =>
  [mark.value, mark.high, mark.by.startsWith('count') ? 'count' : mark.unit].join(' ')

const SHARED_WORDS = 3

/**
 * One thing: a word of what is measured is shared, or for want of that the sentences have much in common, which need not be
 * much where the number itself tells it (296 does, 300 does not).
 */
function isSame({ tellings, about, stems }: Group, telling: Telling): boolean {
  if (telling.about.some((word) => about.has(word))) return true
  const least = isRound(telling.mark.value) ? SHARED_WORDS : 1
  if (shared(stems, telling) < least) return false
  return least === 1 || tellings.some((other) => shared(other.stems, telling) >= least)
}

function shared(stems: ReadonlySet<string>, telling: Telling): number {
  let count = 0
  for (const stem of telling.stems) if (stems.has(stem)) count++
  return count
}

const isRound = (value: number) => !/[1-9]\d*[1-9]\d*[1-9]/.test(String(value))

function figureOf([first, ...rest]: Group['tellings']): Figure {
  const { member, mark, sentence, asOf } = first
  const others = rest.filter((t) => t.member !== member || byPlace(t.sentence, sentence) !== 0)
  return {
    id: idOfLine('figure', [citeIn(member, mark)]),
    by: mark.by,
    about: member.article.text.slice(mark.about.start, mark.about.end),
    value: mark.value,
    high: mark.high,
    unit: mark.unit,
    approx: mark.approx,
    asOf,
    line: lineAt(
      member,
      sentence,
      others.map((t) => citeIn(t.member, t.sentence)),
    ),
  }
}
