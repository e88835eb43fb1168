import { expect, it } from 'vitest'
import { insideOf, touchesOf } from '../../src/join/index.ts'
import { lineOf, type Term, type Zone } from '../../src/record/index.ts'
import { at, seen } from './samples.ts'

const line = lineOf(seen().citations)
const zone: Zone = {
  id: 'Z',
  name: 'zone',
  geometry: {
    type: 'Polygon',
    coordinates: [[at(0, -9000), at(9000, -9000), at(9000, 9000), at(0, 9000), at(0, -9000)]],
  },
  from: null,
  line,
}
const term = (given: Partial<Term>): Term => ({
  id: 'T',
  kind: 'weapons',
  binds: ['A'],
  duty: 'must not',
  object: null,
  where: ['Z'],
  limit: null,
  begins: null,
  due: null,
  except: [],
  line,
  ...given,
})
const incident = { kind: 'weapon present', when: seen().when, where: seen({ spot: at(0, 0) }).where! }

it('gives the share of the uncertainty that lies inside a zone', () => {
  expect(insideOf(seen({ spot: at(0, 0) }).where!, zone)).toBeCloseTo(0.5, 1)
  expect(insideOf(seen({ spot: at(200, 0) }).where!, zone)).toBeCloseTo(0.84, 1)
  expect(insideOf(seen({ spot: at(2000, 0) }).where!, zone)).toBe(1)
  expect(insideOf(seen({ spot: at(-2000, 0) }).where!, zone)).toBe(0)
})

it('touches terms of its kind that are in force, and says where', () => {
  const touched = (given: Partial<Term>) => touchesOf(incident, [term(given)], [zone]).map((t) => [t.term, t.zone])
  expect(touched({})).toEqual([['T', 'Z']])
  expect(touched({ where: null })).toEqual([['T', null]])
  expect(touched({ kind: 'fire' })).toEqual([])
  expect(touched({ duty: 'may' })).toEqual([])
  expect(touched({ begins: '2031-06-01' })).toEqual([])
  expect(touched({ begins: '2031-05-01' })).toEqual([['T', 'Z']])
  expect(touched({ where: ['elsewhere'] })).toEqual([])
})
