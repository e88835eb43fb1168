/// <reference lib="dom" />
import { peopleIn } from './credits.ts'
import type { Sign } from './signs.ts'
import { oneLine, seen } from './white.ts'

const LONGEST = 200 // units in an element that is a byline and no more
const MOST = 24 // runs of words there

/** The people whom the elements of a page name as its authors: the first element that names any decides, a link to an author before all. */
export function peopleShown(signs: readonly Sign[]): string[] {
  const authors = signs.filter(({ of }) => of === 'author').map(({ element }) => element)
  const links = authors.filter((element) =>
    /\bauthor\b/.test(`${element.getAttribute('rel')} ${element.getAttribute('itemprop')}`),
  )
  for (const element of [...links, ...authors]) {
    const people = peopleOf(element)
    if (links.includes(element) && people.length > 0) return [...new Set([...people, ...beside(element, links)])]
    // A single word under such a name may be anything: "Share", "Politics"; an agency's initials are not.
    if (people.some((name) => name.includes(' ') || /^\p{Lu}{2,5}$/u.test(name))) return people
  }
  return []
}

/** Two links side by side are two authors. */
const beside = (element: Element, links: readonly Element[]): string[] =>
  links.filter((link) => link.parentElement === element.parentElement).flatMap(peopleOf)

/** The first names among the runs of words of an element; a run of no name behind them ends the byline, "and" does not. */
function peopleOf(element: Element): string[] {
  if ((element.textContent ?? '').length > LONGEST * 2) return [] // half of it may be white space
  const runs = runsOf(element)
  if (runs.length > MOST || runs.join(' ').length > LONGEST) return []
  const people: string[] = []
  let open = true
  for (const run of runs) {
    if (/^(?:,|&|;|\/|and)$/i.test(run)) open = true
    else if (people.length === 0 || open) {
      people.push(...peopleIn(run).filter((name) => people.length === 0 || name.includes(' ')))
      open = /(?:,|&|\band)$/i.test(run)
    }
  }
  return people
}

const TEXTS = 4 // NodeFilter.SHOW_TEXT

function runsOf(element: Element): string[] {
  const runs: string[] = []
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(?:script|style)$/i.test(node.parentNode?.nodeName ?? '')) runs.push(oneLine(seen(node.textContent ?? '')))
  return runs.filter((run) => run !== '')
}
