import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storiesIn } from '../../measure/sets.ts'
import { tableOf, worstOf } from '../../measure/table.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'truceline-'))
const storyAt = (...path: string[]) => {
  const dir = join(...path)
  mkdirSync(join(dir, 'in'), { recursive: true })
  writeFileSync(join(dir, 'gold.json'), '{}')
  return dir
}
const measure = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'measure/cli.ts', ...args], { encoding: 'utf8' })

describe('npm run measure', () => {
  it('says in one sentence where a set is absent, and ends with 3', () => {
    const data = folder()
    for (const dir of [data, join(data, 'nowhere')])
      for (const set of ['paris', 'timelines', 'dates']) {
        const { status, stderr, stdout } = measure(set, '--data', dir)
        expect([status, stdout]).toEqual([3, ''])
        expect(stderr).toBe(`${dir} has no set "${set}": nothing measured\n`)
      }
  })
})

describe('the folders of a set', () => {
  it('are the one of its name, or for paris and the example the data folder itself', () => {
    const data = folder()
    expect(storiesIn(data, 'paris')).toEqual([])
    const other = storyAt(data, 'other')
    expect(storiesIn(data, 'other')).toEqual([other])
    expect(storiesIn(other, 'paris')).toEqual([other])
  })

  it('are all the stories there for the example, never a guess for a name', () => {
    const data = folder()
    const stories = [storyAt(data, 'a-story'), storyAt(data, 'b-story')]
    expect(storiesIn(data, 'example')).toEqual(stories)
    expect(storiesIn(data, 'paris')).toEqual([])
    expect(storiesIn(data, 'nothing')).toEqual([])
  })
})

describe('what is printed', () => {
  const measured = {
    set: 'dates',
    rows: [
      { name: 'value F1', who: 'truceline', value: 0.81, low: 0.79, high: 0.83, n: 12 },
      { name: 'value F1', who: 'a rival', value: 0.5, low: null, high: null, n: 12 },
      { name: 'wrong days', who: 'truceline', value: 2, low: null, high: null, n: 9, unit: 'count' as const },
    ],
    worst: [{ what: 'wrong day', expected: '2031-05-05', got: '2031-05-06', where: 'a.txt:12' }],
    notes: ['3 documents'],
  }

  it('is a tidy table with the notes below', () => {
    expect(tableOf(measured).split('\n')).toEqual([
      'dates       who        value        interval   n',
      '------------------------------------------------',
      'value F1    truceline  0.810  0.790 to 0.830  12',
      '            a rival    0.500                  12',
      'wrong days  truceline      2                   9',
      '* 3 documents',
    ])
  })

  it('lists the worst cases with what was expected', () => {
    expect(worstOf(measured, 5)).toBe(
      '1 of 1 cases that went wrong\n1. wrong day (a.txt:12)\n   expected: 2031-05-05\n   got:      2031-05-06',
    )
  })
})
