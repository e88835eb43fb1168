import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGold } from '../../measure/gold/gold.ts'
import { judgeStep } from '../../measure/steps/judge.ts'
import { readSteps } from '../../measure/steps/steps.ts'
import { filesOf, type ToldStep, tellSteps } from '../../measure/steps/tell.ts'
import { CHANGE_LISTS } from '../../src/changes/entries.ts'

/**
 * What a reader expects and changes.json does not say although the record tells it: the record has held the conference
 * of Castrel for ahead until a digest told of it, and takes "One number" for a part of an earlier quotation.
 */
const KNOWN: Record<string, string[]> = { 'avel-talks': ['3 e22'], 'quarrow-water': ['5 q13'] }

describe.each(['avel-talks', 'quarrow-water'])('examples/%s in five daily steps', async (slug) => {
  const dir = join('examples', slug)
  const gold = readGold(dir)
  const files = filesOf(join(dir, 'in'))
  const told = await tellSteps(dir, readSteps(dir), gold)
  const judged = told.map((step) => judgeStep(step, gold, files))

  test('each step is byte for byte what telling from nothing tells', () => {
    expect(told.map((step) => step.differ)).toEqual([[], [], [], [], []])
  })

  test('what came, went and stayed makes the record of the step', () => {
    for (const { before, after, run } of told.slice(1)) {
      for (const list of CHANGE_LISTS) {
        const rows = run!.changes.filter((c) => c.list === list)
        const count = (how: string) => rows.filter((c) => c.how === how).length
        expect(before!.record[list].length + count('came') - count('went')).toBe(after.record[list].length)
      }
    }
  })

  test('the first run changes nothing; every change that must be there is, where the record tells of it', () => {
    expect(told[0]!.run!.changes).toEqual([])
    const missing = judged.flatMap(({ asked }, i) =>
      asked
        .filter((a) => !a.found && a.because !== 'the record does not tell it')
        .map(({ change }) => `${i + 1} ${change.of}`),
    )
    expect(missing.filter((m) => !KNOWN[slug]!.includes(m))).toEqual([])
  })

  test('nothing comes, goes or changes that stayed, but for names and states that the record itself decides anew', () => {
    const wrong = judged.flatMap(({ rows }) => rows.filter((r) => r.verdict === 'wrong').map((r) => r.row))
    expect(wrong.filter(({ how, field }) => how !== 'changed' || !/^(?:actor|speaker|status)$/.test(field!))).toEqual(
      [],
    )
    expect(wrong.length).toBeLessThan(7)
  })

  test('a corrected article changes what it says otherwise and no more; corrections change what they name', () => {
    const rows = (why: string) => told.flatMap(({ run }: ToldStep) => run!.changes.filter((c) => c.why === why))
    const version = rows('new version of an article')
    expect(version.map((c) => c.how)).not.toContain('came')
    expect(version.length).toBeGreaterThan(0)
    expect(version.length).toBeLessThan(4)
    expect(rows('correction')).toHaveLength(slug === 'avel-talks' ? 4 : 2)
  })
})
