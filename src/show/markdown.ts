import {
  type Article,
  type Citation,
  type Event,
  type Line,
  type Pledge,
  printedDate,
  type StoryRecord,
} from '../record/index.ts'
import { webUrl } from './live.ts'

/** The record as a briefing in Markdown (CommonMark): each line with the numbers of its articles, which stand last. */
export function markdownOf(record: StoryRecord): string {
  const { title, asOf, span, articles, summary, timeline, pledges, quotes, figures, disputes } = record
  const numbers = new Map(articles.map((a) => [a.id, a.n]))
  const cited: Cited = (citations) => [...new Set(citations.map((c) => `\\[${numbers.get(c.article)}\\]`))].join('')
  const line = (told: Line) => `${plain(told.text)} ${cited(told.citations)}`
  const parts: [string, string[]][] = [
    ...summary.map(({ heading, lines }): [string, string[]] => [plain(heading.text), lines.map(line)]),
    ['Timeline', timeline.map((event) => eventText(event, line, cited))],
    ['Pledges', pledges.map((pledge) => pledgeText(pledge, line))],
    ['Who said what', quotes.map((q) => `${strong(q.speaker?.name ?? 'speaker unknown')}: ${line(q.line)}`)],
    ['Figures', figures.map((f) => `${plain(f.about)}, as of ${printedDate(f.asOf.edtf)}: ${line(f.line)}`)],
    [
      'Where sources disagree',
      disputes.map((d) => `${strong(d.about)}: ${d.sides.map((s) => sideText(s, cited)).join('; ')}`),
    ],
    ['Articles', articles.map(articleText)],
  ]
  const head = `# ${line(title)}\n\nAs of ${printedDate(asOf)}; ${printedDate(span)}.\n`
  return [head, ...parts.filter(([, rows]) => rows.length > 0).map(([name, rows]) => partText(name, rows))].join('\n')
}

type Cited = (citations: readonly Citation[]) => string

const partText = (name: string, rows: readonly string[]) => `## ${name}\n\n${rows.map((row) => `* ${row}\n`).join('')}`

/** Words of a source on one line, so that no sign of theirs becomes markup. */
const plain = (words: string) =>
  oneLine(words)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])/, '\\$1')
const oneLine = (words: string) => (/[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words)
const strong = (words: string) => `**${plain(words)}**`

function eventText({ when, status, line: told, also }: Event, line: (told: Line) => string, cited: Cited): string {
  const more = also.length > 0 ? `, also ${cited(also)}` : ''
  return `${strong(printedDate(when.edtf))}, ${status}: ${line(told)}${more}`
}

function pledgeText(pledge: Pledge, line: (told: Line) => string): string {
  const { actor, stance, matter, condition, met, saidBy, asOf, change } = pledge
  const facts = [
    matter,
    condition && `condition “${plain(condition.exact)}” ${met ? 'said to be met' : 'not said to be met'}`,
    saidBy && `said by ${plain(saidBy.name)}`,
    `as of ${printedDate(asOf.edtf)}`,
    change && `${change.how} an earlier one`,
  ]
  return `${strong(actor.name)} ${stance}: ${line(pledge.line)} (${facts.filter((fact) => fact).join('; ')})`
}

const sideText = ({ value, citations }: { value: string; citations: readonly Citation[] }, cited: Cited) =>
  `${plain(value)}: “${plain(citations[0]!.exact)}” ${cited(citations)}`

/** An article as a numbered note. */
function articleText({ n, outlet, title, published, url }: Article): string {
  const address = webUrl(url)
  const words = [outlet ?? 'outlet unknown', title ?? 'Untitled'].map(plain)
  const date = published ? printedDate(published.edtf) : 'date unknown'
  return `\\[${n}\\] ${words.join(': ')}, ${date}${address ? `, <${address.replace(/[<>\s]/g, encodeURIComponent)}>` : ''}`
}
