import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matterSchema } from '../../src/record/index.ts'
import { showStory } from '../../src/show/index.ts'
import { placedStory } from './placed.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const told = placedStory()
const STORY = 'story-placed/index.html'

if (!existsSync(CHROMIUM)) console.warn(`skipped: there is no ${CHROMIUM}, so no ledger was looked at in a browser`)

describe.skipIf(!existsSync(CHROMIUM))('the ledger in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'truceline-ledger-'))

  beforeAll(async () => {
    for (const { path, html } of showStory(told, { passagesOnly: false })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), html)
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The story opened without script, and closed again. */
  async function reading<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>, at = ''): Promise<T> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      javaScriptEnabled: false,
      ...options,
    })
    try {
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, STORY)).href + at)
      return await look(page)
    } finally {
      await context.close()
    }
  }

  const choose = (page: Page, name: string, words: string) =>
    page.getByRole('combobox', { name }).selectOption({ label: words })
  const idsIn = (page: Page) => page.locator('.pledge:visible').evaluateAll((all) => all.map((e) => e.id).sort())
  const rowsIn = (page: Page) => page.locator('.matrix tbody th:visible').allInnerTexts()
  const idsOf = (keep: (p: (typeof told.record.pledges)[number]) => boolean) =>
    told.record.pledges
      .filter(keep)
      .map((p) => p.id)
      .sort()

  it('shows all, actor by actor, where nothing is chosen', () =>
    reading({}, async (page) => {
      expect(await idsIn(page)).toEqual(idsOf(() => true))
      expect(await page.locator('.count').isVisible()).toBe(false)
    }))

  it('a stance is chosen by keyboard alone', () =>
    reading({}, async (page) => {
      await page.getByRole('combobox', { name: 'stance' }).focus()
      await page.keyboard.type('refuses')
      expect(await idsIn(page)).toEqual(idsOf((p) => p.stance === 'refuses'))
      expect(await rowsIn(page)).toEqual(['Norway', 'Sweden', 'Finland'])
    }))

  it('an actor leaves its rows alone in sight', () =>
    reading({}, async (page) => {
      await choose(page, 'actor', 'Finland')
      expect(await idsIn(page)).toEqual(idsOf((p) => p.actor.name === 'Finland'))
      expect(await rowsIn(page)).toEqual(['Finland'])
      expect(await page.locator('#pledges .row:visible').count()).toBe(1)
    }))

  it('a matter leaves its column and its map, and takes the maps away where it has none', () =>
    reading({}, async (page) => {
      await choose(page, 'matter', 'troops')
      expect(await page.locator('.matrix thead th:visible').allInnerTexts()).toEqual(['Actor', 'Troops'])
      expect(await page.locator('.where:visible').count()).toBe(1)
      await choose(page, 'matter', 'air')
      expect(await page.locator('.on-map').isVisible()).toBe(false)
      expect(await rowsIn(page)).toEqual(['Norway', 'Thale'])
    }))

  it('a stance and a matter together leave no row that has only either', () =>
    reading({}, async (page) => {
      await choose(page, 'stance', 'refuses')
      await choose(page, 'matter', 'troops')
      expect(await idsIn(page)).toEqual(idsOf((p) => p.stance === 'refuses' && p.matter === 'troops'))
      expect(await rowsIn(page)).toEqual(['Sweden', 'Finland'])
      expect(await page.locator('#pledges .row:visible h3').allInnerTexts()).toEqual(['Sweden', 'Finland'])
    }))

  it('what an address points at stays in sight', () =>
    reading(
      {},
      async (page) => {
        await choose(page, 'stance', 'undecided')
        expect(await idsIn(page)).toEqual(['pledge-placed-0', 'pledge-placed-5'])
      },
      '#pledge-placed-0',
    ))

  it('says how many are left, nothing too', () =>
    reading({ javaScriptEnabled: true }, async (page) => {
      await choose(page, 'stance', 'undecided')
      await choose(page, 'matter', 'air')
      expect(await page.locator('.count').isVisible()).toBe(true)
      expect(await page.locator('.pledge:visible').count()).toBe(0)
      expect(await rowsIn(page)).toEqual([])
    }))

  it.each([360, 1000])('no map is wider than a page of %i', (width) =>
    reading({ viewport: { width, height: 700 }, javaScriptEnabled: true }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const { width: wide, height } = (await page.locator('.where svg').first().boundingBox())!
      expect(wide).toBeGreaterThan(300)
      expect(height).toBeLessThan(600)
    }),
  )

  it('the table of all matters is no wider than a window of 1280', async () => {
    const pledges = matterSchema.options.flatMap((matter) =>
      told.record.pledges.map((p) => ({ ...p, id: `${p.id}-${matter}`, matter })),
    )
    const [page] = showStory(
      { ...told, record: { ...told.record, slug: 'story-wide', pledges } },
      { passagesOnly: false },
    )
    mkdirSync(join(folder, 'story-wide'))
    writeFileSync(join(folder, page!.path), page!.html)
    const options = { viewport: { width: 1280, height: 700 }, javaScriptEnabled: true }
    const over = await reading(options, async (page) => {
      await page.goto(pathToFileURL(join(folder, 'story-wide/index.html')).href)
      return page.locator('.scroll:has(>.matrix)').evaluate((e) => e.scrollWidth - e.clientWidth)
    })
    expect(over).toBe(0)
  })

  it('each tone fills with its own colour or pattern, in dark and light', async () => {
    const fills = (colorScheme: 'dark' | 'light') =>
      reading({ colorScheme, javaScriptEnabled: true }, (page) =>
        page.locator('.where use.tone').evaluateAll((all) => all.map((e) => getComputedStyle(e).fill)),
      )
    const [dark, light] = [await fills('dark'), await fills('light')]
    expect(new Set(light).size).toBe(3)
    expect(light).toEqual(['url("#tone-no")', expect.stringMatching(/^rgb/), 'url("#tone-mixed")'])
    expect(light[1]).not.toBe(dark[1])
  })

  it('the maps are on paper', () =>
    reading({}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.where').isVisible()).toBe(true)
      expect(await page.locator('.filter').isVisible()).toBe(false)
    }))

  it.each(['light', 'dark'] as const)('axe finds no violation in %s', (colorScheme) =>
    reading({ colorScheme, javaScriptEnabled: true }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).include('#pledges').analyze()
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([])
    }),
  )
})
