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

describe('the grounds of a dispute', () => {
  it('say that the grammar leaves open who spoke', () => {
    const record = told({
      'post.txt': {
        published: '2031-03-05',
        text: 'The talks in Orlen were watched by Berit Sandor and the envoy Oskar Venn, who said the river “strongly holds” the two towns.\n',
      },
      'mail.txt': {
        published: '2031-03-05',
        text: 'Berit Sandor said after the talks in Orlen that the river “strongly holds” the two towns.\n',
      },
    })
    expect(record.disputes).toMatchObject([{ kind: 'attribution' }])
    expect(record.disputes[0]!.by).toContain('“who” may be Berit Sandor or Oskar Venn')
  })

  it('say which words have legal weight', () => {
    const articles = {
      'post.txt': {
        published: '2031-03-05',
        text: 'Berit Sandor said on Tuesday that Tarland had received no clear promise of water from Ilvany.\n',
      },
      'mail.txt': {
        published: '2031-03-05',
        text: 'Berit Sandor said on Tuesday that Tarland had received no legally binding promise of water from Ilvany.\n',
      },
    }
    expect(told(articles).disputes[0]!.by).toBe(
      'two terms for one matter, of which one has legal weight: “legally binding” and “clear”',
    )
  })
})

describe('the sides of a dispute that one article tells', () => {
  it('hold what other articles say in the same words', () => {
    const record = told({
      'post.txt': {
        published: '2031-03-05',
        text: 'Our boats land the 1,430 tonnes of the accord; it has never been 1,650, as the port keeps saying.\n',
      },
      'mail.txt': {
        published: '2031-03-06',
        text: 'The extra catch of 1,650 tonnes stays suspended, the port said.\n',
      },
    })
    const outlets = new Map(record.articles.map((a) => [a.id, a.source]))
    expect(
      record.disputes.map((d) => d.sides.map((s) => [s.value, s.citations.map((c) => outlets.get(c.article))])),
    ).toEqual([
      [
        ['1,430', ['post.txt']],
        ['1,650', ['post.txt', 'mail.txt']],
      ],
    ])
  })
})
