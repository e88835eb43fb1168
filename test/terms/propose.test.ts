import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { mark } from '../../src/mark/index.ts'
import { articleOf, proposeTerms, readAgreements } from '../../src/terms/index.ts'

const HEAD = 'Agreement between the Republic of Karsk and the State of Oland'
const proposed = (...paragraphs: string[]) =>
  parse(proposeTerms(mark(articleOf({ source: 'pact.md', text: [HEAD, ...paragraphs].join('\n\n') })).marked))
const term = (words: string) => proposed(words).terms[0]

test('who must not do what, from when', () => {
  expect(term('The Parties shall cease all hostilities, including shelling, from 06:00 on 3 May 2026.')).toMatchObject({
    kind: 'fire',
    binds: ['karsk', 'oland'],
    duty: 'must not',
    object: 'all hostilities',
    begins: '2026-05-03T06:00:00',
  })
  expect(term('Neither Party shall conduct flights over the Line, except for medical evacuation.')).toMatchObject({
    kind: 'flights',
    duty: 'must not',
    except: ['except for medical evacuation'],
  })
  expect(term('Karsk undertakes not to deploy aircraft there.')).toMatchObject({ binds: ['karsk'], duty: 'must not' })
})

test('items of a list stand under the words that lead into it', () => {
  const { terms, zones } = proposed(
    'Each Party shall:\n(a) withdraw artillery above 100 mm to at least 25 kilometres from the Line of Contact within 14 days of signature;\n(b) refrain from building fortifications.',
  )
  expect(terms[0]).toMatchObject({ duty: 'must', kind: 'weapons', where: ['Z1'], due: 'P14D after signature' })
  expect(terms[0].limit).toEqual({ value: 100, unit: 'mm' })
  expect(terms[1]).toMatchObject({ duty: 'must not', kind: 'works', binds: ['karsk', 'oland'] })
  expect(zones[0].from).toEqual({ boundary: 'line-of-contact', metres: 25000, side: '?' })
})

test('what shall be done by somebody binds whom it names', () => {
  expect(term('Mines shall be removed by Oland by 1 June 2026.')).toMatchObject({ binds: ['oland'], due: '2026-06-01' })
  expect(term('Mines shall be removed.').binds).toEqual(['karsk', 'oland'])
})

test('a body that gets a duty is one more to know', () => {
  const sheet = proposed('The Joint Commission may station up to 120 observers there.')
  expect(sheet.parties.map((p: { id: string }) => p.id)).toEqual(['karsk', 'oland', 'joint-commission'])
  expect(sheet.terms[0]).toMatchObject({ duty: 'may', kind: 'access', limit: { value: 120, unit: 'observers' } })
})

test('a duty behind a breach is a guarantee, and what follows if it goes on is its next tier', () => {
  const { guarantees, terms } = proposed(
    'If the Commission finds a violation, Tavia shall convene the Parties within 24 hours of notification. If the violation continues, Tavia and Morva shall take measures as they deem necessary without delay.',
    'At the request of Oland, Tavia shall answer within 5 working days of the request.',
  )
  expect(terms).toEqual([])
  expect(guarantees).toHaveLength(2)
  expect(guarantees[0].needs).toBe('finding')
  expect(guarantees[0].tiers).toMatchObject([
    { clock: 'notice', within: 'PT24H' },
    { if: 'If the violation continues', clock: 'not said', within: 'without delay' },
  ])
  expect(guarantees[0].escape).toEqual(['as they deem necessary'])
  expect(guarantees[1]).toMatchObject({ toward: 'oland', needs: 'request', tiers: [{ within: 'P5D working' }] })
})

test('what binds nobody is no term', () => {
  expect(proposed('Done at Tavia in two originals.', '## Article 3', 'The Parties recall their talks.').terms).toEqual(
    [],
  )
})

test('a proposal does not bind: it holds open places and nobody has signed it', () => {
  const text = `${HEAD}\n\nThe Parties shall cease all fire.`
  const sheet = proposeTerms(mark(articleOf({ source: 'pact.md', text })).marked)
  const files = (yaml: string) => [
    { source: 'pact.md', text },
    { source: 'terms.yaml', text: yaml },
  ]
  expect(readAgreements(files(sheet)).agreements).toEqual([])
  const filled = sheet.replace('status: "?"', 'status: adopted')
  expect(readAgreements(files(filled)).agreements[0]!.terms).toEqual([])
  const signed = `${filled}confirmed: { by: A. Clerk, on: 2026-01-01 }\n`
  expect(readAgreements(files(signed)).agreements[0]!.terms.map((t) => t.line.text)).toEqual([
    'The Parties shall cease all fire.',
  ])
})

