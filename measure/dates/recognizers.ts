import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysOf } from '../../src/record/index.ts'
import type { Miss } from '../measured.ts'
import type { Case } from '../stats.ts'
import type { TimedText, Timex } from './timeml.ts'

type Value = { timex?: string; value?: string; start?: string; end?: string }
type Spoken = {
  Input: string
  Context?: { ReferenceDateTime: string }
  NotSupported?: string
  Results: { Text: string; Start?: number; End?: number; TypeName?: string; Resolution?: { values?: Value[] } | null }[]
}

/** What a method says of a sentence: its words and their value, as TIMEX3 and as EDTF where it has one. */
export type Answer = Timex & { edtf: string | null }

/** Sentences of Recognizers-Text with their reference date; each result has one or more values that count as right. */
export type Sentence = TimedText & { results: { start: number; end: number; type: string; values: Value[] }[] }

/** All sentences of the DateTimeModel files below a folder. */
export function readRecognizers(dir: string): Sentence[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('DateTimeModel.json'))
  return files.sort().flatMap((file) => {
    const spoken: Spoken[] = JSON.parse(readFileSync(join(dir, file), 'utf8').replace(/^\uFEFF/, ''))
    return spoken.flatMap((s, i) => sentenceOf(s, `${file}:${i}`))
  })
}

function sentenceOf({ Input, Context, Results }: Spoken, name: string): Sentence[] {
  if (Context?.ReferenceDateTime === undefined) return []
  const results = Results.flatMap((r) =>
    r.Start === undefined || r.End === undefined
      ? []
      : [{ start: r.Start, end: r.End + 1, type: r.TypeName ?? '', values: r.Resolution?.values ?? [] }],
  )
  return [{ name, text: Input, published: Context.ReferenceDateTime, gold: [], results }]
}

/** Recall of results: one is found when an answer overlaps it and is one of its values. */
export function scoreSentence({ results }: Sentence, answers: readonly Answer[]): Case {
  const found = results.filter((r) => answers.some((a) => overlaps(a, r) && r.values.some((v) => isRight(a, v)))).length
  return { asked: results.length, found, said: results.length, right: found }
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

function isRight({ value, edtf }: Answer, v: Value): boolean {
  if (v.timex === value || v.value === value || (edtf !== null && v.value === edtf.slice(0, 10))) return true
  const days = edtf === null ? undefined : daysOf(edtf)
  if (days === undefined || v.start === undefined || v.end === undefined) return false
  return v.start === days.from && Date.parse(v.end) - Date.parse(days.to) === 86_400_000
}

/** The results of a sentence that were missed or read in another way. */
export function missesIn(sentence: Sentence, answers: readonly Answer[]): Miss[] {
  return sentence.results.flatMap((r) => {
    const over = answers.filter((a) => overlaps(a, r))
    if (over.some((a) => r.values.some((v) => isRight(a, v)))) return []
    const expected = r.values.map((v) => v.value ?? v.timex ?? '').join(' or ')
    const got = over.map((a) => a.edtf ?? a.value).join(', ')
    return [{ what: r.type, expected, got, where: `${sentence.name} ${sentence.text}` }]
  })
}
