import { explainPledges, type Way } from '../mark/pledges/explain.ts'
import { byPlace, type Mark, type MarkedArticle, type MarkKind, type Span, wordsAt } from '../record/index.ts'

/** Each mark of an article with the finder and the rule it came by and the words that served, and what was passed over. */
export function explained(marked: MarkedArticle, kind?: MarkKind): string {
  const { text } = marked.article
  const shown = marked.marks.filter((m) => (kind ? m.kind === kind : m.kind !== 'sentence')).sort(byPlace)
  const passed = kind === undefined || kind === 'pledge' ? passedOver(text, explainPledges(marked)) : []
  return [...shown.flatMap((mark) => rowsOf(text, mark)), ...passed].join('\n')
}

/** The marks of one kind on a passage of an article that a rule found, each with the words that served. */
export function marksOn(
  { article, marks }: MarkedArticle,
  { start, end }: Span,
  kind: MarkKind,
  rule: string,
): string[] {
  const on = marks.filter((m) => m.kind === kind && m.start < end && start < m.end && rule.startsWith(m.by))
  return on.sort(byPlace).flatMap((mark) => rowsOf(article.text, mark))
}

function rowsOf(text: string, mark: Mark): string[] {
  const { kind, start, end, by, ...rest } = mark
  const fields = Object.entries(rest).sort(([a], [b]) => rank(a) - rank(b))
  const rows = fields.flatMap(([name, value]) => {
    const shown = shownAs(text, value)
    return shown === null ? [] : [row(spaced(name), shown)]
  })
  return [`  ${start}-${end}  ${kind}  ${flat(wordsAt(text, mark))}`, row('found by', `${kind}s, ${by}`), ...rows]
}

/** Who it is comes before what it is. */
const FIRST = ['actor', 'saidBy', 'speaker', 'cue', 'stance', 'action']
const rank = (name: string): number => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1)

const spaced = (name: string): string => name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`)

const row = (name: string, value: string): string => `      ${name.padEnd(10)} ${value}`

/** A stretch of text in its words, somebody with the words that name him, a plain value as it is; null: nothing to tell. */
function shownAs(text: string, value: unknown): string | null {
  if (value === null || value === false || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((v) => shownAs(text, v)).join(', ')
  if (typeof value !== 'object') return String(value)
  if (isSpan(value)) return `"${flat(wordsAt(text, value))}"`
  if (isNamed(value))
    return `${value.name} (${value.type})${value.span ? `, from "${flat(wordsAt(text, value.span))}"` : ''}`
  const parts = Object.entries(value).map(([name, part]) => [name, shownAs(text, part)] as const)
  return parts.flatMap(([name, part]) => (part === null ? [] : [`${name} ${part}`])).join(', ')
}

const isSpan = (value: object): value is Span => Object.keys(value).sort().join() === 'end,start'

const isNamed = (value: object): value is { name: string; type: string; span: Span | null } =>
  'name' in value && 'span' in value

/** What a rule of the pledges found and a veto or a refiner took away again. */
function passedOver(text: string, ways: readonly Way[]): string[] {
  const words = (span: Span) => flat(wordsAt(text, span))
  return ways.flatMap(({ clause, proposal, veto, dropped }) => {
    const who = proposal.actors.map((a) => a.actor.name).join(', ')
    const found = `${proposal.by}: ${who} ${proposal.stance}`
    const vetoed = veto === null ? [] : [passed(clause, words(clause), found, veto)]
    return [
      ...vetoed,
      ...dropped.map(({ mark, why }) =>
        passed(mark, words(mark), `${mark.by}: ${mark.actor.name} ${mark.stance}`, why),
      ),
    ].flat()
  })
}

const passed = ({ start, end }: Span, words: string, found: string, why: string): string[] => [
  `  ${start}-${end}  passed over  ${words}`,
  row('found by', `pledges, ${found}`),
  row('because', why),
]

const flat = (words: string): string => words.replace(/\s+/g, ' ')
