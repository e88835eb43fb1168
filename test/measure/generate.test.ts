import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../measure/bench/child.ts'
import { generate, textOf, writePile } from '../../measure/bench/generate.ts'
import { seeded } from '../../measure/chance.ts'

const size = { articles: 60, stories: 3, words: 600 }

describe('generated articles', () => {
  const pile = generate(size, seeded(5))

  it('are the same for the same seed and others for another', () => {
    expect(generate(size, seeded(5))).toEqual(pile)
    expect(generate(size, seeded(6))).not.toEqual(pile)
  })

  it('are about as long as asked, in as many stories as asked', () => {
    const lengths = pile.map((a) => textOf(a).split(/\s+/).length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(600)
    expect(Math.max(...lengths)).toBeLessThan(760)
    expect(new Set(pile.map((a) => a.story)).size).toBe(3)
  })

  it('have dates, quotes, promises and figures, and some are copies of others', () => {
    const texts = pile.map(textOf)
    for (const trait of [/ on \d{1,2} [A-Z]/, /“.+” said|“.+,” /, / will | refuses | demands /, /\d+,000/])
      expect(texts.filter((text) => trait.test(text)).length).toBeGreaterThan(40)
    expect(new Set(pile.map((a) => a.paragraphs.join())).size).toBeLessThan(60)
  })

  it('are written with the table that dates them', () => {
    const dir = mkdtempSync(join(tmpdir(), 'truceline-'))
    writePile(dir, pile)
    expect(readdirSync(dir).length).toBe(61)
    expect(readFileSync(join(dir, 'sources.csv'), 'utf8').split('\n')[1]).toBe(
      `article-0000.txt,${pile[0]!.published},${pile[0]!.outlet},,`,
    )
  })
})

describe('the cost of a run', () => {
  const script = (words: string) => {
    const dir = mkdtempSync(join(tmpdir(), 'truceline-'))
    writeFileSync(join(dir, 'run.mjs'), words)
    return () => costOf([join(dir, 'run.mjs')], join(dir, 'usage.json'), undefined)
  }

  it('is its processor time, not its waiting', () => {
    const { processor, wall, megabytes } = script('setTimeout(() => {}, 400)')()
    expect(wall).toBeGreaterThan(0.4)
    expect(processor).toBeGreaterThan(0)
    expect(wall - processor).toBeGreaterThan(0.2)
    expect(megabytes).toBeGreaterThan(10)
  })

  it('counts the time of its threads', () => {
    const busy = 'const end = Date.now() + 500; while (Date.now() < end);'
    const { processor } = script(`
      import { Worker } from 'node:worker_threads'
      new Worker(${JSON.stringify(busy)}, { eval: true })`)()
    expect(processor).toBeGreaterThan(0.1)
  })

  it('is an error when the run fails, with what it wrote', () => {
    expect(script('console.error("no such pile"); process.exit(3)')).toThrow(/ended with 3: no such pile/)
  })
})
