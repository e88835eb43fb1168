import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showStories, showStory } from '../../src/show/index.ts'
import { SAMPLE } from './sample.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const { record } = SAMPLE
const STORY = 'story-tarn/index.html'
const ARTICLE = 'story-tarn/articles/1.html'

if (!existsSync(CHROMIUM)) console.warn(`skipped: there is no ${CHROMIUM}, so no page was looked at in a browser`)

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'truceline-show-'))
  const address = (path: string) => pathToFileURL(join(folder, path)).href

  beforeAll(async () => {
    const row = { id: record.id, slug: record.slug, title: record.title.text, articles: 6, updated: record.asOf }
    for (const { path, html } of [...showStory(SAMPLE, { passagesOnly: false }), showStories([row], record.notes)]) {
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

  it.each([STORY, ARTICLE, 'index.html'])('%s is as wide as a phone', (path) =>
    reading(path, { viewport: { width: 360, height: 700 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }),
  )

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

  it.each([STORY, ARTICLE, 'index.html'])('axe finds no violation on %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const)
      await reading(path, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
      })
  })
})
