import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/record/index.ts'
import { changesPage, showStories, showStory, withNews } from '../../src/show/index.ts'
import { largeStory } from './large.ts'
import { hasBrowser, readerOf } from './reader.ts'
import { SAMPLE } from './sample.ts'

const { record } = SAMPLE
const STORY = 'story-tarn/index.html'
const ARTICLE = 'story-tarn/articles/1.html'
const LONG = ['story-large/index.html', 'story-large/timeline.html', 'story-large/pledges.html']
const REPORT = `story-tarn/report.html#${record.timeline[0]!.id}`
const ALL = [STORY, ARTICLE, 'index.html', 'story-tarn/changes.html', 'story-tarn/report.html', REPORT, ...LONG]
const PHONE = { width: 390, height: 800 }
const DESKTOP = { width: 1280, height: 800 }

const [event, other] = record.timeline
const change = {
  story: record.id,
  list: 'timeline' as const,
  field: null,
  old: null,
  new: null,
  why: 'new article' as const,
}
const RUNS: Run[] = [
  {
    ...{ n: 2, asOf: '2031-03-22', rules: 'r', articles: [] },
    changes: [
      { ...change, id: event!.id, how: 'came', new: event!.line.text },
      { ...change, id: other!.id, how: 'changed', field: 'date', old: '2030', new: '2030-10' },
      { ...change, id: 'event-gone', how: 'went', old: 'Words that went' },
    ],
  },
]

const row = { id: record.id, slug: record.slug, title: record.title.text, articles: 6, updated: record.asOf }
const [story, ...pages] = showStory(SAMPLE, { passagesOnly: false })
const PAGES = [
  { ...story!, html: withNews(story!.html, record, RUNS) },
  ...pages,
  changesPage(record, RUNS),
  ...showStory(largeStory(45, 41, 41), { passagesOnly: false }),
  showStories([row], record.notes),
]

