import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { storyFiles } from '../../src/output.ts'
import { printedDate, type StoryRecord } from '../../src/record/index.ts'
import { listsOf, markdownOf, showStory, timelineJsOf } from '../../src/show/index.ts'
import { SAMPLE } from './sample.ts'

const { record } = SAMPLE

/** The record with other words for a title, an actor and an outlet; its passages stay. */
const named = (words: string): StoryRecord => ({
  ...record,
  title: { ...record.title, text: words },
  articles: record.articles.map((a) => ({ ...a, outlet: words })),
  pledges: record.pledges.map((p) => ({ ...p, actor: { ...p.actor, name: words } })),
})

const EVIL = '</script><img src=x onerror=alert(1)> *bold* [link](javascript:alert(1)) `code` # head'

describe('the ways out', () => {
  it('give each list as it stands in the record', () => {
    const files = new Map([...storyFiles(SAMPLE, { passagesOnly: false })].map((f) => [f.path, f.content]))
    for (const name of ['timeline', 'pledges', 'quotes', 'figures', 'disputes', 'articles'] as const) {
      expect(JSON.parse(String(files.get(`story-tarn/${name}.json`))), name).toEqual(record[name])
      expect(files.has(`story-tarn/${name}.csv`), name).toBe(true)
    }
    expect(listsOf(record).map((l) => l.name)).not.toContain('notes')
  })

  it('give no more than is cited where only passages may be shown', () => {
    const files = [...storyFiles(SAMPLE, { passagesOnly: true })].map((f) => String(f.content)).join('\n')
    for (const words of ['Read more: our newsletter', 'to pose for pictures," said Mara'])
      expect(files).not.toContain(words)
  })
})

describe('Markdown', () => {
  it('has every line of the record with the numbers of its articles', () => {
    const text = markdownOf(record)
    expect(text).toContain('# Second round in Port Callow ends with a paper \\[4\\]')
    expect(text).toContain('* **4 March 2031**, happened: Vesk will not accept foreign troops')
    expect(text).toContain('**speaker unknown**: „Das Tal')
    expect(text).toContain('\\[3\\] Vesk Tribune: Vesk: no foreign soldier on our soil, 4 March 2031\n')
    for (const event of record.timeline) expect(text).toContain(printedDate(event.when.edtf))
  })

  it('makes no markup of the words of a source', () => {
    const text = markdownOf(named(EVIL))
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[link|(?<!\\)`code/)
    expect(text).toContain('\\*bold\\*')
  })
})

describe('TimelineJS', () => {
  const { events } = timelineJsOf(record)
  it('has dates no finer than they are known', () => {
    expect(events.map((e) => e.start_date).slice(0, 3)).toEqual([
      { year: 2029 },
      { year: 2030, month: 10 },
      { year: 2031, month: 3, day: 3 },
    ])
    expect(events.map((e) => e.group)).toEqual(record.timeline.map((e) => e.status))
  })

  it('leaves out what has no date, gives a season its year and an interval its end', () => {
    const dates = ['XXXX', '2031-21', '2031-03-01/2031-03-05', '2031-02/..']
    const timeline = dates.map((edtf) => ({ ...record.timeline[0]!, when: { ...record.timeline[0]!.when, edtf } }))
    const slides = timelineJsOf({ ...record, timeline }).events
    expect(slides.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
      [{ year: 2031 }, undefined],
      [
        { year: 2031, month: 3, day: 1 },
        { year: 2031, month: 3, day: 5 },
      ],
      [{ year: 2031, month: 2 }, undefined],
    ])
  })

  it('escapes the words of a source, for TimelineJS takes them as HTML', () =>
    expect(JSON.stringify(timelineJsOf(named(EVIL)))).not.toContain('<img'))
})

describe('JSON-LD', () => {
  const blockOf = (told: StoryRecord) => {
    const html = [...showStory({ ...SAMPLE, record: told }, { passagesOnly: false })][0]!.html
    const blocks = parseHTML(html).document.querySelectorAll('script')
    expect(blocks).toHaveLength(1)
    return JSON.parse(blocks[0]!.textContent!)
  }
  it('says what the story is and what it rests on', () => {
    const data = blockOf(record)
    expect(data).toMatchObject({ '@type': 'Dataset', name: record.title.text, temporalCoverage: record.span })
    expect(data.isBasedOn).toHaveLength(record.articles.length)
    expect(data.isBasedOn[5]).toEqual({ '@type': 'NewsArticle', inLanguage: 'en' })
  })
  it('cannot be closed by the words of a source', () => expect(blockOf(named(EVIL)).name).toBe(EVIL))
})
