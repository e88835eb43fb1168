import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorrections } from '../../src/correct/index.ts'
import { showStory } from '../../src/show/index.ts'
import { PROBLEMS } from '../../src/show/report/problems.ts'
import { hasBrowser, readerOf } from './reader.ts'
import { SAMPLE } from './sample.ts'

const { record } = SAMPLE
const REPORT = 'story-tarn/report.html'
const IDS = {
  event: record.timeline[0]!.id,
  pledge: record.pledges[0]!.id,
  quote: record.quotes[0]!.id,
  figure: record.figures[0]!.id,
  dispute: record.disputes[0]!.id,
  article: record.articles[0]!.id,
}

describe.skipIf(!hasBrowser)('reporting a problem', () => {
  const { start, end, reading } = readerOf([...showStory(SAMPLE, { passagesOnly: false })])
  beforeAll(start)
  afterAll(end)

  /** Fills in what a problem asks for and who says so; gives the file to download. */
  async function filledIn(page: Page, name: string): Promise<string> {
    await page.getByRole('radio', { name, exact: true }).check()
    for (const [id, value] of Object.entries({
      date: '2031-03-05',
      name: 'Ilan "Dresk", of Vesk',
      article: 'article-x',
    }))
      if (await page.locator(`#value-${id}`).isVisible()) await page.locator(`#value-${id}`).fill(value)
    for (const id of ['stance', 'event'])
      if (await page.locator(`#value-${id}`).isVisible()) await page.locator(`#value-${id}`).selectOption({ index: 2 })
    await page.locator('#reason').fill('the minutes say so,\n"twice"')
    await page.locator('#by').fill('M. Orr')
    await page.locator('#on').fill('2031-03-22')
    if (!(await page.locator('#file').isVisible())) return ''
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#file').click()])
    expect(download.suggestedFilename()).toBe('corrections.csv')
    return readFileSync(await download.path(), 'utf8')
  }

  it.each(Object.entries(IDS))(
    'offers what may be wrong with a line of the kind %s, and every row is read',
    (kind, id) =>
      reading(`${REPORT}#${id}`, {}, async (page) => {
        const fitting = PROBLEMS.filter((p) => (p.of as string[]).includes(kind))
        expect(await page.locator('#form fieldset label:visible').allInnerTexts()).toEqual(fitting.map((p) => p.name))
        for (const { name, field, says } of fitting) {
          const file = await filledIn(page, name)
          if (field === null) {
            expect(file).toBe('')
            continue
          }
          const { corrections, notes } = readCorrections('corrections.csv', file)
          expect(notes).toEqual([])
          const reason = `${says ? `${says}: ` : ''}the minutes say so, "twice"`
          expect(corrections).toMatchObject([{ id, field, reason, by: 'M. Orr', on: '2031-03-22' }])
        }
      }),
  )

  it('shows what the line says now, and gives nothing before all is said', () =>
    reading(`${REPORT}#${IDS.event}`, {}, async (page) => {
      expect(await page.locator('.lines li:visible').innerText()).toContain(record.timeline[0]!.line.text.slice(0, 40))
      await page.getByRole('radio', { name: 'wrong date' }).check()
      expect(await page.locator('#now').innerText()).toBe(`It says now: ${record.timeline[0]!.when.edtf}`)
      expect(await page.locator('#missing').innerText()).toBe('Still to say: what is right, why, who you are.')
      expect(await page.locator('#result').isVisible()).toBe(false)
    }))

  it('can be mailed, also what no row can say', () =>
    reading(`${REPORT}#${IDS.quote}`, {}, async (page) => {
      await filledIn(page, 'something else')
      const mail = new URL((await page.locator('#mail').getAttribute('href'))!)
      expect(mail.protocol).toBe('mailto:')
      expect(mail.searchParams.get('body')).toContain(
        `${IDS.quote},,,"the minutes say so, ""twice""",M. Orr,2031-03-22`,
      )
      expect(mail.searchParams.get('body')).toContain(record.quotes[0]!.line.text.slice(0, 30))
    }))

  it('is reached from a line by keyboard, and done by keyboard', () =>
    reading('story-tarn/index.html', {}, async (page) => {
      await page.locator(`[id="${IDS.event}"] .report`).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(`report\\.html#${IDS.event}$`))
      await page.getByRole('radio', { name: 'wrong date' }).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.type('2030')
      await page.keyboard.press('Tab')
      await page.keyboard.type('it was a year later')
      await page.keyboard.press('Tab')
      await page.keyboard.type('M. Orr')
      expect(await page.locator('#row').innerText()).toMatch(
        new RegExp(`^${IDS.event},date,2030,it was a year later,M\\. Orr,\\d{4}-\\d{2}-\\d{2}$`),
      )
    }))

  it('needs no script: the line, its row to copy, and how to write it stand there', () =>
    reading(`${REPORT}#${IDS.event}`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#form').isVisible()).toBe(false)
      expect(await page.locator('.lines li:visible code').innerText()).toBe(`${IDS.event},,,,,`)
      expect(await page.locator('tbody tr').count()).toBe(PROBLEMS.filter((p) => p.field !== null).length)
      expect(await page.getByText('send it by mail').getAttribute('href')).toMatch(/^mailto:\?/)
    }))

  it('takes no other address for a line than one of its own', () =>
    reading(`${REPORT}#"><img src=x onerror=alert(1)>`, {}, async (page) => {
      expect(await page.locator('#none').isVisible()).toBe(true)
      expect(await page.locator('#form').isVisible()).toBe(false)
      expect(await page.locator('img').count()).toBe(0)
    }))
})
