import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { showCeasefire } from '../../src/ceasefire-output.ts'
import { outputOf } from '../../src/output.ts'
import { filled } from '../../src/record/index.ts'
import { letteredIn } from '../../src/show/ceasefire/cells.ts'
import { dueIn } from '../../src/show/ceasefire/steps.ts'
import { stateOf, summaryOf } from '../../src/show/ceasefire/summary.ts'
import { showCeasefirePages } from '../../src/show/ceasefire.ts'
import { ceasefireIn, exampleFiles } from '../publish/world.ts'
import { SAMPLE } from './sample.ts'

const CEASEFIRE = ceasefireIn(exampleFiles(), '2026-03-16T12:00+02:00')
const contentOf = (path: string, restricted = false) =>
  String(showCeasefire(CEASEFIRE, restricted).files.find((f) => f.path === `ceasefire/avel/${path}`)!.content)
const shown = JSON.parse(contentOf('ceasefire.json'))

describe('the daily report', () => {
  const report = contentOf('reports/2026-03-09.html')

  test('says its day once, with the hours only where it is not a whole one', () => {
    expect(report).toContain('<span>the whole day, UTC+02:00</span>')
    expect(contentOf('reports/2026-03-01.html')).toContain('<span>06:00 to 24:00, UTC+02:00</span>')
  })

  test('begins with a statement made of its counts', () => {
    const one = shown.reports.find((r: { period: { from: string } }) => r.period.from.startsWith('2026-03-09'))
    const { text, template, values, from } = summaryOf(one)
    expect(text).toBe(
      'Recorded: no corroborated incident, 1 allegation, 1 restriction of access. Watched, by region: 4 % to 28 % of the time.',
    )
    expect(filled(template, values)).toBe(text)
    expect(from).toEqual(['incident-2026-03-09-1', 'access-2026-03-09-1'])
    expect(report).toContain(text)
  })

  test('tells what parties report themselves apart from what is counted', () => {
    expect(report).toContain(
      'Reported by the parties themselves, and in no count of observations: explosion, claimed by Karvelia: 1 report.',
    )
    expect(report).not.toContain('claimed by Karvelia <small>')
  })
})

test('a claim of a party is told as one, and no page names who guards or watches as a party that claims', () => {
  const page = contentOf('index.html')
  expect(page.match(/claimed by a party, observed by nobody else/g)).toHaveLength(2)
  expect(contentOf('counts.csv')).not.toContain('claimed by Vessany')
})

test('the public pages say what is held back, the restricted ones that they are not to be published', () => {
  expect(contentOf('index.html')).toContain('2 later days held back')
  expect(contentOf('index.html', true)).toContain('Not to be published')
})

