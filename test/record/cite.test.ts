import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Citation, cite, faultOf, holds, type Line, lineOf, replay } from '../../src/record/index.ts'

const article = { id: 'article-1', text: 'Talks open\n\nThe two sides met in Orlen on Tuesday, both said.' }
const at = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length })

test('a citation carries its words, their place and what stands around them', () => {
  const citation = cite(article, at('met in Orlen'))
  expect(article.text.slice(citation.start, citation.end)).toBe(citation.exact)
  expect(citation).toMatchObject({
    exact: 'met in Orlen',
    prefix: 'Talks open\n\nThe two sides ',
    suffix: ' on Tuesday, both said.',
  })
  expect(holds(citation, article.text)).toBe(true)
})

test('a citation of words that are not there cannot be made', () => {
  expect(() => cite(article, { start: 5, end: 5 })).toThrow('no words at 5-5')
  expect(() => cite(article, { start: 5, end: 900 })).toThrow('no words')
  expect(() => cite(article, { start: -1, end: 3 })).toThrow('no words')
})

test('a citation does not hold in a text that changed, or at another place', () => {
  const citation = cite(article, at('Orlen'))
  expect(holds(citation, article.text.replace('Orlen', 'Avale'))).toBe(false)
  expect(holds(citation, ` ${article.text}`)).toBe(false)
  expect(holds(citation, undefined)).toBe(false)
})

test('a line says its edits, and the edits replay', () => {
  const citation = cite(article, at('The two sides met in Orlen on Tuesday, both said.'))
  const line = lineOf([citation], [{ at: 37, cut: 0, insert: ' [6 January 2026]' }])
  expect(line.text).toBe('The two sides met in Orlen on Tuesday [6 January 2026], both said.')
  expect(replay(citation.exact, line.edits)).toBe(line.text)
})

test('words may be cut at the start and put in at the end', () => {
  const citation = cite(article, at('The two sides met in Orlen on Tuesday'))
  const edits = [
    { at: 37, cut: 0, insert: ' [6 January 2026]' },
    { at: 0, cut: 4, insert: '' },
  ]
  expect(lineOf([citation], edits).text).toBe('two sides met in Orlen on Tuesday [6 January 2026]')
})

test('an edit outside the words, over another, or with free words is refused', () => {
  const citation = cite(article, at('The two sides met'))
  expect(faultOf(citation, [{ at: 15, cut: 9, insert: '' }])).toMatch('outside')
  expect(
    faultOf(citation, [
      { at: 0, cut: 5, insert: '' },
      { at: 3, cut: 2, insert: '' },
    ]),
  ).toMatch('over another')
  const twice = { at: 3, cut: 0, insert: ' [both]' }
  expect(faultOf(citation, [twice, twice])).toMatch('over another')
  expect(faultOf(citation, [{ at: 0, cut: 3, insert: 'Both' }])).toMatch('square brackets')
  expect(faultOf(citation, [{ at: 0, cut: 17, insert: '' }])).toMatch('nothing is left')
})

test('a line without a citation is a type error', () => {
  // @ts-expect-error a line needs at least one citation
  const line: Line = { text: 'Nobody said this.', citations: [], edits: [] }
  // @ts-expect-error only cite makes a citation
  const citation: Citation = { kind: 'passage', article: 'a', start: 0, end: 1, exact: 'N', prefix: '', suffix: '' }
  expect([line, citation]).toHaveLength(2)
})

test('whatever is cut from a text proves itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1]
      fc.pre(start < end)
      expect(holds(cite({ id: 'x', text }, { start, end }), text)).toBe(true)
    }),
  )
})
