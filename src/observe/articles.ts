import {
  cite,
  type EventMark,
  idOf,
  type MarkedArticle,
  type Member,
  marksOf,
  type Observation,
  type Observed,
  type SentenceMark,
} from '../record/index.ts'
import { assessmentIn } from './articles/assessed.ts'
import { claimIn } from './articles/claim.ts'
import { amountsIn } from './articles/counts.ts'
import { whenIn } from './articles/day.ts'
import { incidentIn } from './articles/incident.ts'
import { type Finder, finderFor } from './articles/places.ts'
import { type Known, nothing } from './known.ts'
import { tallyOf } from './tally.ts'

/**
 * What articles tell or claim to have happened, where a sentence names the place and the day: one observation per
 * sentence, with the origin of the article it copies. Digests are no origin and give none.
 */
export function observeArticles(members: readonly Member[], known: Known): Observed {
  const observed = nothing()
  const originOf = originsOf(members)
  for (const member of members) {
    if (member.article.kind === 'digest' || member.marks.length === 0) continue
    const tally = tallyOf(member.article.source, 'articles')
    const finder = finderFor(member, known, tally)
    for (const sentence of marksOf(member.marks, 'sentence')) {
      const seen = observationIn({ member, sentence, known, finder, origin: originOf(member.article.id) })
      if (seen) observed.observations.push(seen)
    }
    observed.notes.push(...tally.notes())
  }
  return observed
}

/** The first telling that an article goes back to, however many copies lie between. */
function originsOf(members: readonly Member[]): (article: string) => string {
  const of = new Map(members.map(({ article, origin }) => [article.id, origin?.of ?? null]))
  return (article) => {
    let [root, steps] = [article, 0]
    for (let next = of.get(root); next && steps < of.size; next = of.get(root), steps++) root = next
    return `article ${root}`
  }
}

type Telling = { member: MarkedArticle; sentence: SentenceMark; known: Known; finder: Finder; origin: string }

function observationIn({ member, sentence, known, finder, origin }: Telling): Observation | undefined {
  const { article, marks } = member
  const incident = sentence.heading ? undefined : incidentIn(article.text, sentence)
  if (!incident || !tellsWhatHappened(article.text, sentence, marksOf(marks, 'event'))) return undefined
  const where = finder(sentence, incident)
  const when = where && whenIn(member, sentence, incident, known, where)
  if (!when) return undefined
  const claim = claimIn(article.text, sentence, known.parties)
  return {
    id: idOf('observation', article.id, sentence.start, sentence.end, incident.kind),
    source: article.source,
    format: 'article',
    kind: incident.kind,
    how: claim ? 'claimed' : 'told',
    assessed: assessmentIn(member, sentence),
    when,
    where,
    by: { observer: article.outlet ?? article.source, sensor: null, party: claim?.party ?? null },
    origin,
    values: amountsIn(member, sentence),
    confidence: null,
    persistent: null,
    replaces: null,
    citations: [cite(article, sentence)],
  }
}

/**
 * True when a sentence tells events and all of them happened; or where it tells none, for it only says that something
 * was heard or seen, and nothing in it is left open.
 */
function tellsWhatHappened(text: string, { start, end }: SentenceMark, events: readonly EventMark[]): boolean {
  const own = events.filter((e) => e.sentence.start >= start && e.sentence.end <= end)
  if (own.length > 0) return own.every((e) => e.status === 'happened')
  const words = text.slice(start, end)
  return PERCEIVED.test(words) && !OPEN.test(words)
}

// "Gunfire was heard" · "the camera recorded 12 explosions" · "shots rang out"
const PERCEIVED =
  /\b(?:heard|seen|saw|observed|recorded|detected|spotted|sighted|noticed|counted|registered|reported|rang out|broke out|was|were)\b/
const OPEN = /\b(?:will|would|could|might|may|if|unless|should|must|can|cannot|whether)\b/