describe('the page of a ceasefire', () => {
  const page = contentOf('index.html')

  test('begins with how it stands, in one line made of its counts', () => {
    const { text, template, values, from } = stateOf(shown)
    expect(text).toBe(
      'Recorded up to 14 March 2026: 2 corroborated incidents, 5 allegations. People found 1 violation. Of what the guarantees ask, one thing is due.',
    )
    expect(filled(template, values)).toBe(text)
    expect(from).toHaveLength(9)
    expect(page).toContain(text)
  })

  test('says of nothing that it is nothing, and never that the ceasefire holds', () => {
    const { text } = stateOf({ ...shown, incidents: [], findings: [], obligations: [] })
    expect(text).toBe(
      'Recorded up to 14 March 2026: no corroborated incident, no allegation. People found no violation. Of what the guarantees ask, nothing is due.',
    )
  })

  test('has a mail for each thing it tells, which names what it is about', () => {
    const mails = [...page.matchAll(/href="(mailto:[^"]+)"/g)].map((m) => new URL(m[1]!.replaceAll('&amp;', '&')))
    const { terms, guarantees } = shown.agreement
    const things = [...terms, ...guarantees, ...shown.incidents, ...shown.access, ...shown.findings]
    expect(mails.map((m) => m.searchParams.get('subject')).sort()).toEqual(
      things.map(({ id }) => `Problem: Port Amery Agreement on the Cessation of Fire along the Avel, ${id}`).sort(),
    )
    expect(mails.every((m) => m.pathname === '')).toBe(true)
  })

  test('says in one breath what may touch a term, and how much of what is due was done', () => {
    expect(page).toContain('2 incidents and 4 allegations may touch it')
    expect(page).toContain('<span>1 allegation may touch it</span>')
    expect(page).toMatch(
      /<strong>late<\/strong>, was due 10 March 2026<\/span><span>\d+ of 120 prisoners of both Parties \(/,
    )
  })

  test('names a cell by its letter, from north to south, and keeps its name in the grid beside it', () => {
    const cells = letteredIn(shown)
    expect(cells.map((c) => c.letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    const north = cells.map((c) => Math.max(...c.ring.map(([, lat]) => lat)))
    expect(north).toEqual([...north].sort((a, b) => b - a))
    for (const { cell, letter } of cells) {
      expect(page).toContain(`<a href="#map" title="${cell}">cell ${letter}</a>`)
      expect(page).toContain(`${letter}: ${cell}, `)
    }
  })

  test('counts no incident twice on the map, and draws apart where observers were only kept out', () => {
    const cells = letteredIn(shown)
    const placed = shown.incidents.filter((i: { cell: string | null }) => i.cell !== null)
    expect(cells.reduce((sum, c) => sum + c.incidents, 0)).toBe(placed.length)
    expect(page.match(/class="cell kept"/g)).toHaveLength(cells.filter((c) => c.incidents === 0).length)
  })

  test('says of nothing recorded that it is none, and never that it is at least none', () => {
    expect(page).toContain('none recorded')
    expect(page + contentOf('reports/2026-03-09.html')).not.toContain('at least 0')
  })

  test('draws each day with what was watched, and lists it', () => {
    expect(page.match(/<rect class="watched"/g)).toHaveLength(shown.reports.length)
    expect(page.match(/href="reports\/[\d-]+\.html"/g)).toHaveLength(shown.reports.length)
    expect(page).toContain('14 days with 2 corroborated incidents and 5 allegations; the table below says the same')
  })

  test('says how a step stands before when it was due', () => {
    expect(page).toContain('<strong>late</strong>, was due 11 March 2026')
    expect(page).toContain('<strong>ahead</strong>, due 22 March 2026')
  })

  test('leads from day to day', () => {
    expect(contentOf('reports/2026-03-01.html')).not.toContain('←</a>')
    expect(contentOf('reports/2026-03-09.html')).toContain('<a href="2026-03-08.html">← 8 March 2026</a>')
    expect(contentOf('reports/2026-03-09.html')).toContain('<a href="2026-03-10.html">10 March 2026 →</a>')
  })
})

describe('the stories that tell of a ceasefire', () => {
  const [article] = SAMPLE.record.articles
  const filesWith = (texts: Record<string, string>) => {
    const ceasefires = [{ ...showCeasefire(CEASEFIRE, false), texts }]
    const told = { stories: [SAMPLE], ceasefires, notes: [], articles: 6, fresh: [], runs: [] }
    return new Map([...outputOf(told, { passagesOnly: false })].map(({ path, content }) => [path, content]))
  }
  const told = filesWith({ [article!.id]: SAMPLE.texts[article!.id]! })

  test.each([
    ['index.html', '../../'],
    ['agreement/text.html', '../../../'],
    ['reports/2026-03-09.html', '../../../'],
  ])('are led back to from %s, which says with them that all is invented', (path, up) => {
    const page = told.get(`ceasefire/avel/${path}`)!
    expect(page).toContain(`Told in <a href="${up}${SAMPLE.record.slug}/index.html">${SAMPLE.record.title.text}</a>`)
    expect(page).toContain('<p class="sample" role="note">')
  })

  test('are not named where none of their articles does', () => {
    const page = filesWith({}).get('ceasefire/avel/index.html')!
    expect(page).not.toContain('Told in')
    expect(page).not.toContain('class="sample"')
  })
})

describe('a guarantee that is due without a finding', () => {
  const [guarantee] = shown.agreement.guarantees
  const pageOf = (needs: string, state: string) => {
    const agreement = { ...shown.agreement, guarantees: [{ ...guarantee, trigger: { ...guarantee.trigger, needs } }] }
    const owed = shown.obligations.filter((o: { guarantee: string }) => o.guarantee === guarantee.id)
    const obligations = owed.map((o: object) => ({ ...o, state, finding: null }))
    const [page] = showCeasefirePages({ ceasefire: { ...shown, agreement, obligations }, text: 'Words.', full: null })
    return page!.html
  }
  const WORDS = 'set off by a request, as the words ask'

  test('says that a request set it off', () => expect(pageOf('request', 'due')).toContain(WORDS))
  test.each([
    ['request', 'not triggered'],
    ['finding', 'claimed'],
  ])('says nothing of it where the words ask for a %s and it is %s', (needs, state) =>
    expect(pageOf(needs, state)).not.toContain(WORDS),
  )
})

describe('the state of a step', () => {
  test.each([
    ['late', '2026-03-11', ', was due 11 March 2026'],
    ['reported done', '2026-03-11', ', was due 11 March 2026'],
    ['ahead', '2026-03-11', ', due 11 March 2026'],
    ['due', '2026-03-11', ' on 11 March 2026'],
    ['due', null, ''],
  ] as const)('%s, %s', (state, due, words) => expect(dueIn({ state, due })).toBe(words))
})

const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'truceline-ceasefire-'))
  const PAGES = ['index.html', 'reports/2026-03-02.html', 'reports/2026-03-09.html', 'agreement/text.html']

  beforeAll(async () => {
    for (const restricted of [false, true])
      for (const { path, content } of showCeasefire(CEASEFIRE, restricted).files) {
        const file = join(folder, restricted ? 'full' : 'public', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function reading<T>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options })
    try {
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, path)).href)
      return await look(page)
    } finally {
      await context.close()
    }
  }

  const all = [...PAGES.map((p) => `public/ceasefire/avel/${p}`), 'full/ceasefire/avel/index.html']

  it.each(all)('axe finds no violation on %s, light or dark, wide or narrow', async (path) => {
    for (const [colorScheme, width] of [
      ['light', 390],
      ['dark', 1000],
    ] as const) {
      const options = { colorScheme, viewport: { width, height: 800 } }
      const found = await reading(path, options, (page) => new AxeBuilder({ page }).analyze())
      expect(found.violations.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([])
    }
  })

  it.each(all)('nothing of %s is wider than a phone', async (path) => {
    const [wide, seen] = await reading(path, { viewport: { width: 390, height: 800 } }, (page) =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const),
    )
    expect(wide).toBeLessThanOrEqual(seen)
  })

  it('the keyboard leads to the text first, then on; what is folded opens', async () => {
    const seen = await reading('public/ceasefire/avel/index.html', {}, async (page) => {
      await page.keyboard.press('Tab')
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      await page.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      return [
        first,
        await page
          .locator('details')
          .first()
          .evaluate((d) => (d as HTMLDetailsElement).open),
      ]
    })
    expect(seen).toEqual(['#main', true])
  })

  it('every link within the pages leads somewhere', async () => {
    for (const path of all) {
      const lost = await reading(path, {}, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('a[href^="#"]')]
            .map((a) => a.getAttribute('href')!)
            .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
        ),
      )
      expect([path, lost]).toEqual([path, []])
    }
  })
})
