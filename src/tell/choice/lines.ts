import { type MarkedArticle, wordsAt } from '../../record/index.ts'
import { IN_PERSON, OPENS_WITH_CONNECTIVE, OPENS_WITH_PRONOUN } from '../lines/openings.ts'
import type { Sentence } from './sentences.ts'
import { centroidOf, likeness, likenessTo, type Vector } from './vectors.ts'

/** What speaks for a line about a day; the names are those of the model. */
export const LINE_FEATURES = [
  'central',
  'hindsight',
  'topical',
  'echoed',
  'event',
  'stated',
  'entry',
  'later',
  'ahead',
  'otherDays',
  'length',
  'pronoun',
  'connective',
  'person',
] as const
export type LineFeatures = Record<(typeof LINE_FEATURES)[number], number>

/** A sentence that may stand for a day. */
export type Candidate = { sentence: Sentence; vector: Vector }

/** What a line is weighed against: all candidates of its day. */
export type Context = { day: number; among: readonly Candidate[]; topic: Topic }

/** What is known of the whole story when the lines of a day are weighed. */
export type Topic = { centroid: Float64Array; scratch: Float64Array }

const LATER = 7
const ECHO = 0.25 // cosine from which two sentences tell the same
const VOICES = 120 // so many sentences of a day, evenly taken, are asked for echoes

/**
 * What speaks for each of some lines about a day: how near it comes to what all the day's candidates say (the centroid of
 * Radev et al. 2000), to what articles of later weeks say of the day, to the topic; how many articles say the same; and
 * its form.
 */
export function weighLines(lines: readonly Candidate[], { day, among, topic }: Context): LineFeatures[] {
  const size = topic.centroid.length
  const isLater = ({ sentence }: Candidate) => names(sentence, day) && (sentence.published ?? day) - day > LATER
  const all = centroidOf(vectors(among), size)
  const later = centroidOf(vectors(among.filter(isLater)), size)
  const echoes = echoesOf(lines, among, topic.scratch)
  return lines.map(({ sentence, vector }, i) => ({
    central: likeness(vector, all),
    hindsight: likeness(vector, later),
    topical: likeness(vector, topic.centroid),
    echoed: Math.log(1 + echoes[i]!),
    ...formOf(sentence, day),
  }))
}

const vectors = (candidates: readonly Candidate[]): Vector[] => candidates.map((c) => c.vector)

const names = ({ days }: Sentence, day: number): boolean => days.some((d) => d.day === day)

/** For each line how many other articles have a sentence like it among the day's. */
function echoesOf(lines: readonly Candidate[], among: readonly Candidate[], scratch: Float64Array): number[] {
  const step = Math.max(1, Math.floor(among.length / VOICES))
  const heard = lines.map(() => new Set<MarkedArticle>())
  const all = vectors(lines)
  for (let i = 0; i < among.length; i += step) {
    const { vector, sentence } = among[i]!
    const found = likenessTo(vector, all, scratch)
    for (let j = 0; j < found.length; j++) if (found[j]! > ECHO) heard[j]!.add(sentence.member)
  }
  return heard.map((articles, i) => articles.size - Number(articles.has(lines[i]!.sentence.member)))
}

function formOf(sentence: Sentence, day: number) {
  const { member, span, days, published, events } = sentence
  const words = wordsAt(member.article.text, span)
  const delay = (published ?? day) - day
  const here = days.find((d) => d.day === day)
  return {
    event: Number(events.length > 0),
    stated: Number(here?.stated === true),
    entry: Number(here?.entry === true),
    later: Number(delay > LATER),
    ahead: Number(delay < 0),
    otherDays: Math.min(3, days.length - (here ? 1 : 0)),
    length: Math.log(words.length),
    pronoun: Number(OPENS_WITH_PRONOUN.test(words)),
    connective: Number(OPENS_WITH_CONNECTIVE.test(words)),
    person: Number(IN_PERSON.test(words)),
  }
}
