import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Page as Made } from '../../src/show/index.ts'

const CHROMIUM = '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** True where there is a browser to look at pages with; says so where there is none. */
export const hasBrowser = existsSync(CHROMIUM)
if (!hasBrowser) console.warn(`skipped: there is no ${CHROMIUM}, so no page was looked at in a browser`)

/** Somebody who opens pages in a browser: call `start` before and `end` after. */
export type Reader = {
  address(path: string): string
  start(): Promise<void>
  end(): Promise<void>
  reading<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T>
}

/** A reader of some pages, which are written into a folder that goes with it. */
export function readerOf(pages: readonly Made[]): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-show-'))
  let browser: Browser | undefined
  const address = (path: string) => {
    const [file, anchor] = path.split('#')
    return pathToFileURL(join(folder, file!)).href + (anchor === undefined ? '' : `#${anchor}`)
  }
  return {
    address,
    async start() {
      for (const { path, html } of pages) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), html)
      }
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
    },
    async end() {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    },
    async reading(path, options, look) {
      const context = await browser!.newContext({ viewport: { width: 1000, height: 700 }, ...options })
      try {
        const page = await context.newPage()
        await page.goto(address(path))
        return await look(page)
      } finally {
        await context.close()
      }
    },
  }
}
