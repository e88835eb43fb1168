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
    .map((group) => ({ figure: figureOf(group), salience: salienceOf(group) }))
    .sort((a, b) => b.salience - a.salience)
}

type Group = [Telling, ...Telling[]]

/** Only tellings of one value and kind of unit are compared. */
function groupsOf(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = []
  const byValue = new Map<string, Group[]>()
  for (const telling of tellings) {
    const key = keyOf(telling)
    const near = byValue.get(key) ?? []
    const group = near.find((g) => g.some((other) => isSame(other, telling)))
    if (group) group.push(telling)
    else {
      groups.push([telling])
      byValue.set(key, [...near, groups.at(-1)!])
    }
  }
  return groups
}

const keyOf = ({ mark }: Telling) =>
  [mark.value, mark.high, mark.by.startsWith('count') ? 'count' : mark.unit].join(' ')

const SHARED_WORDS = 3

/**
 * One thing: a word of what is measured is shared, or for want of that the sentences have much in common, which need not be
 * much where the number itself tells it (296 does, 300 does not).
 */
function isSame(a: Telling, b: Telling): boolean {
  if (a.about.some((word) => b.about.includes(word))) return true
  const words = new Set(a.sentence.words)
  const shared = new Set(b.sentence.words.filter((w) => words.has(w) && !/\d/.test(w))).size
  return shared >= (isRound(a.mark.value) ? SHARED_WORDS : 1)
}

const isRound = (value: number) => !/[1-9]\d*[1-9]\d*[1-9]/.test(String(value))

function figureOf([first, ...rest]: Group): Figure {
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
