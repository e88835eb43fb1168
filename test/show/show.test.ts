import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { storyFiles } from '../../src/output.ts'
import {
  cite,
  lineOf,
  type Note,
  noteOf,
  printedDate,
  type Run,
  type StoryRecord,
  type ToldStory,
} from '../../src/record/index.ts'
import { entriesOf, passagesOf } from '../../src/show/cited.ts'
import { changesPage, feedsOf, type Page, showStories, showStory } from '../../src/show/index.ts'
import { SCRIPT as REPORT_SCRIPT } from '../../src/show/report/script.ts'
import { SAMPLE } from './sample.ts'

// A script that would run; a block of data never does.
const SCRIPT = 'script:not([type="application/ld+json"])'
const OWN = `<script>${REPORT_SCRIPT}</script>`

const { record } = SAMPLE
const ROW = { id: record.id, slug: record.slug, title: record.title.text, articles: 6, updated: record.asOf }
const RUNS: Run[] = [
  {
    n: 2,
    asOf: '2031-03-22',
    rules: 'r',
    articles: [],
    changes: [
      {
        story: record.id,
        list: 'timeline',
        id: record.timeline[1]!.id,
        how: 'changed',
        field: 'date',
        old: '2030',
        new: '2030-10',
        why: 'new article',
      },
      {
        story: record.id,
        list: 'quotes',
        id: 'quote-gone',
        how: 'went',
        field: null,
        old: 'Words <b>that</b> went',
        new: null,
        why: 'article gone',
      },
      {
        story: 'story-other',
        list: 'quotes',
        id: 'quote-other',
        how: 'came',
        field: null,
        old: null,
        new: 'Of another story',
        why: 'new article',
      },
    ],
  },
]
const site = (told: ToldStory, passagesOnly = false): Page[] => [
  ...showStory(told, { passagesOnly }),
  showStories([ROW], told.record.notes),
  changesPage(told.record, RUNS),
]
/** A page without the one script of our own, where it is the page of reports. */
const domOf = ({ path, html }: Page) => parseHTML(path.endsWith('/report.html') ? html.replace(OWN, '') : html).document
const textOf = (page: Page) => {
  const dom = domOf(page)
  for (const unseen of dom.querySelectorAll('style, script')) unseen.remove()
  return dom.documentElement.textContent!.replace(/\s+/g, ' ')
}
const PAGES = site(SAMPLE)
const STORY = PAGES[0]!

