import { expect, test } from 'vitest'
import { cite, filled, holds, readingOf, statementOf } from '../../src/record/index.ts'

test('a reading is cited as an article is, and says that it is a reading', () => {
  const reading = readingOf('north.csv', '51.2,30.4,2031-05-02,0117')
  const citation = cite(reading, { start: 10, end: 20 })
  expect(citation).toMatchObject({ kind: 'reading', article: reading.id, exact: '2031-05-02', prefix: '51.2,30.4,' })
  expect(holds(citation, reading.text)).toBe(true)
  expect(cite({ id: 'article-1', text: 'Shots were heard.' }, { start: 0, end: 5 }).kind).toBe('passage')
})

test('the same words of two sources are two readings', () => {
  expect(readingOf('a.csv', 'x').id).not.toBe(readingOf('b.csv', 'x').id)
})

test('a statement is a template with its values, and never lacks one', () => {
  const made = statementOf('{n} explosions were recorded, {before} the day before.', { n: 12, before: 9 }, ['count-1'])
  expect(made.text).toBe('12 explosions were recorded, 9 the day before.')
  expect(filled(made.template, made.values)).toBe(made.text)
  expect(() => statementOf('{n} of {m}', { n: 1 }, [])).toThrow('lacks a value')
})