describe.skipIf(!hasBrowser)('in a browser', () => {
  const { address, start, end, reading } = readerOf(PAGES)
  beforeAll(start)
  afterAll(end)

  const background = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((e) => getComputedStyle(e).backgroundColor)

  it('a citation shows its words on hover and on focus, and leads there and back without script', () =>
    reading(STORY, { javaScriptEnabled: false }, async (page) => {
      const event = record.timeline[5]!
      const mark = page.locator(`[id="${event.id}"] .cite`).first()
      expect(await mark.locator('.tip').isVisible()).toBe(false)
      await mark.hover()
      expect(await mark.locator('.tip').isVisible()).toBe(true)
      await page.mouse.move(0, 0)
      await mark.locator('> a').focus()
      expect(await mark.locator('q').innerText()).toBe(event.line.citations[0].exact)
      await page.keyboard.press('Enter')
      await page.waitForURL(/articles\/4\.html#c\d+-\d+$/)
      await page.locator('.back a', { hasText: 'timeline' }).first().click()
      await page.waitForURL(new RegExp(`index\\.html#${event.id}$`))
    }))

  it('a passage lights up in full, whether in one piece or in several', () =>
    reading(ARTICLE, {}, async (page) => {
      for (const { line, condition } of record.pledges.slice(0, 1))
        for (const { start, end, exact } of [line.citations[0], condition!]) {
          const plain = await background(page, 'mark >> nth=0')
          await page.goto(`${address(ARTICLE)}#c${start}-${end}`)
          const lit = await page
            .locator('mark')
            .evaluateAll(
              (marks, p) => marks.filter((m) => getComputedStyle(m).backgroundColor !== p).map((m) => m.textContent),
              plain,
            )
          expect(lit.join('')).toBe(exact)
          await page.goto(address(ARTICLE))
        }
    }))

  it('a tap shows the words at the foot of a phone, with the ways on', () =>
    reading(STORY, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true }, async (page) => {
      const mark = page.locator('.event .cite').first()
      await mark.tap()
      expect(page.url()).toBe(address(STORY))
      const box = (await mark.locator('.tip').boundingBox())!
      expect(Math.round(box.y + box.height)).toBe(700)
      await mark.getByText('In the article as read').tap()
      await page.waitForURL(/articles\/\d\.html#c/)
    }))

  it.each(ALL)('%s is as wide as a phone', (path) =>
    reading(path, { viewport: { width: 360, height: 700 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }),
  )

  it('the ledger scrolls by itself on a phone, and the actors stay in sight', () =>
    reading(STORY, { viewport: { width: 360, height: 700 } }, async (page) => {
      const region = page.locator('.scroll:has(.matrix)')
      await region.focus()
      await page.keyboard.press('End')
      for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => document.querySelector('.scroll:has(.matrix)')!.scrollLeft > 0)
      const [box, actor] = [await region.boundingBox(), await page.locator('.matrix tbody th').first().boundingBox()]
      expect(Math.abs(actor!.x - box!.x)).toBeLessThan(2)
    }))

  it('the ledger takes the width of a window, begins with the text where it is narrow, and makes no page wider', () =>
    reading(STORY, { viewport: DESKTOP }, async (page) => {
      const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
      const [region, table, text] = [await box('.scroll:has(.matrix)'), await box('.matrix'), await box('.legend')]
      expect(region.width).toBeGreaterThan(text.width + 200)
      expect(Math.abs(table.x - text.x)).toBeLessThan(2)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(DESKTOP.width)
    }))

  it('a cell of the ledger leads to its words, condition and history', () =>
    reading(STORY, { javaScriptEnabled: false }, async (page) => {
      const cell = page.locator('.matrix tr', { hasText: 'Osmark' }).locator('.stand a')
      expect((await cell.innerText()).replace(/\s+/g, ' ')).toBe('✓ commits')
      await cell.focus()
      await page.keyboard.press('Enter')
      const entry = page.locator(':target')
      expect(await entry.innerText()).toContain('narrows the pledge of')
      expect(await page.locator('.threads').innerText()).toContain('narrowed')
    }))

  it('a dot of the drawing leads to its event, and a month is a band', () =>
    reading(STORY, { javaScriptEnabled: false }, async (page) => {
      const [day, month] = [record.timeline[5]!, record.timeline[9]!]
      const width = async (id: string) => (await page.locator(`.axis a[href="#${id}"]`).first().boundingBox())!.width
      expect(await width(month.id)).toBeGreaterThan(2 * (await width(day.id)))
      await page.locator(`.axis a[href="#${day.id}"]`).first().click()
      expect(await page.locator(':target').getAttribute('id')).toBe(day.id)
    }))

  it('the ledger is on paper whole, and what only a screen can use is not', () =>
    reading(STORY, {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.report', '#report', '.as-data', '.filter', 'nav'])
        expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0)
      expect(await page.locator('.matrix').isVisible()).toBe(true)
      const wide = await page.locator('.scroll:has(.matrix)').evaluate((e) => e.scrollWidth - e.clientWidth)
      expect(wide).toBeLessThanOrEqual(1)
    }))

  it('no words of a citation lie outside a phone', () =>
    reading(STORY, { viewport: { width: 360, height: 700 } }, async (page) => {
      const marks = page.locator('.cite > a')
      for (let i = 0; i < (await marks.count()); i += 5) {
        await marks.nth(i).focus()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      }
    }))

  it('is dark where the reader wants it dark, and white on paper', async () => {
    const colours = (colorScheme: 'dark' | 'light') =>
      reading(STORY, { colorScheme }, async (page) => {
        const screen = await background(page, 'html')
        await page.emulateMedia({ media: 'print' })
        return { screen, paper: await background(page, 'html'), nav: await page.locator('nav').isVisible() }
      })
    const [dark, light] = [await colours('dark'), await colours('light')]
    expect(dark.screen).not.toBe(light.screen)
    for (const { paper, nav } of [dark, light])
      expect({ paper, nav }).toEqual({ paper: 'rgb(255, 255, 255)', nav: false })
  })

  it('asks nothing of any other host and breaks no rule of its own policy', () =>
    reading(STORY, {}, async (page) => {
      const asked: string[] = []
      page.on('request', (r) => asked.push(r.url()))
      page.on('console', (m) => asked.push(m.text()))
      const others = ALL.filter((path) => path !== STORY && path !== REPORT)
      for (const path of others) await page.goto(address(path))
      expect(asked).toEqual(others.map(address))
    }))

  it('keys alone reach all that a page leads to and all that can be chosen', () =>
    reading(STORY, { javaScriptEnabled: false }, async (page) => {
      const wanted = await page.evaluate(() => {
        // What is drawn is for the eye; the list beside it leads to the same.
        const all = [...document.querySelectorAll(':not(svg[aria-hidden] *):is(a[href], input, select, summary)')]
        const seen = all.filter((e) => e.checkVisibility())
        return [...new Set(seen.map((e) => e.getAttribute('href') ?? e.id))]
      })
      const reached = new Set<string>()
      for (let i = 0; i < 1000; i++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const e = document.activeElement
          return e === document.body ? null : [e!.getAttribute('href') ?? e!.id]
        })
        if (at === null) break
        reached.add(at[0]!)
      }
      expect(wanted.length).toBeGreaterThan(50)
      expect(wanted.filter((href) => !reached.has(href))).toEqual([])
    }))

  const violationsOn = async (page: Page, rules: string[] = []) => {
    const axe = new AxeBuilder({ page })
    const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)
  }

  it.each(ALL)('axe finds no violation on %s', (path) =>
    reading(path, { viewport: DESKTOP }, async (page) => expect(await violationsOn(page)).toEqual([])),
  )

  // What a dark page and a narrow one can break that a light and wide one does not.
  const OF_LOOKS = ['color-contrast', 'scrollable-region-focusable', 'target-size']
  it.each(ALL.filter((path) => !LONG.includes(path)))('axe finds none on %s, dark and on a phone', (path) =>
    reading(path, { viewport: PHONE, colorScheme: 'dark', hasTouch: true, isMobile: true }, async (page) =>
      expect(await violationsOn(page, OF_LOOKS)).toEqual([]),
    ),
  )
})
