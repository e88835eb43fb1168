import { type MarkedArticle, marksOf } from '../../src/record/index.ts'
import { sentenceOf, type World, worldOf } from '../bench/sentences.ts'
import type { Chance } from '../chance.ts'

/** An article that others use: its paragraphs and quotations, and an invented world with its people and places. */
export type Base = {
  reading: MarkedArticle
  paragraphs: string[]
  quotes: string[]
  world: World
  told: Set<string>[] // the words of each sentence of our own, so that none comes twice
}

/** What can be used of an article; its number decides what its world is filled up with. */
export function baseOf(reading: MarkedArticle, number: number, chance: Chance): Base {
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
export function own({ world, told }: Base, sentences: number, chance: Chance): string[] {
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
