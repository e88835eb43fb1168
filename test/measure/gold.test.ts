import { describe, expect, it } from 'vitest'
import { alignerOf, type Text } from '../../measure/gold/align.ts'
import { relationOf } from '../../measure/gold/days.ts'
import { isNamed, sameName } from '../../measure/gold/names.ts'
import { pairsOf } from '../../measure/gold/pairs.ts'
import { explicitDates } from '../../measure/gold/rival.ts'

describe('two dates', () => {
  it.each([
    ['2031-05-06', '2031-05-06', 'same'],
    ['2031-05-06?', '2031-05-06', 'same'],
    ['2031-05-06T10:00Z', '2031-05-06', 'same'],
    ['2031-05-06', '2031-05', 'inside'],
    ['2031', '2031-05-06', 'around'],
    ['2031-05-07', '2031-05-06', 'apart'],
    ['2031-05-03/2031-05-04', '2031-05-03/2031-05-04', 'same'],
    ['2031-05-03', '2031-05-03/2031-05-04', 'inside'],
    ['2031-05-03/2031-05-05', '2031-05-04/2031-05-06', 'apart'],
    ['2031-12-31', '2031', 'inside'],
    ['2031-07-14', '2031-22', 'inside'],
    ['2031-05-06/..', '2031-06-01', 'around'],
  ])('%s stands to %s as %s', (a, b, relation) => expect(relationOf(a, b)).toBe(relation))
})

describe('names', () => {
  it.each([
    ['Anna Brill', 'Brill'],
    ['Olena Horenko', 'Horenkko'],
    ['President Anna Brill', 'Anna Brill'],
    ['the coalition', 'Coalition of the Able'],
    ['Norland’s', 'Norland'],
  ])('%s may be %s', (a, b) => expect(sameName(a, b)).toBe(true))

  it.each([
    ['Anna', 'Anna Brill'],
    ['Anna Brill', 'Anna Krone'],
    ['Norland', 'Norland foreign ministry'],
    ['', 'Norland'],
    ['Mali', 'Malta'],
  ])('%s is not %s', (a, b) => expect(sameName(a, b)).toBe(false))

  it('takes any of the names the gold gives, without its remarks', () => {
    expect(isNamed(['Otto Krone'], 'Brill; Krone (by grammar; ambiguous)')).toBe(true)
    expect(isNamed(['Otto Krone'], 'Brill')).toBe(false)
    expect(isNamed([], 'Brill')).toBe(false)
  })
})

it('pairs as many as can be paired, though the first come first', () => {
  // item 0 fits both answers, item 1 the first only: item 0 has to give way
  expect(pairsOf(2, 2, (item, answer) => item === 0 || answer === 0)).toEqual([1, 0])
  expect(pairsOf(2, 1, () => true)).toEqual([0, undefined])
})

describe('gold words', () => {
  const text = (id: string, source: string, words: string): Text => ({ id, source, text: words, published: null })
  const at = (file: string, all: string, words: string, from = 0) => {
    const start = all.indexOf(words, from)
    return { file, words, start, end: start + words.length }
  }

  it('are found in the frozen text whatever the white space and the quotation marks', () => {
    const file = 'MENU\n\nBrill  said:\n“We agreed.”'
    const align = alignerOf({ 'a.txt': file }, [text('x', 'a.txt', 'Brill said: "We agreed."')])
    expect(align(at('a.txt', file, '“We agreed.”'))).toEqual({ article: 'x', start: 12, end: 24 })
  })

  it('are the occurrence with the same neighbours, also when an earlier one was thrown out', () => {
    const file = 'The talks began. Menu: talks. Later the talks ended.'
    const align = alignerOf({ 'a.txt': file }, [text('x', 'a.txt', 'The talks began. Later the talks ended.')])
    expect(align(at('a.txt', file, 'talks', 35))?.start).toBe(27)
    expect(align(at('a.txt', file, 'talks'))?.start).toBe(4)
  })

  it('are the nth for the nth where the neighbours are the same', () => {
    const long = 'x'.repeat(70)
    const file = `${long}talks${long} ${long}talks${long}`
    const align = alignerOf({ 'a.txt': file }, [text('x', 'a.txt', file)])
    expect(align(at('a.txt', file, 'talks', 100))?.start).toBe(file.indexOf('talks', 100))
  })

  it('are looked for in all items of a feed, and in no other file', () => {
    const file = '<item><p>One.</p></item><item><p>Two <b>here</b>.</p></item>'
    const texts = [text('x', 'f.xml#1', 'One.'), text('y', 'f.xml#2', 'Two here.'), text('z', 'g.xml', 'Two here.')]
    const align = alignerOf({ 'f.xml': file }, texts)
    expect(align(at('f.xml', file, 'Two <b>here</b>'))).toEqual({ article: 'y', start: 0, end: 8 })
  })

  it('are nowhere when reading lost them', () => {
    expect(
      alignerOf({ 'a.txt': 'Gone.' }, [text('x', 'a.txt', 'Kept.')])(at('a.txt', 'Gone.', 'Gone.')),
    ).toBeUndefined()
  })
})

it('reads explicit dates only', () => {
  expect(explicitDates('Signed on May 6, 2031 and again on 7 June; it may rain.', '2031-06-08')).toEqual([
    '2031-06-07',
    '2031-05-06',
  ])
  expect(explicitDates('on Tuesday, on June 7', null)).toEqual([])
})
