import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../src/record/index.ts'
import { oneKind } from '../../src/tell/entities/kinds.ts'
import { folded, type Mention, mentionKey } from '../../src/tell/entities/mention.ts'
import { joinPeople } from '../../src/tell/entities/people.ts'

const mention = (type: EntityKind, name: string, count = 1, ...surfaces: string[]): Mention => ({
  type,
  name,
  count,
  surfaces: new Set(surfaces),
  keys: [mentionKey(type, name)],
})

const people = (...names: string[]) =>
  joinPeople(names.map((name) => mention('person', name))).map((group) => group.map((m) => m.name).sort())

describe('people', () => {
  test('a surname joins the only person who has it', () => {
    expect(people('Starrow', 'Keir Starrow')).toEqual([['Keir Starrow', 'Starrow']])
  })
  test('a surname of two people joins neither', () => {
    expect(people('Venn', 'Orla Venn', 'Oskar Venn')).toHaveLength(3)
  })
  test('spellings of one name are one person', () => {
    expect(people('Volodar Tereshenskyy', 'Volodar Tereshensky', 'Tereshenskiy')).toHaveLength(1)
    expect(people('Georgia Malani', 'Giorgia Malani')).toHaveLength(1)
  })
  test('a son is of his family’s name', () => {
    expect(people('Aled Renn Jr.', 'Renn', 'Aled R. Renn, Jr.')).toHaveLength(1)
  })
  test('other first names are other people', () => {
    expect(people('Ivo Korda', 'Ilse Korda')).toHaveLength(2)
  })
})

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Yatsenyuk', 'Yatseniuk'],
  ['Menkeš', 'Menkes'],
  ['Haddaf', 'Hadhaf'],
  ['Qoroun', 'Korun'],
])('%s and %s sound alike', (a, b) => expect(folded(a)).toBe(folded(b)))

describe('one name is one kind in the whole story', () => {
  test('a state that one article knows is a state in all', () => {
    const [only, ...rest] = oneKind([
      mention('person', 'Tarland'),
      mention('country', 'Tarland'),
      mention('other', 'Tarland', 9),
    ])
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      type: 'country',
      count: 11,
      keys: ['person:tarland', 'country:tarland', 'other:tarland'],
    })
  })
  test('a demonym is of the state it stands for elsewhere', () => {
    const joined = oneKind([
      mention('country', 'Tarland', 3, 'Tarland', 'Tarlish'),
      mention('country', 'Tarlish', 1, 'Tarlish'),
    ])
    expect(joined.map((m) => m.name)).toEqual(['Tarland'])
  })
  test('a demonym that nobody placed is of the state that it is formed from', () => {
    const [state, ...rest] = oneKind([
      mention('country', 'Orvane', 9, 'Orvane'),
      mention('organisation', 'Orvanese', 1, 'Orvanese'),
    ])
    expect([state!.name, [...state!.surfaces], rest]).toEqual(['Orvane', ['Orvane', 'Orvanese'], []])
    expect(oneKind([mention('country', 'Orvane', 9), mention('organisation', 'Orvane Bank', 1)])).toHaveLength(2)
  })
  test('a lone name that is somebody’s surname is that person', () => {
    const names = [mention('person', 'Aled Renn', 4, 'Aled Renn'), mention('country', 'Renn', 1, 'Renn')]
    expect(oneKind(names).map((m) => m.type)).toEqual(['person', 'person'])
  })
  test('two names stay two', () => {
    expect(oneKind([mention('country', 'Tarland'), mention('country', 'Ilvany')])).toHaveLength(2)
  })
})
