import { onceFor, type Pledge, stanceSchema } from '../../record/index.ts'
import { type Sheet, sheetOf } from '../page.tsx'
import { byActor, partsOf, STORY_FILE } from '../places.ts'
import type { Shown } from '../shown.ts'
import { mattersOf, standingOf } from '../threads.ts'
import { type Matters, mattersIn } from './where.ts'

/** One way to choose among pledges; each option has its words and the class that its things carry. */
export type Choice = { name: string; options: { words: string; mark: string }[] }

/** The class of each actor's things, by entity: a name may hold anything, a place in the ledger is a number. */
export const actorMarks = ({ lists }: Shown): Map<string, string> => marksIn(lists.pledges)

const marksIn = onceFor(
  (pledges: readonly Pledge[]) => new Map([...byActor(pledges).keys()].map((entity, i) => [entity, `a${i}`])),
)

/** The classes of a thing that stands for one pledge. */
export const marksOf = ({ id, stance }: Pledge, matters: Matters): string => `is-${stance} is-${matters.get(id)}`

/** What a reader can choose of some pledges, where there is more than one of it. */
export function choicesOf(shown: Shown, pledges: readonly Pledge[]): Choice[] {
  const marks = actorMarks(shown)
  const actors = [...byActor(pledges)].map(([entity, [first]]) => ({
    words: first!.actor.name,
    mark: marks.get(entity)!,
  }))
  const choices = [
    { name: 'actor', options: actors },
    { name: 'matter', options: mattersIn(pledges, mattersOf(shown.lists.pledges)).map(marked) },
    { name: 'stance', options: stancesIn(pledges).map(marked) },
  ]
  return choices.filter(({ options }) => options.length > 1)
}

const stancesIn = (pledges: readonly Pledge[]) =>
  stanceSchema.options.filter((stance) => pledges.some((p) => p.stance === stance))
const marked = (words: string) => ({ words, mark: `is-${words}` })

const on = (...marks: string[]) => `main${marks.map((mark) => `:has([value=${mark}]:checked)`).join('')}`
const HIDE = '{display:none}'

/**
 * The style sheet that leaves in sight what was chosen, and what an address points at; so no script is needed. What is of
 * one actor (`by`: a row, a thread) goes where nothing in it is left.
 */
export function chosenSheet(shown: Shown, pledges: readonly Pledge[]): Sheet {
  const marks = actorMarks(shown)
  const matters = mattersOf(shown.lists.pledges)
  const all = mattersIn(pledges, matters)
  const isStory = shown.here === STORY_FILE
  const isListed = !isStory || partsOf('pledges', pledges.length).length === 0
  const rules = [
    ...[...byActor(pledges).keys()].map((actor) => actorRule(marks.get(actor)!)),
    ...[...stancesIn(pledges), ...all].map((word) => wordRule(`is-${word}`)),
    ...(isStory ? all.map((matter, i) => matterRule(`is-${matter}`, i + 2)) : []),
    ...(isListed ? pairRules('.row', pledges, marks, matters) : []),
    ...(isStory ? pairRules('tr', standingOf(pledges), marks, matters) : []),
  ]
  return sheetOf(rules.join('\n'))
}

const actorRule = (mark: string) => `${on(mark)} .by:not(.${mark},:has(.${mark},:target))${HIDE}`

const wordRule = (mark: string) =>
  `${on(mark)} :is(.pledge,.stand):not(.${mark},:target),${on(mark)} .by:not(:has(.${mark},:target))${HIDE}`

/** Of a chosen matter its map and its column of the matrix stay. */
const matterRule = (mark: string, column: number) =>
  `${on(mark)} :is(.where:not(.${mark}),.on-map:not(:has(.${mark})),.matrix tr>:nth-child(n+2):not(:nth-child(${column})))${HIDE}`

/** A stance and a matter may both be an actor's, but in no one pledge: then nothing is left of it. */
function pairRules(
  thing: string,
  pledges: readonly Pledge[],
  marks: ReadonlyMap<string, string>,
  matters: Matters,
): string[] {
  const said = [...byActor(pledges)].map(([entity, those]) => ({
    mark: marks.get(entity)!,
    stances: new Set(those.map((p) => p.stance)),
    matters: new Set(those.map((p) => matters.get(p.id))),
    both: new Set(those.map((p) => marksOf(p, matters))),
  }))
  return stancesIn(pledges).flatMap((stance) =>
    mattersIn(pledges, matters).flatMap((matter) => {
      const both = `is-${stance} is-${matter}`
      const apart = said.filter((by) => by.stances.has(stance) && by.matters.has(matter) && !by.both.has(both))
      if (apart.length === 0) return []
      const actors = apart.map(({ mark }) => `.${mark}`).join(',')
      return [`${on(`is-${stance}`, `is-${matter}`)} ${thing}:is(${actors}):not(:has(:target))${HIDE}`]
    }),
  )
}
