import { type Chance, pick, whole } from '../chance.ts'
import { type Base, own } from './base.ts'
import { type Force, reworded } from './reword.ts'

/** What one makes of an article; `credit` stands in the dateline, `outlet` where it is not to be another's. */
export type Told = { paragraphs: string[]; credit?: string; outlet?: string }
type Maker = (base: Base, chance: Chance) => Told
const LIGHT: Force = { words: 0.15, turns: 0.1, swaps: 0, drops: 0.15, clips: 0 }
const EDITED: Force = { words: 0.3, turns: 0.2, swaps: 0.1, drops: 0.2, clips: 0 }
const REWRITTEN: Force = { words: 0.6, turns: 0.7, swaps: 0.15, drops: 0.2, clips: 0.2 }
const RETOLD: Force = { words: 1, turns: 1, swaps: 0.2, drops: 0.3, clips: 0.4 }

/** The ways in which others use an article; `joins` where what comes out is no independent report. */
export const WAYS = [
  { as: 'copy, cut', joins: true, make: cut },
  { as: 'copy, edited', joins: true, make: edited },
  { as: 'copy, credited', joins: true, make: credited },
  { as: 'rewrite', joins: true, make: rewritten },
  { as: 'rewrite, strong', joins: true, make: retold },
  { as: 'same press conference', joins: false, make: conference },
  { as: 'same speech at length', joins: false, make: speech },
  { as: 'same facts', joins: false, make: facts },
  { as: 'same agency named', joins: false, make: naming },
  { as: 'same background', joins: false, make: background },
] as const satisfies readonly { as: string; joins: boolean; make: Maker }[]

function cut({ paragraphs }: Base, chance: Chance): Told {
  return { paragraphs: paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * (0.4 + 0.5 * chance())))) }
}

function edited(base: Base, chance: Chance): Told {
  return {
    ...creditOf(base),
    paragraphs: [...reworded(base.paragraphs, LIGHT, chance), ...own(base, 2, chance)],
  }
}

function credited(base: Base, chance: Chance): Told {
  return { paragraphs: reworded(base.paragraphs, EDITED, chance), ...creditOf(base) }
}

const creditOf = ({ reading }: Base) => (reading.article.outlet ? { credit: reading.article.outlet } : {})

function rewritten(base: Base, chance: Chance): Told {
  return { paragraphs: [...reworded(base.paragraphs, REWRITTEN, chance), ...own(base, 1, chance)] }
}

function retold(base: Base, chance: Chance): Told {
  return { paragraphs: [...reworded(base.paragraphs, RETOLD, chance), ...own(base, 2, chance)] }
}

/** A report by another hand that quotes the same words, in its own order, among its own. */
function conference(base: Base, chance: Chance): Told {
  const quotes = [...base.quotes].sort((a, b) => (a.length % 7) - (b.length % 7)).slice(0, whole(2, 4, chance))
  const said = quotes.map((words) => `“${words}” ${pick(base.world.people, chance).name} told reporters.`)
  return { paragraphs: mixed(own(base, 6, chance), said, chance) }
}

/** A report of little more than what was said there. */
function speech(base: Base, chance: Chance): Told {
  const { name } = base.world.people[0]!
  return {
    paragraphs: mixed(
      own(base, 6, chance),
      base.quotes.map((words) => `“${words}” ${name} said.`),
      chance,
    ),
  }
}

/** A report by another hand that has two of the facts in other words, and half of the quotations. */
function facts(base: Base, chance: Chance): Told {
  const told = reworded(base.paragraphs, { ...RETOLD, drops: 0, clips: 0 }, chance).filter((p) => !/["“]/.test(p))
  const said = base.quotes
    .filter((_, i) => i % 2 === 0)
    .map((words) => `“${words}” ${pick(base.world.people, chance).name} said.`)
  return { paragraphs: mixed(own(base, 6, chance), [...told.slice(0, 2), ...said], chance) }
}

function naming(base: Base, chance: Chance): Told {
  const agency = base.reading.article.outlet ?? 'the Inland Wire'
  const named = [`Officials told ${agency} that more was to come.`, `${agency} first reported the plan.`]
  const said = base.quotes
    .slice(0, 1)
    .map((words) => `“${words}” ${base.world.people[0]!.name} said, according to ${agency}.`)
  return { paragraphs: mixed(own(base, 6, chance), [pick(named, chance), ...said], chance) }
}

function background(base: Base, chance: Chance): Told {
  return {
    paragraphs: [...own(base, 6, chance), pick(base.paragraphs.slice(1), chance)],
    outlet: base.reading.article.outlet ?? '',
  }
}

const mixed = (own: readonly string[], among: readonly string[], chance: Chance): string[] =>
  among.reduce((all, words) => all.toSpliced(whole(1, all.length, chance), 0, words), [...own])
