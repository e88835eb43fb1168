import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { outputOf } from '../../src/output.ts'
import { tellAll } from '../../src/update.ts'

// Makes the pictures of docs/screenshots/ from the examples: `npx tsx test/show/screenshots.ts [Chromium's path]`.
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

type Picture = {
  name: string
  example: 'avel-talks' | 'quarrow-water'
  file: string
  width: number
  height: number
  at?: string
  dark?: boolean
  print?: boolean
}

const PICTURES: Picture[] = [
  { name: 'top', example: 'avel-talks', file: 'index.html', width: 1100, height: 1000 },
  { name: 'timeline', example: 'avel-talks', file: 'index.html', width: 1100, height: 800, at: '#timeline' },
  { name: 'ledger', example: 'avel-talks', file: 'index.html', width: 1100, height: 1000, at: '#pledges' },
  {
    name: 'ledger-dark',
    example: 'quarrow-water',
    file: 'index.html',
    width: 1100,
    height: 900,
    at: '#pledges',
    dark: true,
  },
  { name: 'pledges', example: 'avel-talks', file: 'pledges.html', width: 1100, height: 900 },
  { name: 'disputes', example: 'avel-talks', file: 'index.html', width: 1100, height: 800, at: '#disputes' },
  { name: 'article', example: 'avel-talks', file: 'articles/1.html', width: 1100, height: 800 },
  { name: 'phone', example: 'avel-talks', file: 'index.html', width: 390, height: 800 },
  { name: 'phone-ledger', example: 'avel-talks', file: 'index.html', width: 390, height: 800, at: '#pledges' },
  { name: 'print', example: 'quarrow-water', file: 'index.html', width: 760, height: 1000, print: true },
]

/** Writes an example's pages into a folder; gives the folder of its story. */
async function told(example: string, into: string): Promise<string> {
  const story = await tellAll([join(ROOT, 'examples', example, 'in')], { asOf: '2026-03-16', oneStory: true })
  for (const { path, content } of outputOf({ ...story, runs: [] }, { passagesOnly: false })) {
    const file = join(into, example, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return join(into, example, story.stories[0]!.record.slug)
}

async function taken(browser: Browser, story: string, picture: Picture): Promise<void> {
  const { name, file, width, height, at = '', dark, print } = picture
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
  await page.emulateMedia({ media: print ? 'print' : 'screen' })
  await page.goto(`${pathToFileURL(join(story, file)).href}${at}`)
  await page.screenshot({ path: join(ROOT, 'docs', 'screenshots', `${name}.png`) })
  await page.close()
}

const into = mkdtempSync(join(tmpdir(), 'truceline-screenshots-'))
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ARGS })
try {
  const stories = new Map<string, string>()
  for (const example of new Set(PICTURES.map((p) => p.example))) stories.set(example, await told(example, into))
  for (const picture of PICTURES) await taken(browser, stories.get(picture.example)!, picture)
} finally {
  await browser.close()
  rmSync(into, { recursive: true, force: true })
}
