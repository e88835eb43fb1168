import { type NameMark, type QuoteMark, type Span, trimmed } from '../record/index.ts'
import { type Finder, marksOf } from './draft.ts'
import { attribute, type Said } from './quotes/attribute.ts'
import { pronounsOf } from './quotes/pronouns.ts'
import { type Quotation, quotationsOf } from './quotes/scan.ts'

/**
 * Finds quotations with speaker and cue: direct, in fragments, interrupted, over many paragraphs. Runs after `names`.
 * “We go,” said Korda · Korda called it a “huge step” · “We,” he said, “shall go.” Not: a so-called ‘safe zone’.
 */
export const quotes: Finder = (draft) => {
  const { article, marks } = draft
  const quotations = quotationsOf(article.text, article.blocks)
  if (quotations.length === 0) return []
  const names = marksOf(marks, 'name')
  const said = attribute(draft, {
    text: article.text,
    quotations,
    marks: names,
    names: byEnds(names),
    pronouns: pronounsOf(article.text, names, quotations),
  })
  return groupsOf(article.text, quotations, said).map((group) => markOf(article.text, group))
}

const byEnds = (names: readonly NameMark[]) => ({
  starts: new Map(names.map((n) => [n.start, n])),
  ends: new Map(names.map((n) => [n.end, n])),
})

type Group = { quotations: Quotation[]; said: Said }

/** Quotations that are one: an interrupted one, and one whose paragraphs each open with a mark and do not close. */
function groupsOf(text: string, quotations: readonly Quotation[], said: readonly (Said | undefined)[]): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (let at = 0; at < quotations.length; at++) {
    const own = said[at]
    const last = quotations[at - 1]
    if (open && last && (own?.joins || continues(text, last, quotations[at]!))) {
      open.quotations.push(quotations[at]!)
      open.said = better(open.said, own)
    } else {
      open = own && { quotations: quotations.slice(runStart(text, quotations, said, at), at + 1), said: own }
      if (open) groups.push(open)
    }
  }
  return groups
}

/** The first of the paragraphs that run on to this one without a word of who speaks: only the last of them says it. */
function runStart(
  text: string,
  quotations: readonly Quotation[],
  said: readonly (Said | undefined)[],
  at: number,
): number {
  let from = at
  while (from > 0 && !said[from - 1] && continues(text, quotations[from - 1]!, quotations[from]!)) from--
  return from
}

/** The paragraph before was not closed, and this one opens anew. */
const continues = (text: string, last: Quotation, next: Quotation) =>
  !last.closed && next.block === last.block + 1 && text.slice(last.end, next.start).trim() === ''

const better = (first: Said, next: Said | undefined): Said =>
  (first.cue === null || first.speaker === null) && next?.speaker && next.cue
    ? { ...next, direct: first.direct || next.direct }
    : first

function markOf(text: string, { quotations, said }: Group): QuoteMark {
  const parts = quotations.map((q): Span => trimmed(text, q.inner))
  return {
    kind: 'quote',
    start: quotations[0]!.start,
    end: quotations.at(-1)!.end,
    by: said.by,
    parts,
    form: said.direct ? 'direct' : 'fragment',
    speaker: said.speaker,
    cue: said.cue,
    edited: parts.some((p) => /\[[^\]]*\]|…|\.\.\./.test(text.slice(p.start, p.end))),
  }
}
