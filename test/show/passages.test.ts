import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { cite, type Span } from '../../src/record/index.ts'
import type { Entry, Passage } from '../../src/show/cited.ts'
import { markedText } from '../../src/show/passages.ts'
import { fragmentOf } from '../../src/show/shown.ts'

const entry = (at: string): Entry => ({ at, section: 'timeline', says: at, full: [], parts: [] })

function passagesAt(text: string, spans: Span[]): Passage[] {
  return spans.map((s) => ({
    ...s,
    id: fragmentOf(s),
    citation: cite({ id: 'a', text }, s),
    back: [entry(fragmentOf(s))],
  }))
}

/** The marked text as a document, without the ways back, and the rules. */
function marked(text: string, spans: Span[], passagesOnly = false) {
  const { blocks, rules } = markedText(text, passagesAt(text, spans), { passagesOnly, live: () => undefined })
  const html = blocks.map((b) => `<p>${b.html}</p>`).join('')
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return { document, rules, html }
}

const TEXT = 'One two three four.\n\nFive six <b>seven</b> & eight.'
const span = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

/** The words that light up for a passage: those of its marks, whether by `mark:target` or by its rule. */
function litWords(text: string, spans: Span[], id: string): string {
  const { document, rules } = marked(text, spans)
  const byRule = rules.includes(`#${id}:target`)
  return [...document.querySelectorAll(byRule ? `.${id}` : `mark#${id}`)].map((m) => m.textContent).join('')
}

describe('the passages of a text', () => {
  it('stand in marks under their fragment', () => {
    expect(marked(TEXT, [span('two')]).html).toContain('One <mark id="c4-7">two</mark><span class="back">')
  })

  it('light up in full when they nest, overlap, begin together or run over blocks', () => {
    const spans = [span('One two three'), span('One two'), span('two three four'), { start: 14, end: 29 }]
    for (const s of spans)
      expect(litWords(TEXT, spans, fragmentOf(s)).replace(/\s/g, '')).toBe(
        TEXT.slice(s.start, s.end).replace(/\s/g, ''),
      )
  })

  it('have their way back behind the last of those that overlap, never inside one', () => {
    const { html } = marked(TEXT, [span('One two three'), span('two'), span('three four')])
    expect(html.match(/class="back"/g)).toHaveLength(1)
    expect(html).toMatch(/four<\/mark><span class="back">/)
  })

  it('name each part of the page once in their way back, its further lines by number, then the live page', () => {
    const citation = cite({ id: 'a', text: TEXT }, span('two'))
    const back = ['quotes', 'timeline', 'quotes'].map((section, i) => ({ ...entry(`line-${i}`), section }))
    const passages = [{ ...span('two'), id: 'c4-7', citation, back }]
    const { blocks } = markedText(TEXT, passages, { passagesOnly: false, live: () => 'https://courier.example/a' })
    const { document } = parseHTML(`<html><body>${blocks[0]!.html}</body></html>`)
    expect(document.querySelector('.back')!.textContent).toBe('\u00a0↩\u00a0quotes 2 · timeline · live page')
  })

  it('stand alone, with a sign for what is left out, when only passages are shown', () => {
    const { document } = marked(TEXT, [span('two'), span('four')], true)
    for (const back of document.querySelectorAll('.back')) back.remove()
    expect(document.body.textContent!.replace(/\s+/g, ' ').trim()).toBe('[…] two […] four […]')
  })

  it('never become HTML', () => {
    const { document } = marked(TEXT, [span('six <b>sev'), span('en</b> &')])
    expect(document.querySelector('b')).toBeNull()
    expect(document.body.textContent).toContain('<b>')
  })

  it('leave the text as it is and have every id once, however they lie', () => {
    const text = 'Ab cd.\n\n<i> & "ef"\ngh.\n\n\nIj kl mn.'
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([a, b]) => text.slice(a, b).trim() !== '')
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: (p) => p.join('-') }), (places) => {
        const spans = places.map(([start, end]) => ({ start, end }))
        const { document } = marked(text, spans)
        for (const back of document.querySelectorAll('.back')) back.remove()
        expect(document.body.textContent).toBe(text.replace(/\n\n+/g, ''))
        const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
        expect(ids.sort()).toEqual(spans.map(fragmentOf).sort())
      }),
      { numRuns: 200 },
    )
  })
})