describe('the pages of a story', () => {
  it('stand where the contract says', () => {
    const articles = record.articles.map((a) => `story-tarn/articles/${a.n}.html`)
    expect(PAGES.map((p) => p.path)).toEqual([
      'story-tarn/index.html',
      'story-tarn/report.html',
      ...articles,
      'index.html',
      'story-tarn/changes.html',
    ])
  })

  it('are the same bytes each time', () => expect(site(SAMPLE)).toEqual(PAGES))

  it.each(PAGES.map((p) => [p.path, p] as const))('lead only to what is there: %s', (path, page) => {
    const dom = domOf(page)
    const links = [...dom.querySelectorAll('a')].map((a) => a.getAttribute('href')!)
    expect(links.length).toBeGreaterThan(0)
    const files = [...storyFiles(SAMPLE, { passagesOnly: false }), ...feedsOf(record, RUNS, null)]
    const data = ['changes.json', ...files.map((f) => f.path)]
    for (const link of links.filter((l) => !/^(?:https?:|mailto:|data:text\/csv,)/.test(l))) {
      const [file, fragment] = link.split('#')
      const target = file ? posix.join(posix.dirname(path), file) : path
      if (!target.endsWith('.html')) {
        expect(data).toContain(target)
        continue
      }
      const there = PAGES.find((p) => p.path === target)
      expect(there, link).toBeDefined()
      if (fragment) expect(domOf(there!).querySelectorAll(`[id="${fragment}"]`), link).toHaveLength(1)
    }
  })

  it.each(PAGES.map((p) => [p.path, p] as const))('allow their own style and nothing else: %s', (_, page) => {
    const dom = domOf(page)
    const policy = dom.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const hashes = [...page.html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((m) => hashOf(m[1]!))
    const script = page.html.includes(OWN) ? `script-src ${hashOf(REPORT_SCRIPT)}; ` : ''
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes.join(' ')}; ${script}base-uri 'none'; form-action 'none'`,
    )
    expect(page.html.includes(OWN)).toBe(page.path.endsWith('/report.html'))
    expect(
      dom.querySelectorAll(`${SCRIPT}, img, link:not([rel=alternate]), iframe, form, [style], [src]`),
    ).toHaveLength(0)
    expect(page.html).not.toMatch(/url\((?!#)|@import|@font-face/)
  })

  it.each(PAGES.map((p) => [p.path, p] as const))(
    'have a language, a title, landmarks and headings in order: %s',
    (_, page) => {
      const dom = domOf(page)
      expect(dom.documentElement.getAttribute('lang')).toBe('en')
      expect(dom.title).not.toBe('')
      expect(dom.querySelectorAll('main, h1, header')).toHaveLength(3)
      const levels = [...dom.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]))
      expect(levels[0]).toBe(1)
      levels.slice(1).forEach((level, i) => {
        expect(level - levels[i]!).toBeLessThanOrEqual(1)
      })
      const ids = [...dom.querySelectorAll('[id]')].map((e) => e.id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('say in plain sight that a sample is invented', () => {
    for (const page of PAGES) expect(domOf(page).querySelector('header .sample')?.textContent).toContain('invented')
  })
})

describe('the story page', () => {
  it('has one number for an article everywhere', () => {
    const marks = [...domOf(STORY).querySelectorAll('a')].filter((a) => /^articles\//.test(a.getAttribute('href')!))
    for (const mark of marks) {
      const n = /^articles\/(\d+)\.html/.exec(mark.getAttribute('href')!)![1]!
      const shown = /\[(\d+)\]$/.exec(mark.textContent!.trim())?.[1]
      if (shown && mark.textContent!.length < 30) expect(shown).toBe(n)
    }
    const listed = [...domOf(STORY).querySelectorAll('#articles li[id] > .label')].map((l) => l.textContent!)
    expect(listed.map((l) => /^\[(\d+)\]/.exec(l)![1])).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('cites the words that stand at the fragment', () => {
    const cites = [...domOf(STORY).querySelectorAll('.cite')]
    expect(cites.length).toBeGreaterThan(40)
    for (const mark of cites) {
      const [file, fragment] = mark.querySelector('a')!.getAttribute('href')!.split('#')
      const [start, end] = fragment!.slice(1).split('-').map(Number)
      const article = record.articles.find((a) => file === `articles/${a.n}.html`)!
      expect(mark.querySelector('q')!.textContent).toBe(SAMPLE.texts[article.id]!.slice(start, end))
    }
  })

  it('says each line unit by unit, its edits marked', () => {
    const dom = domOf(STORY)
    for (const event of record.timeline) {
      const said = dom.getElementById(event.id)!.querySelector('.said')!
      expect(said.textContent).toBe(event.line.text)
      expect(said.querySelectorAll('.insert, .cut')).toHaveLength(event.line.edits.length)
    }
  })

  it('has no number that the record does not have', () => {
    const dom = domOf(STORY)
    // The dates of an axis are a scale: they say nothing of the story.
    for (const e of dom.querySelectorAll('style, .source, nav, .ticks')) e.remove()
    const pageNumbers = numbersIn(dom.documentElement.outerHTML.replace(/<[^>]*>|&[^;]*;/g, ' '))
    const known = new Set([...numbersIn(JSON.stringify(record)), ...countsOf(record)])
    expect(pageNumbers.filter((n) => !known.has(n))).toEqual([])
  })

  it.each(PAGES.map((p) => [p.path, p] as const))(
    'has no date that the record or its runs do not have: %s',
    (_, page) => {
      const known = JSON.stringify([record, RUNS])
      for (const time of domOf(page).querySelectorAll('time')) {
        expect(known).toContain(time.getAttribute('datetime'))
        expect(time.textContent).toBe(printedDate(time.getAttribute('datetime')!))
      }
    },
  )

  it.each(['story-tarn/changes.html', 'index.html'])('nor a number: %s', (path) => {
    const dom = domOf(PAGES.find((p) => p.path === path)!)
    for (const e of dom.querySelectorAll('style, .source, nav')) e.remove()
    // One entry changed, one went; one story is listed.
    const known = new Set([...numbersIn(JSON.stringify([record, RUNS, ROW])), 1])
    const numbers = numbersIn(dom.documentElement.outerHTML.replace(/<[^>]*>|&[^;]*;/g, ' '))
    expect(numbers.filter((n) => !known.has(n))).toEqual([])
  })

  it('gives every date with the precision it has and says how it is known', () => {
    const dom = domOf(STORY)
    const rows = record.timeline.map((e) => dom.getElementById(e.id)!)
    expect(rows.map((r) => r.querySelector('.label')!.textContent)).toEqual(
      record.timeline.map((e) => printedDate(e.when.edtf)),
    )
    const said = rows.map((r) => r.querySelector('.meta')!.textContent!)
    expect(said[0]).toContain('date stated: “in 2029”')
    expect(said[2]).toContain('date worked out from “on Monday”')
    expect(said[6]).toContain('only the publication date is known')
  })

  it('tells announced, happened and cancelled apart in words', () => {
    const said = [...domOf(STORY).querySelectorAll('.status')].map((s) => s.textContent)
    expect(said).toEqual(record.timeline.map((e) => e.status))
  })

  it('says where something rests on a single origin, and only there', () => {
    const themes = [...domOf(STORY).querySelectorAll('#summary .row')].map((r) => r.textContent!)
    expect(themes.map((t) => t.includes('rests on a single origin: Vesk Tribune [3]'))).toEqual([false, true])
    const events = [...domOf(STORY).querySelectorAll('.event')].map((r) => r.textContent!)
    expect(events.map((t) => /single origin|digest alone/.test(t))).toEqual(
      record.timeline.map((e) => e.origins.length === 1),
    )
    expect(events[0]).toContain('rests on a digest alone')
  })

  it('counts a copy with its origin, and a digest for none', () =>
    expect(textOf(STORY)).toContain('6 articles from 4 independent origins'))

  it('shows what is unknown as unknown', () => {
    const text = textOf(STORY)
    for (const words of ['speaker unknown', 'outlet unknown', 'date unknown', 'Untitled']) expect(text).toContain(words)
  })

  it('says why a date is unknown where a note on that source says so', () => {
    const undated = record.articles.find((a) => a.published === null)!
    const note = noteOf('date', undated.source, 'dates', 'the date 2041-01-01 (metadata) lies after 2031-04-01')
    const of = (notes: Note[]) => [...showStory({ ...SAMPLE, record: { ...record, notes } }, { passagesOnly: false })]
    const pageOf = (notes: Note[]) => of(notes).find((p) => p.path.endsWith(`/articles/${undated.n}.html`))!.html
    expect(pageOf([note])).toContain('date unknown (the date 2041-01-01 (metadata) lies after 2031-04-01)')
    expect(
      pageOf([
        { ...note, source: 'another.txt' },
        { ...note, kind: 'cut' },
      ]),
    ).toContain('date unknown</span>')
  })

  it('shows the condition of a pledge and whether it is said to be met', () => {
    const [once, , , , , , , threat] = record.pledges.map((p) => domOf(STORY).getElementById(p.id)!.textContent!)
    expect(once).toContain('“once both armies have left the valley floor” not said to be met')
    expect(threat).toContain('“If shelling goes on” said to be met')
    expect(once).toContain('narrowed on 19 March 2031')
  })

  it('shows other tellings of a quote with what differs', () => {
    const [same, other] = record.quotes.map((q) => domOf(STORY).getElementById(q.id)!.textContent!)
    expect(same).toContain('also in')
    expect(other).toContain('credited to Jonas Hale')
    expect(other).toContain('stop the shooting')
  })
})

describe('what a person corrected', () => {
  it('is said with its reason where it acts', () => {
    const row = {
      field: 'date' as const,
      value: '2031-03-05',
      reason: 'the minutes say so',
      by: 'M. Orr',
      on: '2031-03-22',
    }
    const [first, ...others] = record.timeline
    const timeline = [{ ...first!, corrected: [{ ...row, was: '2031-03-04' }] }, ...others]
    const page = [...showStory({ ...SAMPLE, record: { ...record, timeline } }, { passagesOnly: false })][0]!
    const said = domOf(page).getElementById(first!.id)!.textContent!.replace(/\s+/g, ' ')
    expect(said).toContain(
      'date corrected to 2031-03-05, was 2031-03-04 by M. Orr on 22 March 2031: “the minutes say so”',
    )
  })
})

describe('what changed from run to run', () => {
  const dom = domOf(PAGES.at(-1)!)
  it('is said of this story alone, with what it said before and why', () => {
    expect(dom.querySelectorAll('main li')).toHaveLength(2)
    expect(dom.querySelector('main li')!.textContent!.replace(/\s+/g, ' ')).toContain(
      'date: 2030 → October 2030new article',
    )
    expect(dom.querySelector('main')!.textContent).not.toContain('another story')
  })
  it('leads to what is there still', () =>
    expect([...dom.querySelectorAll('main a')].map((a) => a.getAttribute('href'))).toEqual([
      `index.html#${record.timeline[1]!.id}`,
    ]))
  it('is nothing on the first run', () =>
    expect(textOf(changesPage(record, []))).toContain('Nothing changed since this record was begun'))
})

