import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { told } from './telling.ts'

/** The stories of a file: what stands behind `=`, and an article a line. */
function storiesOf(file: string): [string, ReturnType<typeof articlesOf>][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split(/^= /m)
    .slice(1)
    .map((story) => {
      const [title, ...lines] = story.trim().split('\n')
      return [title!, articlesOf(lines)]
    })
}

const articlesOf = (lines: readonly string[]) =>
  Object.fromEntries(
    lines.map((line, i) => [
      `paper-${i + 1}.txt`,
      {
        published: line.slice(0, 10),
        text: `${line.slice(11).replaceAll(' // ', '\n\n')}\n`,
        outlet: `Paper ${i + 1}`,
      },
    ]),
  )

describe('sources that cannot both be right', () => {
  it.each(storiesOf('disputes.positive.txt'))('%s', (title, articles) => {
    const kinds = told(articles).disputes.map((d) => d.kind)
    expect(kinds).toEqual([title.split(':')[0]])
  })
})

describe('no dispute', () => {
  it.each(storiesOf('disputes.negative.txt'))('%s', (_, articles) => {
    expect(told(articles).disputes.map((d) => [d.kind, d.about, ...d.sides.map((s) => s.value)])).toEqual([])
  })
})
