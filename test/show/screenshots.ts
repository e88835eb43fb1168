import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { runBetween, type State } from '../../src/changes/index.ts'
import { outputOf } from '../../src/output.ts'
import type { Run } from '../../src/record/index.ts'
import { tellAll } from '../../src/update.ts'

// Makes the pictures of docs/screenshots/ from the examples: `npx tsx test/show/screenshots.ts [Chromium's path]`.
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

type Picture = {
  name: string
  example: 'avel-talks' | 'quarrow-water'
  file: string
  size: { width: number; height: number }
  at?: string
  dark?: true
  print?: true
  hover?: string // what the mouse points at
}

const WIDE = { width: 1100, height: 1000 }
const PHONE = { width: 390, height: 800 }
const [AVEL, QUARROW] = ['avel-talks', 'quarrow-water'] as const

const PICTURES: Picture[] = [
  { name: 'top', example: AVEL, file: 'index.html', size: WIDE },
  { name: 'citation', example: AVEL, file: 'index.html', size: WIDE, at: '#summary', hover: '#summary .body .cite' },
  { name: 'timeline', example: AVEL, file: 'index.html', size: WIDE, at: '#timeline' },
  { name: 'ledger', example: AVEL, file: 'index.html', size: WIDE, at: '#pledges' },
  { name: 'ledger-dark', example: QUARROW, file: 'index.html', size: WIDE, at: '#pledges', dark: true },
  { name: 'pledges', example: AVEL, file: 'pledges.html', size: WIDE },
  { name: 'disputes', example: AVEL, file: 'index.html', size: WIDE, at: '#disputes' },
  { name: 'article', example: AVEL, file: 'articles/1.html', size: WIDE },
  { name: 'changes', example: AVEL, file: 'changes.html', size: WIDE },
  { name: 'report', example: AVEL, file: 'report.html', size: WIDE, at: '#event' },
  { name: 'phone', example: AVEL, file: 'index.html', size: PHONE, dark: true },
  { name: 'phone-timeline', example: AVEL, file: 'index.html', size: PHONE, at: '#timeline' },
  { name: 'phone-ledger', example: AVEL, file: 'index.html', size: PHONE, at: '#pledges' },
  { name: 'print', example: QUARROW, file: 'index.html', size: { width: 760, height: 1000 }, print: true },
]

// The examples are told twice, so that there is something to say of what changed between.
const CLOCKS = { [AVEL]: ['2026-02-05', '2026-03-16'], [QUARROW]: ['2026-03-11', '2026-03-16'] }

/** Writes an example's pages into a folder; gives the folder of its story and the id of its first event. */
async function told(example: Picture['example'], into: string): Promise<Shown> {
  const runs: Run[] = []
  const states: State[] = []
  for (const asOf of CLOCKS[example]) {
    const { stories, ...rest } = await tellAll([join(ROOT, 'examples', example, 'in')], { asOf, oneStory: true })
    const state = { rules: 'as they are', asOf, records: stories.map((story) => story.record) }
    const run = runBetween(states.at(-1) ?? null, state, runs.length + 1)
    if (run) runs.push(run)
    states.push(state)
    for (const { path, content } of outputOf({ ...rest, stories, runs }, { passagesOnly: false })) {
      const file = join(into, example, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  }
  const { slug, timeline } = states.at(-1)!.records[0]!
  return { folder: join(into, example, slug), event: timeline[0]!.id }
}

type Shown = { folder: string; event: string }

async function taken(browser: Browser, { folder, event }: Shown, picture: Picture): Promise<void> {
  const { name, file, size, at = '', dark, print, hover } = picture
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light' })
  await page.emulateMedia({ media: print ? 'print' : 'screen' })
  await page.goto(`${pathToFileURL(join(folder, file)).href}${at === '#event' ? `#${event}` : at}`)
  if (hover) await page.locator(hover).first().hover()
  await page.screenshot({ path: join(ROOT, 'docs', 'screenshots', `${name}.png`) })
  await page.close()
}

const into = mkdtempSync(join(tmpdir(), 'truceline-screenshots-'))
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ARGS })
try {
  const stories = new Map<string, Shown>()
  for (const example of new Set(PICTURES.map((p) => p.example))) stories.set(example, await told(example, into))
  for (const picture of PICTURES) await taken(browser, stories.get(picture.example)!, picture)
} finally {
  await browser.close()
  rmSync(into, { recursive: true, force: true })
}
