import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { hasGold, measureParis } from '../../measure/paris.ts'
import { tellAll } from '../../src/update.ts'

const ROOT = 'test/tell/stories'
const stories = readdirSync(ROOT).filter((slug) => hasGold(join(ROOT, slug)))

// The dates that are still read wrongly in each story, such as "shortly after midnight" behind "on Thursday".
const WRONG: Record<string, number> = { dombara: 3, monitors: 1, ridge: 1, sall: 1 }
// The guns that fall silent, and the truce that takes effect.
const TWICE: Record<string, number> = { monitors: 1 }
const FEWEST = 0.76

describe.each(stories)('the story of %s', (slug) => {
  test('has its events on their days, each once', async () => {
    const { rows } = await measureParis(join(ROOT, slug), slug, '2026-05-01', seeded(1), tellAll)
    const figure = (name: string) => rows.find((r) => r.name === `events ${name}` && r.who === 'truceline')?.value ?? 0
    expect(figure('recall')).toBeGreaterThan(FEWEST)
    expect(figure('wrong day')).toBeLessThanOrEqual(WRONG[slug] ?? 0)
    expect(figure('told twice')).toBeLessThanOrEqual(TWICE[slug] ?? 0)
    expect(figure('day of no event')).toBe(0)
  })
})
