import { describe, expect, test } from 'vitest'
import { rows, told } from './telling.ts'

// 2026-01-06 is a Tuesday. The letter carries no date; what it tells of Tuesday is also told by a dated report.
const REPORT = {
  published: '2026-01-07',
  text: 'Ministers of Tarland and Ilvany signed the Avel accord in Orlen on Tuesday after two days of talks.\n',
}
const SIGNED = 'Ministers of Tarland and Ilvany signed the Avel accord in Orlen'
const letter = (text: string) => ({ text: `${text}\n` })
const told2 = (text: string) => told({ 'report.txt': REPORT, 'letter.txt': letter(text) })

describe('in an article without a date', () => {
  test('nothing relative gets a day by itself', () => {
    const text = `${SIGNED} on Tuesday. The following day farmers of Harl blocked the bridge with tractors.`
    expect(told({ 'letter.txt': letter(text) }).timeline).toEqual([])
  })

  test('a relative day that a dated article tells too is its day, and the basis says so', () => {
    const record = told2(`${SIGNED} on Tuesday, and I stood in the crowd.`)
    expect(rows(record)).toEqual([expect.stringMatching(/^2026-01-06 happened 2 /)])
    expect(record.timeline[0]!.origins).toHaveLength(2)
  })

  test('what it tells of that event says when it was written, as precisely as that goes', () => {
    const written = (text: string) => told2(text).articles.find((a) => a.source === 'letter.txt')!.published
    expect(written(`${SIGNED} yesterday.`)).toEqual({ edtf: '2026-01-07', basis: 'inferred' })
    expect(written(`${SIGNED} on Tuesday.`)).toEqual({ edtf: '2026-01-06/2026-01-12', basis: 'inferred' })
    expect(written('Farmers of Brae blocked the bridge with tractors on Tuesday.')).toBeNull()
  })

  test('what is counted from that event has its day, in the words of the other article', () => {
    const record = told2(`${SIGNED} on Tuesday. The following day farmers of Harl blocked the bridge with tractors.`)
    const blocked = record.timeline.find((e) => e.line.text.includes('tractors'))!
    const report = record.articles.find((a) => a.source === 'report.txt')!
    expect(blocked.when).toMatchObject({
      edtf: '2026-01-07',
      basis: 'resolved',
      from: { article: report.id, exact: 'Tuesday' },
    })
  })

  test('`yesterday` fixes the day it was written, and by that every other day', () => {
    const text = `${SIGNED} yesterday. Farmers of Harl blocked the bridge with tractors on Sunday. The envoys will open the gates of the dam tomorrow.`
    expect(rows(told2(text)).map((row) => row.slice(0, 20))).toEqual([
      '2026-01-04 happened ',
      '2026-01-06 happened ',
      '2026-01-08 announced',
    ])
  })

  test('a weekday that could be of two weeks stays relative', () => {
    const text = `${SIGNED} on Tuesday. Farmers of Harl blocked the bridge with tractors on Sunday.`
    expect(told2(text).timeline.map((e) => e.when.edtf)).toEqual(['2026-01-06'])
  })

  test('another weekday is another event', () => {
    expect(rows(told2(`${SIGNED} on Friday.`))).toEqual([expect.stringMatching(/^2026-01-06 happened 1 /)])
  })

  test('two days that do not agree fix nothing', () => {
    const other = {
      published: '2026-02-12',
      text: 'Engineers of Ilvany inspected the old locks of the dam at Harl on Wednesday.\n',
    }
    const text = `${SIGNED} yesterday. Engineers of Ilvany inspected the old locks of the dam at Harl today. Farmers of Brae blocked the bridge with tractors on Sunday.`
    const record = told({ 'report.txt': REPORT, 'other.txt': other, 'letter.txt': letter(text) })
    expect(record.timeline.map((e) => e.when.edtf)).toEqual(['2026-01-06', '2026-02-11'])
  })

  test('a day that the clock has not reached is announced', () => {
    const text = 'The Orlen declaration of 27 March 2026 binds nobody, the lawyers of the Diet say.'
    expect(rows(told({ 'letter.txt': letter(text) }))).toEqual([expect.stringMatching(/^2026-03-27 announced 1 /)])
  })
})
