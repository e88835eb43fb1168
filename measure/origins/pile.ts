import { type Block, type FrozenArticle, idOf, type MarkedArticle, marksOf } from '../../src/record/index.ts'
import { sentenceOf, type World, worldOf } from '../bench/sentences.ts'
import { type Chance, pick, whole } from '../chance.ts'
import { type Force, reworded } from './reword.ts'

/** An article of the pile: what it was made of, as what, and the article that it goes back to (itself, if to none). */
export type Made = { article: FrozenArticle; base: string; as: Way; root: string }
export type Way = 'origin' | (typeof WAYS)[number]['as']

type Told = { paragraphs: string[]; credit?: string; outlet?: string }
type Maker = (base: Base, chance: Chance) => Told
type Base = {
  reading: MarkedArticle
  paragraphs: string[]
  quotes: string[]
  world: World
  told: Set<string>[] // the words of each sentence of our own, so that none comes twice
}

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

const ABSENT = 0.2 // of the articles are not in the pile themselves
const APART = 2 // independent reports of each, at most

/**
 * Everything that is made of some articles with one source of chance; the same seed makes the same pile. Some articles
 * are not in it themselves: of an agency's report there may be copies alone.
 */
export function pileOf(readings: readonly MarkedArticle[], rootOf: (source: string) => string, chance: Chance): Made[] {
  return readings.flatMap((reading, number) => {
    const base = baseOf(reading, number, chance)
    const { source } = reading.article
    const root = rootOf(source)
    const own: Made = { article: reading.article, base: root, as: 'origin', root }
    const apart = WAYS.filter((way) => !way.joins)
    const taken = new Set(Array.from({ length: APART }, () => pick(apart, chance)))
    const ways = WAYS.filter((way) => way.joins || taken.has(way))
    const made = ways.map(({ as, joins, make }): Made => {
      const article = articleOf(`${source}: ${as}`, make(base, chance), base, chance)
      return { article, base: root, as, root: joins ? root : article.source }
    })
    return chance() < ABSENT ? made : [own, ...made]
  })
}

function baseOf(reading: MarkedArticle, number: number, chance: Chance): Base {
  const { text, blocks } = reading.article
  const spoken = marksOf(reading.marks, 'quote').filter((q) => q.form === 'direct')
  return {
    reading,
    paragraphs: blocks.filter((b) => b.kind !== 'title').map((b) => text.slice(b.start, b.end)),
    quotes: spoken.map((q) => q.parts.map((p) => text.slice(p.start, p.end)).join(' ')),
    world: peopled(worldOf(number, chance), reading),
    told: [],
  }
}

/** An invented world with the countries, people, places and things of an article, so that others write of the same. */
function peopled(world: World, { article, marks }: MarkedArticle): World {
  const all = marksOf(marks, 'name')
  const named = (type: string) => [...new Set(all.filter((n) => n.type === type).map((n) => n.name))]
  const people = named('person').filter((name) => name.includes(' '))
  const phrases = marksOf(marks, 'sentence').flatMap((s) => s.phrases.map((p) => article.text.slice(p.start, p.end)))
  const things = phrases
    .filter((phrase) => /^\p{Ll}/u.test(phrase))
    .map((phrase) => `the ${phrase.replace(/^(?:the|a|an) /, '')}`)
  const [first = world.sides[0], second = world.sides[1]] = named('country')
  return {
    ...world,
    sides: [first, second],
    people: filled(
      people.slice(0, 4),
      world.people.map((p) => p.name),
    ).map((name, i) => ({ ...world.people[i]!, name, surname: name.split(' ').at(-1)! })),
    cities: filled(named('place').slice(0, 3), world.cities),
    things: filled(things.slice(0, 6), world.things),
    organisation: named('organisation')[0] ?? world.organisation,
  }
}

/** A list with the others at the places that it leaves free. */
const filled = (list: readonly string[], others: readonly string[]): string[] => [...list, ...others.slice(list.length)]

/** Sentences of our own about the same people, places and things, none like one that another of the pile has. */
function own({ world, told }: Base, sentences: number, chance: Chance): string[] {
  const made: string[] = []
  for (let tries = 0; made.length < sentences && tries < 40 * sentences; tries++) {
    const sentence = sentenceOf(tries, world, world.begins, chance)
    const words = new Set(sentence.match(/\p{Ll}{4,}/gu) ?? [])
    if (told.some((other) => [...words].filter((word) => other.has(word)).length > words.size / 2)) continue
    told.push(words)
    made.push(sentence)
  }
  return Array.from({ length: Math.ceil(made.length / 2) }, (_, i) => made.slice(2 * i, 2 * i + 2).join(' '))
}

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

const TITLES = [
  'What is known so far',
  'A day of waiting',
  'More questions than answers',
  'Both sides at one table',
  'The price of a promise',
]
const UNDATED = 0.15

function articleOf(source: string, { paragraphs, credit, outlet }: Told, base: Base, chance: Chance): FrozenArticle {
  const day = base.reading.article.published?.edtf.slice(0, 10)
  const later = day && new Date(Date.parse(day) + whole(0, 2, chance) * 86_400_000).toISOString().slice(0, 10)
  const [title, isDated] = [pick(TITLES, chance), chance() >= UNDATED]
  const texts = [title, ...(credit ? [`HARL (${credit}) - ${paragraphs[0]}`, ...paragraphs.slice(1)] : paragraphs)]
  const blocks: Block[] = []
  let start = 0
  for (const text of texts) {
    blocks.push({ start, end: start + text.length, kind: start === 0 ? 'title' : 'paragraph' })
    start += text.length + 2
  }
  const text = texts.join('\n\n')
  return {
    ...base.reading.article,
    id: idOf('article', source, text),
    source,
    work: source,
    outlet: outlet ?? `Paper ${whole(1, 9999, chance)}`,
    title,
    byline: [],
    url: null,
    published: isDated && later ? { edtf: later, basis: 'given' } : null,
    text,
    blocks,
  }
}