const sheetOf = (text: string) => parse(proposeTerms(mark(articleOf({ source: 'pact.md', text })).marked))
const ids = (sheet: { parties: { id: string }[] }) => sheet.parties.map((p) => p.id)

test('a package of measures in nouns and orders, signed by representatives', () => {
  const sheet = sheetOf(`# Package of Measures

Signed at Halden on 11 June 2026 by the representatives of the Republic of Orva, the Orven Assembly and the Contact Mission.

1. Immediate and comprehensive ceasefire in the district starting from 00:00 on 15 June 2026.

2. Withdrawal of all heavy weapons by both sides to equal distances:
   - for the troops of Orva: from the line of contact of 1 May 2026.

3. Ensure the release of all hostages.

4. Prohibition of flights of military aircraft, except those of the Mission.
`)
  expect(ids(sheet)).toEqual(['orva', 'orven-assembly', 'contact-mission'])
  expect(sheet.terms.map((t: { duty: string; kind: string }) => [t.duty, t.kind])).toEqual([
    ['must not', 'fire'],
    ['must', 'weapons'],
    ['must', 'release'],
    ['must not', 'flights'],
  ])
})

test('parties by their short names, sub-items by their numbers, and what follows a breach', () => {
  const sheet = sheetOf(`CESSATION OF HOSTILITIES AGREEMENT

between

THE GOVERNMENT OF TASSARA (hereinafter "GoT")

and

THE NORTHERN MOVEMENT (hereinafter "NM")

ARTICLE 2: OBLIGATIONS

2.1 The Parties shall refrain from:
2.1.1 any act of hostility;
2.1.2 the laying of mines.

2.2 NM commits itself to leave Dorra by 15 September 2026.

9.1 In the event of a violation, the Mission shall report to the Guarantors within 12 hours of the incident.
9.2 Should a Party persist in the violation, the Guarantors may impose measures.
`)
  expect(ids(sheet)).toEqual(['got', 'nm', 'mission', 'guarantors'])
  const bound = sheet.terms.map((t: { words: string; duty: string; binds: string[] }) => [t.words, t.duty, t.binds])
  expect(bound).toEqual([
    ['any act of hostility;', 'must not', ['got', 'nm']],
    ['the laying of mines.', 'must not', ['got', 'nm']],
    ['NM commits itself to leave Dorra by 15 September 2026.', 'must', ['nm']],
  ])
  expect(sheet.guarantees[0].tiers.map((t: { clock: string; actor: string }) => [t.clock, t.actor])).toEqual([
    ['breach', 'mission'],
    ['not said', 'guarantors'],
  ])
})

test('a truce that its parties "have agreed as follows"; things bind nobody, and nor does the text itself', () => {
  const sheet = sheetOf(`Truce for the City of Varun

The Council of Varun and the Eastern Brigades, under the auspices of Lethia, have agreed as follows:

(1) Both sides will observe a truce of seven days.
(2) No more than forty trucks per day will enter the city.
(3) The Eastern Brigades are prohibited from firing on any vehicle.
(4) This Agreement shall remain in effect for 120 days.
(5) The Parties undertake that they will not attack 1,200 merchant vessels.
`)
  expect(ids(sheet)).toEqual(['council-of-varun', 'eastern-brigades'])
  expect(sheet.terms.map((t: { duty: string; binds: string[] }) => [t.duty, t.binds.length])).toEqual([
    ['must', 2],
    ['must not', 2],
    ['must not', 1],
    ['must not', 2],
  ])
  expect(sheet.terms[3].object).toBe('1,200 merchant vessels')
})

test('what is under an article stands apart from its heading', () => {
  const [only] = sheetOf(`${HEAD}\n\nArticle 1\nThe Sides shall exchange all prisoners.\n`).terms
  expect(only).toMatchObject({ words: 'The Sides shall exchange all prisoners.', object: 'all prisoners' })
})
