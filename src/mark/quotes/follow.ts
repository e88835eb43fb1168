import type { Draft } from '../draft.ts'
import { cuesOf } from './cues.ts'
import type { Line } from './lines.ts'
import { firstPhrase } from './phrases.ts'
import { type Reading, type Report, report, who } from './reports.ts'
import { nearestSubject } from './speakers.ts'

/** A sentence that is only a quotation: the speaker of the one before goes on, or the sentence before leads up to it. */
export function goesOn(
  reading: Reading,
  said: readonly (Report | undefined)[],
  line: Line,
  before: Line | undefined,
  draft: Draft,
): Report | undefined {
  const pull = signedBelow(reading, line, draft)
  if (pull) return pull
  if (!before) return undefined
  const last = before.items.findLast((t) => t.q !== undefined)
  const ends = before.items.at(-1)!
  if (last && said[last.q!] && ends.text !== ':')
    return { by: 'same speaker goes on', speaker: said[last.q!]!.speaker, cue: null }
  const cues = cuesOf(before.items)
  const leads = ends.text === ':'
  const cue = leads
    ? cues.findLast((c) => c.form === 'finite' || c.form === 'noun' || c.form === 'participle')
    : cues.find((c) => c.form === 'finite')
  if (cue) return { ...report(reading, before.items, cue, cues, 'led up to'), by: 'led up to' }
  const phrase =
    (leads && nearestSubject(before.items, before.items.length - 1, cues)) ||
    firstPhrase(before.items, 0, before.items.length)
  const speaker = phrase && who(reading, before.items, phrase)
  return speaker && (speaker.type === 'person' || leads) ? { by: 'led up to', speaker, cue: null } : undefined
}

/** A paragraph that is only a quotation, and below it a short one: "Anna Kolm, foreign minister". */
function signedBelow({ text, names }: Reading, line: Line, { article }: Draft): Report | undefined {
  const own = article.blocks[line.block]!
  const below = article.blocks[line.block + 1]
  if (
    !below ||
    text.slice(own.start, line.items[0]!.start).trim() !== '' ||
    text.slice(line.items.at(-1)!.end, own.end).trim() !== ''
  )
    return undefined
  const words = text.slice(below.start, below.end)
  const lead = /^[\s—–―-]*/.exec(words)![0].length
  const mark = names.starts.get(below.start + lead)
  if (
    !mark ||
    mark.as === 'demonym' ||
    words.length > 90 ||
    !/^(?:\s*$|\s*[,|(–—―-])/.test(text.slice(mark.end, below.end)) ||
    (lead === 0 && /[.?!:”"]\s*$/.test(words))
  )
    return undefined
  return {
    by: 'signed below',
    speaker: { name: mark.name, type: mark.type, span: { start: mark.start, end: mark.end } },
    cue: null,
  }
}
