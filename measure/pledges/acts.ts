import { readFileSync } from 'node:fs'
import type { Chance } from '../chance.ts'
import { plainly } from '../gold/rival.ts'
import { type Miss, rowsOf } from '../measured.ts'
import { answered, type Case, wanted } from '../stats.ts'
import { articleOf, pledgesOf } from './marking.ts'
import type { Part } from './stories.ts'

type Sentence = { id: string; text: string; pledge: boolean }

/** Acts of speech that bind, refuse, threaten or ask; and acts that do none of it. The others may go either way. */
const PLEDGES = new Set(['AGREE', 'REJECT', 'THREATEN', 'REQUEST'])
const NONE = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE'])

/** Sentences of PLOVER's zero-shot set (Hu et al. 2023): is there a pledge-like act in it or not, beside the verbs alone. */
export function measureActs(file: string, chance: Chance): Part {
  const sentences = sentencesOf(readFileSync(file, 'utf8'))
  const found = sentences.map((s) => pledgesOf(articleOf(s.id, s.text)))
  const ours = found.map((pledges) => pledges.length > 0)
  const verbs = sentences.map(
    (s) => plainly([{ id: s.id, source: s.id, text: s.text, published: null }]).pledges.length > 0,
  )
  const misses = sentences.flatMap((s, i): Miss[] => {
    if (s.pledge === ours[i]) return []
    const [expected, got] = s.pledge ? ['a pledge', 'none'] : ['none', 'a pledge']
    return [{ what: `PLOVER: ${s.text}`, expected, got, where: s.id }]
  })
  const rows = [
    rowsOf('PLOVER', 'truceline', casesOf(sentences, ours), chance),
    rowsOf('PLOVER', 'verbs alone', casesOf(sentences, verbs), chance),
  ]
  const judged = found.flatMap((pledges, i) => pledges.map(({ by }) => ({ by, right: sentences[i]!.pledge })))
  return { rows: rows.flat(), worst: misses, judged }
}

const casesOf = (sentences: readonly Sentence[], said: readonly boolean[]): Case[] =>
  sentences.flatMap((s, i) => [...(s.pledge ? [wanted(said[i]!)] : []), ...(said[i] ? [answered(s.pledge)] : [])])

function sentencesOf(table: string): Sentence[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 5 && (PLEDGES.has(cells[4]!) || NONE.has(cells[4]!)))
    .map(([id, text, , , act]) => ({ id: id!, text: text!, pledge: PLEDGES.has(act!) }))
}
