import { type Span, WITHHELD } from '../record/index.ts'

/**
 * What may never be kept, by the name of its column, key or element: who saw or told it and how to reach them, where
 * monitors and own forces stood, what was to be aimed at, who flew a drone from where, what a weapon carried.
 */
const PRIVATE =
  /witness|source_original|informant|interviewe|complainant|victim_?name|caller|contact|phone|telephone|mobile|e-?mail|address(es)?$|call_?sign|operator|pilot|crew|(observer|monitor|patrol|reporter|own|blue|friendly|team|base|station)_?(lat|lon|lng|pos|coord|location|name)|home_?point|take_?off|(^|_)target(_|$)|^targeting$|designat|aim_?point|laser|weapon_?load|stores|munition_?load|gps_?track|device_?id|user_?name|password/i

/** True when a column, key or element of this name may not be kept. */
export const isPrivate = (name: string): boolean => PRIVATE.test(name)

const OWN =
  /\b(?:monitors?|patrols?|observers?|own|friendly|team|mission)\b.*\b(?:positions?|locations?|tracks?|forces|units?|camps?|bases?|posts?)\b/i

/** True for a kind that says where monitors or own forces are: "patrol position", "own forces". */
export const isOwnPosition = (kind: string): boolean => OWN.test(kind)

/** What a note says of a position that was dropped. */
export const OWN_DROPPED = 'the position of monitors or own forces was dropped'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const PHONE = /(?:\+\d[\d ()-]{6,20}\d)(?![\d.:])|\b(?:tel|phone|mobile|call)\b[.:]? ?\d[\d ()-]{5,20}\d/gi

/** Addresses and telephone numbers inside free words, as spans. */
export function contactsIn(text: string): Span[] {
  if (!text.includes('@') && !text.includes('+') && !/\b(?:tel|phone|mobile|call)/i.test(text)) return []
  return [...text.matchAll(EMAIL), ...text.matchAll(PHONE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
}

/** A text with spans taken out, and a way to find again in it what stood elsewhere. */
export type Redacted = { text: string; withheld: number; moved: (span: Span) => Span | undefined }

/** Takes spans out of a text and puts `[withheld]` in their place; spans that overlap are one. */
export function redact(text: string, spans: readonly Span[]): Redacted {
  const outs = joined(spans)
  if (outs.length === 0) return { text, withheld: 0, moved: (span) => span }
  const parts = outs.map(({ start }, i) => text.slice(outs[i - 1]?.end ?? 0, start))
  const kept = [...parts, text.slice(outs.at(-1)!.end)].join(WITHHELD)
  return { text: kept, withheld: outs.length, moved: (span) => shifted(span, outs) }
}

function joined(spans: readonly Span[]): Span[] {
  const outs: Span[] = []
  for (const { start, end } of spans.filter((s) => s.end > s.start).sort((a, b) => a.start - b.start)) {
    const last = outs.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else outs.push({ start, end })
  }
  return outs
}

/** Where a span lies once others are out; undefined when it touches one of them. */
function shifted({ start, end }: Span, outs: readonly Span[]): Span | undefined {
  let by = 0
  for (const out of outs) {
    if (out.start >= end) break
    if (out.end > start) return undefined
    by += WITHHELD.length - (out.end - out.start)
  }
  return { start: start + by, end: end + by }
}
