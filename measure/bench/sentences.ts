import { type Chance, pick, whole } from '../chance.ts'
import * as W from './words.ts'

const DAY = 86_400_000

/** One invented story: who takes part, where, about what, from which day on. */
export type World = {
  sides: [string, string]
  people: { name: string; surname: string; role: string; side: string }[]
  cities: string[]
  place: string
  things: string[]
  organisation: string
  begins: number // milliseconds of UTC
}

/** A world of its own, drawn from the lists. */
export function worldOf(number: number, chance: Chance): World {
  const sides: [string, string] = [
    W.COUNTRIES[(2 * number) % W.COUNTRIES.length]!,
    W.COUNTRIES[(2 * number + 1) % W.COUNTRIES.length]!,
  ]
  const person = (_: unknown, i: number) => {
    const surname = pick(W.SURNAMES, chance)
    return {
      name: `${pick(W.FIRST_NAMES, chance)} ${surname}`,
      surname,
      role: pick(W.ROLES, chance),
      side: sides[i % 2]!,
    }
  }
  return {
    sides,
    people: Array.from({ length: 6 }, person),
    cities: [pick(W.CITIES, chance), pick(W.CITIES, chance), pick(W.CITIES, chance)],
    place: `${pick(W.CITIES, chance)} ${pick(W.PLACES, chance)}`,
    things: Array.from({ length: 6 }, () => pick(W.THINGS, chance)),
    organisation: pick(W.ORGANISATIONS, chance),
    begins: Date.UTC(2031, whole(0, 11, chance), whole(1, 28, chance)),
  }
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
const weekday = (day: number): string => W.WEEKDAYS[new Date(day).getUTCDay()]!
const monthDay = (day: number): string => `${new Date(day).getUTCDate()} ${W.MONTHS[new Date(day).getUTCMonth()]}`
const fullDate = (day: number): string => `${monthDay(day)} ${new Date(day).getUTCFullYear()}`

type Maker = (world: World, today: number, chance: Chance) => string

/** What happened on a day: one sentence for each call, by one of several patterns. */
const EVENTS: Maker[] = [
  (w, d, c) =>
    `${w.sides[0]} and ${w.sides[1]} signed ${pick(W.DOCUMENTS, c)} in ${pick(w.cities, c)} on ${weekday(d - DAY)}.`,
  (w, d, c) =>
    `Delegations of both countries met in ${pick(w.cities, c)} on ${weekday(d - 2 * DAY)} to discuss ${pick(w.things, c)} and ${pick(w.things, c)}.`,
  (w, d, c) =>
    `On ${monthDay(d - whole(3, 20, c) * DAY)}, shells hit the town of ${pick(w.cities, c)}, killing ${whole(2, 40, c)} people and wounding ${whole(41, 120, c)}.`,
  (w, d, c) => `${capital(w.organisation)} opened an office near ${w.place} on ${fullDate(d - whole(5, 60, c) * DAY)}.`,
  (w, _, c) => `${pick(w.people, c).name} arrived in ${pick(w.cities, c)} yesterday for talks on ${pick(w.things, c)}.`,
  (w, _, c) =>
    `The parliament of ${pick(w.sides, c)} approved ${pick(W.DOCUMENTS, c)} last week by ${whole(101, 180, c)} votes to ${whole(10, 100, c)}.`,
  (w, d, c) => `A new round of talks is to begin in ${pick(w.cities, c)} on ${fullDate(d + whole(2, 20, c) * DAY)}.`,
  (w, _, c) => `Hours after the meeting, ${pick(w.sides, c)} closed ${pick(w.things, c)} near ${w.place}.`,
]

const QUOTES: Maker[] = [
  (w, _, c) => {
    const p = pick(w.people, c)
    return `“This is a ${pick(W.ADJECTIVES, c)} ${pick(W.NOUNS, c)}, and ${pick(w.things, c)} cannot wait any longer,” said ${p.name}, the ${p.role} of ${p.side}.`
  },
  (w, _, c) =>
    `“We have read every page of the proposal. It is a ${pick(W.ADJECTIVES, c)} ${pick(W.NOUNS, c)},” ${pick(w.people, c).surname} ${pick(W.SAYINGS, c)}.`,
  (w, _, c) =>
    `${pick(w.people, c).surname} called ${pick(w.things, c)} “a ${pick(W.ADJECTIVES, c)} ${pick(W.NOUNS, c)}” for both sides.`,
  (w, d, c) =>
    `Speaking on ${weekday(d)}, ${pick(w.people, c).name} ${pick(W.SAYINGS, c)} that ${pick(w.things, c)} was “a ${pick(W.NOUNS, c)} and not a ${pick(W.NOUNS, c)}”.`,
]

const PLEDGES: Maker[] = [
  (w, _, c) =>
    `${pick(w.sides, c)} will send ${whole(50, 900, c)} ${pick(W.UNITS, c)} to ${w.place} ${pick(W.CONDITIONS, c)}.`,
  (w, _, c) =>
    `${pick(w.people, c).name} promised that ${pick(w.sides, c)} would reopen ${pick(w.things, c)} ${pick(W.CONDITIONS, c)}.`,
  (w, _, c) =>
    `${pick(w.sides, c)} refuses to give up ${w.place} and has ruled out any change to ${pick(w.things, c)}.`,
  (w, _, c) =>
    `${pick(w.people, c).surname} said ${pick(w.sides, c)} could take part in ${pick(w.things, c)}, but would not pay for it.`,
  (w, _, c) =>
    `${pick(w.sides, c)} demands that its neighbour withdraw from ${w.place} within ${whole(3, 90, c)} days.`,
]

const FIGURES: Maker[] = [
  (w, _, c) =>
    `About ${whole(2, 90, c)},000 people have left the area around ${w.place} since spring, according to ${w.organisation}.`,
  (_, __, c) =>
    `Some ${whole(5, 95, c)} per cent of the fields are still mined, and ${whole(100, 999, c)} ${pick(W.UNITS, c)} were counted at the depots.`,
  (w, _, c) =>
    `The repair of ${pick(w.things, c)} would cost $${whole(2, 80, c)}.${whole(1, 9, c)} million, more than twice what was planned.`,
]

const BACKGROUND: Maker[] = [
  (w, _, c) =>
    `The quarrel over ${w.place} is older than the two states, and ${pick(w.things, c)} has been at its heart for decades.`,
  (w, _, c) =>
    `Residents of ${pick(w.cities, c)} say that little has changed for them, although the ${pick(W.ADJECTIVES, c)} truce has made the nights quieter.`,
  (_, d) =>
    `Fighting began in ${W.MONTHS[new Date(d).getUTCMonth()]} ${new Date(d).getUTCFullYear() - 2} and has never quite stopped.`,
  (w, _, c) =>
    `Analysts regard the plan as a ${pick(W.ADJECTIVES, c)} ${pick(W.NOUNS, c)}, because neither side controls ${pick(w.things, c)} alone.`,
  (w, _, c) =>
    `It remains unclear who would pay for ${pick(w.things, c)} and how long the mandate of ${w.organisation} would last.`,
  (w, _, c) =>
    `In the markets of ${pick(w.cities, c)}, traders who once sold to both countries now wait for ${pick(w.things, c)}.`,
]

const KINDS: Maker[][] = [EVENTS, QUOTES, BACKGROUND, PLEDGES, EVENTS, FIGURES, BACKGROUND, QUOTES]

/** The nth sentence of an article published on a day. */
export function sentenceOf(n: number, world: World, today: number, chance: Chance): string {
  const kind = n === 0 ? EVENTS : KINDS[n % KINDS.length]!
  const plain = pick(kind, chance)(world, today, chance)
  if (kind === QUOTES || chance() < 0.3) return plain
  return chance() < 0.3
    ? `${pick(W.OPENINGS, chance)} ${lowered(plain)}`
    : `${plain.slice(0, -1)}, ${pick(W.TAILS, chance)}.`
}

/** Without the capital that only opens the sentence. */
const lowered = (sentence: string): string =>
  /^(The|A|About|Some|On|In|Hours|Delegations|Residents|Analysts|It|Fighting)\b/.test(sentence)
    ? sentence[0]!.toLowerCase() + sentence.slice(1)
    : sentence

/** A headline for a day of the story. */
export function titleOf(world: World, chance: Chance): string {
  const [a, b] = world.sides
  const [thing, noun] = [pick(world.things, chance), pick(W.NOUNS, chance)]
  return pick(
    [
      `${a} and ${b} agree on ${thing}`,
      `${noun} over ${thing} divides ${a} and ${b}`,
      `${b} waits for an answer on ${thing}`,
    ].map(capital),
    chance,
  )
}