describe('the first page', () => {
  it('lists the newest story first', () => {
    const rows = [
      { ...ROW, id: 'a', title: 'Old', updated: '2031-01-01' },
      { ...ROW, id: 'b', title: 'New', updated: '2031-02-01' },
    ]
    const titles = [...domOf(showStories(rows)).querySelectorAll('h2')].map((h) => h.textContent)
    expect(titles).toEqual(['New', 'Old'])
    expect(showStories([...rows].reverse())).toEqual(showStories(rows))
  })

  it('says so when there is none', () => expect(textOf(showStories([], []))).toContain('No story was found.'))
})

describe('hostile words in a source', () => {
  const EVIL = `</p><script>alert(1)</script><img src=x onerror="alert(1)">'"&`
  const text = `${EVIL}\n\n${EVIL} and more`
  const id = 'article-"><script>'
  const line = lineOf([cite({ id, text }, { start: 0, end: EVIL.length })])
  const second = lineOf([cite({ id, text }, { start: EVIL.length + 2, end: text.length })])
  const who = { entity: EVIL, name: EVIL }
  const told: ToldStory = {
    texts: { [id]: text },
    record: {
      ...record,
      title: line,
      articles: [
        {
          ...record.articles[0]!,
          id,
          outlet: EVIL,
          title: EVIL,
          byline: [EVIL],
          source: EVIL,
          url: 'javascript:alert(1)',
          language: '"><script>',
          removed: [EVIL],
        },
      ],
      summary: [{ heading: line, origins: [id], lines: [second] }],
      timeline: [],
      pledges: [],
      quotes: [{ id: 'q', by: EVIL, speaker: who, cue: EVIL, line: second, same: [] }],
      figures: [],
      disputes: [
        {
          id: 'd',
          by: EVIL,
          kind: 'date',
          about: EVIL,
          sides: [
            { value: EVIL, citations: line.citations },
            { value: 'x', citations: second.citations },
          ],
        },
      ],
      entities: [],
      notes: [noteOf(EVIL, EVIL, EVIL, EVIL), noteOf('sample', EVIL, EVIL, EVIL)],
    },
  }

  it.each([false, true])('never becomes HTML (passages only: %s)', (passagesOnly) => {
    for (const page of [
      ...showStory(told, { passagesOnly }),
      showStories([{ ...ROW, title: EVIL }], told.record.notes),
    ]) {
      const dom = domOf(page)
      expect(dom.querySelectorAll(`${SCRIPT}, img, [onerror]`), page.path).toHaveLength(0)
      expect(dom.documentElement.textContent).toContain('alert(1)')
      for (const a of dom.querySelectorAll('a')) expect(a.getAttribute('href')).not.toMatch(/^\s*javascript:/i)
    }
  })
})

