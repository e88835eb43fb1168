import { expect, test } from 'vitest'
import { openSource } from '../../src/read/doors/open.ts'

const FRENCH = `Les délégations au bord du lac

Les deux délégations se sont rencontrées lundi au bord du lac et ont parlé pendant neuf heures, ont déclaré des
responsables. Une deuxième rencontre aura lieu dans la semaine, a indiqué le chef des négociateurs.`
const ENGLISH = `The delegations by the lake

The two delegations met by the lake on Monday and spoke for nine hours, officials on both sides said. A second round is
to follow within a week, the chief envoy told reporters on the quay, and the terms of it are to be the same as in May.`

async function languageOf(name: string, text: string): Promise<string> {
  const { articles } = await openSource({ name, path: name, given: null }, Buffer.from(text), '9999-12-31')
  return articles[0]!.language
}

const asMail = (text: string) =>
  `From: Desk <desk@lakeside.example>\nSubject: News\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`

// In this order: with the first text that is not plainly English what tells languages is loaded.
test('a door tells the language of a text, and of a text that lies in another, whatever was loaded before', async () => {
  expect(await languageOf('a.txt', ENGLISH)).toBe('en')
  expect(await languageOf('b.eml', asMail(FRENCH))).toBe('fr')
  expect(await languageOf('c.txt', FRENCH)).toBe('fr')
  expect(await languageOf('d.txt', ENGLISH)).toBe('en')
})
