import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StoryRecord } from '../../src/record/index.ts'
import { tellAll } from '../../src/update.ts'
import { told } from './telling.ts'

const report = (published: string, text: string) => ({ outlet: 'Test', published, text: `${text}\n` })

const story = () =>
  told({
    'a.txt': report(
      '2026-01-06',
      'Envoys sign accord\n\nEnvoys of Tarland and Ilvany signed an accord on the Avel in Orlen on Tuesday. The security guarantees for Tarland remain open, and Berit Sandor, the premier of Tarland, wants them in writing. Ilvany calls the security guarantees of the accord a matter for its parliament. Farmers of the Lower Canal fear for the water rights that their fathers bought from the crown. Why should they wait?',
    ),
    'b.txt': report(
      '2026-01-09',
      'What is open\n\nThe water rights of the Lower Canal are still disputed between Tarland and the farmers of Harl. Security guarantees were promised by the mediators of Orlen for the ten years after the truce. I want peace for everybody who lives along this river and in these hills. Since March 2019 the old water rights of Tarland have been suspended by a court in Brae.',
    ),
  })

const linesOf = ({ summary }: StoryRecord) => summary.flatMap((s) => s.lines.map((l) => l.text))
const headingsOf = ({ summary }: StoryRecord) => summary.map((s) => s.heading.text)

describe('a summary', () => {
  it('has a section for each theme, headed by the words of the story', () => {
    expect(headingsOf(story())).toEqual(['Security guarantees', 'water rights of the Lower Canal'])
  })

  it('gives each section lines that speak of it, the background last', () => {
    const { summary } = story()
    for (const { heading, lines } of summary)
      for (const line of lines) expect(line.text.toLowerCase()).toContain(heading.text.toLowerCase().split(' ')[0])
    const rights = summary.find((s) => s.heading.text.startsWith('water rights'))!
    expect(rights.lines.at(-1)!.text).toMatch(/^Since March 2019/)
  })

  it('asks nothing, and lets nobody speak of himself', () => {
    expect(linesOf(story()).filter((l) => /\?|\bI\b/.test(l))).toEqual([])
  })

  it('does not say in other words what the timeline says', () => {
    const again = told({
      'a.txt': report(
        '2026-01-07',
        'Accord\n\nEnvoys of Tarland and Ilvany signed the water accord in Orlen on Tuesday evening.',
      ),
      'b.txt': report(
        '2026-01-20',
        'Later\n\nThe water accord that envoys of Tarland and Ilvany signed in Orlen is praised by farmers. The water accord leaves the price of the electricity to a board of both sides.',
      ),
    })
    expect(linesOf(again).join('\n')).not.toContain('envoys of Tarland and Ilvany signed')
  })

  it('is the same whatever the order of the articles', () => {
    const given = {
      'x.txt': report('2026-01-06', 'A\n\nThe night release of the Avel dam is set at 300 units by both sides.'),
    }
    const other = {
      'y.txt': report('2026-01-08', 'B\n\nTarland says that the night release from the dam came too late for Harl.'),
    }
    expect(told({ ...given, ...other }).summary).toEqual(told({ ...other, ...given }).summary)
  })
})

describe('a heading', () => {
  const headed = (...sentences: string[]) =>
    headingsOf(told({ 'a.txt': report('2026-01-06', `Talks\n\n${sentences.join(' ')}`) }))

  it.each([
    [
      'a time',
      'Farmers of Harl wait for last Tuesday night. Tarland had promised the pumps by Tuesday night, they say.',
    ],
    ['an amount', 'Tarland wants 300 cubic metres from the dam. Ilvany gives it 200 cubic metres and no more.'],
    [
      'an office',
      'Berit Sandor, the prime minister of Tarland, wept in Orlen. The prime minister left Orlen with two others.',
    ],
    [
      'a person',
      'Mr Holt of Tarland wants the valley for the farmers. The valley belongs to Mr Holt, say courts in Harl.',
    ],
  ])('is never %s', (_, words) => {
    expect(headed(words).join('\n')).not.toMatch(/night|metres|minister|Holt/)
  })

  it('takes in the name it is tied to, where the lines are about that', () => {
    expect(
      headed(
        'Both sides argue about foreign troops on the Avel and who would pay them for a year.',
        'Ilvany has ruled out foreign troops on the Avel under any flag of the mediators in Orlen.',
      ),
    ).toEqual(['foreign troops on the Avel'])
  })

  it('is the heading that a report gave to the theme, when it is short', () => {
    const text =
      '# Talks\n\nEnvoys met in Orlen.\n\n## The water rights\n\nTarland says that the old water rights are lost to the fields of Harl.\n\nIlvany will write down all water rights of both states at the border.'
    expect(headingsOf(told({ 'a.md': report('2026-01-06', text) }))).toEqual(['The water rights'])
  })
})

const FUNCTION_WORD = /^(?:of|in|on|with|for|over|against|at|by|to|and|or|but|that|which|is|was|are|were|will)$/i

describe.each(['avel-talks', 'quarrow-water'])('the summary of %s', (name) => {
  const folder = join(import.meta.dirname, '../../examples', name, 'in')
  const telling = tellAll([folder], { asOf: '2026-03-31', oneStory: true })

  it('has headings of two to seven whole words, none of them loose at its ends', async () => {
    const { record } = (await telling).stories[0]!
    expect(record.summary.length).toBeGreaterThanOrEqual(2)
    for (const heading of headingsOf(record)) {
      const words = heading.split(/\s+/)
      expect(words.length).toBeGreaterThanOrEqual(2)
      expect(words.length).toBeLessThanOrEqual(7)
      expect([words[0], words.at(-1)].filter((w) => FUNCTION_WORD.test(w!))).toEqual([])
    }
  })

  it('has no line that restates another of the page', async () => {
    const { record } = (await telling).stories[0]!
    const content = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    const said = [record.title.text, ...record.timeline.map((e) => e.line.text), ...linesOf(record)].map(content)
    const summary = said.slice(-linesOf(record).length)
    const restated = summary.filter((a) =>
      said.some((b) => b !== a && [...a].filter((w) => b.has(w)).length > 0.6 * a.size),
    )
    expect(restated).toEqual([])
  })

  it('names the origins of each section', async () => {
    const { record } = (await telling).stories[0]!
    for (const { origins, lines } of record.summary)
      expect(new Set(lines.map((l) => l.citations[0].article)).size).toBeGreaterThanOrEqual(origins.length)
  })
})
