import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FrozenArticle, PledgeMark } from '../../src/record/index.ts'
import { readAll } from '../../src/update.ts'
import type { Chance } from '../chance.ts'
import { alignerOf, meet, type Place } from '../gold/align.ts'
import { readGold } from '../gold/gold.ts'
import { isNamed } from '../gold/names.ts'
import { scorePledges } from '../gold/pledges.ts'
import { plainly } from '../gold/rival.ts'
import type { Told, ToldPledge } from '../gold/told.ts'
import { countRow, type Miss, type Row } from '../measured.ts'
import { pledgesOf } from './marking.ts'
import type { Judged } from './rules.ts'

type Answer = ToldPledge & { by: string }

/** What a part of the measure gives: its figures, its misses, and each answer by its rule. */
export type Part = { rows: Row[]; worst: Miss[]; judged: Judged[] }

/** The marks of one story against its gold, rule by rule, beside the verbs alone. */
export async function measureStory(dir: string, name: string, chance: Chance): Promise<Part> {
  const gold = readGold(dir)
  const { articles } = await readAll([join(dir, 'in')], {})
  const texts = articles.map((a) => ({
    id: a.id,
    source: a.source,
    text: a.text,
    published: a.published?.edtf ?? null,
  }))
  const align = alignerOf(filesOf(join(dir, 'in')), texts)
  const answers = articles.flatMap(answersOf)
  const golds = gold.pledges.flatMap((p) => p.actor.map((actor) => ({ ...p, actor, place: align(p) })))
  const right = (a: ToldPledge) =>
    golds.some((g) => g.place && g.stance === a.stance && meet([g.place], a.places) && isNamed(a.actor, g.actor))
  const score = (told: Told) => scorePledges(told, gold, align, chance)
  const rival = plainly(texts)
  const ours = score(toldOf('truceline', answers))
  const beside = answers.filter((a) => !right(a))
  const rows = [
    ...ours.rows,
    countRow('pledges not in the gold', 'truceline', beside.length, answers.length),
    ...score({ ...rival, who: 'verbs alone' }).rows,
    countRow(
      'pledges not in the gold',
      'verbs alone',
      rival.pledges.filter((a) => !right(a)).length,
      rival.pledges.length,
    ),
  ]
  const named = (row: Row): Row => ({ ...row, name: `${name}: ${row.name}` })
  const judged = answers.map((a) => ({ by: a.by, right: right(a) }))
  return {
    judged,
    rows: rows.map(named),
    worst: [...ours.worst, ...beside.map(besideOne)].map((m) => ({ ...m, what: `${name}: ${m.what}` })),
  }
}

const besideOne = ({ by, actor, stance, text }: Answer): Miss => ({
  what: `not in the gold, by ${by}`,
  expected: 'none',
  got: `${actor[0]} ${stance}: ${text}`,
  where: '',
})

const toldOf = (who: string, pledges: ToldPledge[]): Told => ({ who, events: [], pledges, quotes: [], disputes: null })

function answersOf(article: FrozenArticle): Answer[] {
  return pledgesOf(article).map((mark) => answerOf(article, mark))
}

function answerOf({ id, text }: FrozenArticle, mark: PledgeMark): Answer {
  const place = ({ start, end }: { start: number; end: number }): Place => ({ article: id, start, end })
  const { actor, stance, action, condition, by } = mark
  return {
    actor: [actor.name],
    stance,
    action: place(action),
    places: [place(action), place(mark)],
    condition: condition && text.slice(condition.start, condition.end),
    text: text.slice(mark.start, mark.end),
    by,
  }
}

function filesOf(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name))
  const files = paths.filter((path) => statSync(path).isFile())
  return Object.fromEntries(files.map((path) => [relative(dir, path), readFileSync(path, 'utf8')]))
}
