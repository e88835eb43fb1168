import { type Article, idOf, type Member, type Note, type StoryRecord, type ToldStory } from '../record/index.ts'
import { tellDisputes } from './disputes.ts'
import { figuresIn, tellFigures } from './figures.ts'
import { notesOf } from './notes.ts'
import { tellPledges } from './pledges.ts'
import { tellQuotes } from './quotes.ts'
import { type Story, storyOf } from './story.ts'
import { tellSummary } from './summary.ts'
import type { Length } from './timeline/choice.ts'
import { spanOf, tellTimeline } from './timeline.ts'
import { titleOf } from './title.ts'

/** What telling is told besides the members: the clock, the notes of the whole run, and how long a timeline to tell. */
export type Telling = { asOf: string; notes: readonly Note[]; length?: Length | undefined }

const FITTING: Length = { events: null, perDay: null }

/** Tells one story: its members to its record, every line cited, with the frozen texts that the citations point into. */
export function tell(members: readonly Member[], { asOf, notes, length = FITTING }: Telling): ToldStory {
  const story = storyOf(members, asOf)
  const title = titleOf(story)
  const { told, written } = tellTimeline(story, length)
  const timeline = told.map((t) => t.event)
  const quotes = tellQuotes(story)
  const figures = figuresIn(story)
  const record: StoryRecord = {
    schema: 1,
    ...identityOf(story),
    title,
    asOf,
    span: spanOf(timeline),
    articles: placedBy(written, story),
    summary: tellSummary(story, [title, ...timeline.map((e) => e.line)]),
    timeline,
    pledges: tellPledges(story, told),
    quotes,
    figures: tellFigures(story, figures),
    disputes: tellDisputes(story, { events: told, quotes, figures: figures.map((w) => w.figure) }),
    entities: story.entities,
    notes: notesOf(story, notes),
  }
  return { record, texts: Object.fromEntries(story.members.map(({ article }) => [article.id, article.text])) }
}

/** The articles of a story; one without a date is placed by what it says of dated events, as precisely as that goes. */
function placedBy(written: ReadonlyMap<Member, string>, { articles, members }: Story): Article[] {
  return articles.map((article, i) => {
    const edtf = written.get(members[i]!)
    return article.published === null && edtf ? { ...article, published: { edtf, basis: 'inferred' } } : article
  })
}

/** A story is known by its first article, whatever its version, so that neither a better title nor a later article moves it. */
function identityOf({ members }: Story): { id: string; slug: string } {
  const id = idOf('story', members[0]!.article.work)
  return { id, slug: id.slice(0, 'story-'.length + 8) }
}

export type { Length } from './timeline/choice.ts'