describe('passages only', () => {
  const pages = [...showStory(SAMPLE, { passagesOnly: true })]

  it('shows no word of an article that nobody cites', () => {
    const all = pages
      .map((p) => `${textOf(p)} ${decodeURIComponent(p.html.replace(/%(?![0-9A-F]{2})/g, ''))}`)
      .join('\n')
    const cited = passagesOf(entriesOf(record))
    const left = record.articles.flatMap(({ id, title, removed }) => {
      const held = [...(cited.get(id)?.values() ?? [])].reduce(
        (text, { start, end }) => text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end),
        SAMPLE.texts[id]!,
      )
      return [...held.split('\n').map((w) => w.trim()), ...removed].filter((w) => w.length > 3 && !title?.includes(w))
    })
    expect(left.length).toBeGreaterThan(10)
    for (const words of left) expect(all, words).not.toContain(words)
  })

  it('still shows every cited passage under its fragment', () => {
    const full = [...showStory(SAMPLE, { passagesOnly: false })]
    const ids = (p: Page) => [...domOf(p).querySelectorAll('main [id]')].map((e) => e.id).filter((i) => /^c\d/.test(i))
    expect(pages.slice(1).map(ids)).toEqual(full.slice(1).map(ids))
    expect(pages.slice(1).flatMap(ids).length).toBeGreaterThan(30)
  })
})

/** Every number in some words, without the commas between thousands and without zeros before. */
function numbersIn(words: string): number[] {
  return [...words.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+/g)].map((m) => Number(m[0]))
}

/** What the page counts of a record, counted here another way: lists, origins, and the lines that rest on each article. */
function countsOf({ title, articles, summary, timeline, pledges, quotes, figures, disputes }: StoryRecord): number[] {
  const items = [
    title,
    ...summary.flatMap((s) => [s.heading, ...s.lines]),
    ...timeline.map((e) => [e.line, e.also]),
    ...pledges.map((p) => p.line),
    ...quotes.map((q) => [q.line, q.same]),
    ...figures.map((f) => f.line),
    ...disputes.map((d) => d.sides),
  ].map((item) => new Set(JSON.stringify(item).match(/article-[0-9a-f]{16}/g)))
  const weights = articles.flatMap(({ id }) => [
    items.filter((ids) => ids.has(id)).length,
    items.filter((ids) => ids.has(id) && ids.size === 1).length,
  ])
  const statuses = ['happened', 'announced', 'cancelled'].map((s) => timeline.filter((e) => e.status === s).length)
  return [
    ...statuses,
    articles.length,
    articles.filter((a) => !a.origin && a.kind !== 'digest').length,
    items.length,
    ...weights,
  ]
}
