import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showStories, showStory } from '../../src/show/index.ts'
import { largeStory } from './large.ts'
import { SAMPLE } from './sample.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const { record } = SAMPLE
const STORY = 'story-tarn/index.html'
const ARTICLE = 'story-tarn/articles/1.html'
const LONG = ['story-large/index.html', 'story-large/timeline.html', 'story-large/pledges.html']

if (!existsSync(CHROMIUM)) console.warn(`skipped: there is no ${CHROMIUM}, so no page was looked at in a browser`)

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'truceline-show-'))
  const address = (path: string) => pathToFileURL(join(folder, path)).href

  beforeAll(async () => {
    const row = { id: record.id, slug: record.slug, title: record.title.text, articles: 6, updated: record.asOf }
    const pages = [SAMPLE, largeStory(45, 41, 41)].flatMap((told) => showStory(told, { passagesOnly: false }))
    for (const { path, html } of [...pages, showStories([row], record.notes)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), html)
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page opened as a reader would, and closed again. */
  async function reading<T>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options })
    try {
      const page = await context.newPage()
      await page.goto(address(path))
      return await look(page)
    } finally {
      await context.close()
    }
  }

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

  it.each([STORY, ARTICLE, 'index.html', ...LONG])('%s is as wide as a phone', (path) =>
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

  it('a row for corrections opens under each line', () =>
    reading(STORY, { javaScriptEnabled: false }, async (page) => {
      const report = page.locator(`[id="${record.timeline[0]!.id}"] .report`)
      await report.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await report.locator('code').innerText()).toBe(`${record.timeline[0]!.id},,,,,`)
    }))

  it('the ledger is on paper whole, and what only a screen can use is not', () =>
    reading(STORY, {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.report', '#report', '.as-data', '.filter'])
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
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
      await page.goto(address(ARTICLE))
      await page.goto(address('index.html'))
      expect(asked).toEqual([address(ARTICLE), address('index.html')])
    }))

  it.each([STORY, ARTICLE, 'index.html', ...LONG])('axe finds no violation on %s', async (path) => {
    const schemes = LONG.includes(path) ? (['light'] as const) : (['light', 'dark'] as const)
    for (const colorScheme of schemes)
      await reading(path, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      })
  })
})
