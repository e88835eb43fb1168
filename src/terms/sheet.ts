import { Temporal } from '@js-temporal/polyfill'
import { isMap, isScalar, isSeq, LineCounter, type Document as Parsed, parseDocument } from 'yaml'
import { z } from 'zod'
import { agreementStatusSchema, clockSchema, isEdtf, type Note, noteOf, termKindSchema } from '../record/index.ts'

/** A text file of an agreement's folder: its path, and what it says. */
export type TextFile = { source: string; text: string }

/** Who confirmed that the words mean this, and on which day. */
const confirmed = z.strictObject({ by: z.string().min(1), on: z.iso.date() })
const words = z.string().min(1)
/** A day, or a moment with its offset: without one it would be another moment in every zone. */
const moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true, precision: -1 }), z.iso.datetime({ offset: true })],
  {
    error: 'it is no day (2026-03-01), and no time with its offset (2026-03-01T06:00+02:00)',
  },
)
/** A date (EDTF), or a length of days, weeks, months or years after another item: `P14D after T1`. */
const date = z
  .string()
  .refine((value) => isEdtf(value) || /^P(?=[\dT])(?:\d+[YMWD])*(?:T\d+H)? after [\w.-]+$/.test(value), {
    error: 'it is no date, and no length after another term (P14D after T1)',
  })
const id = z.string().regex(/^[\w.-]+$/)
const bound = { id, words, confirmed: confirmed.optional() }

const partySchema = z.strictObject({ id, name: z.string().min(1) })

const boundarySchema = z.strictObject({
  ...bound,
  name: z.string(),
  asOf: z.string().refine(isEdtf, 'it is no date'),
  geometry: z.string(),
})

const zoneSchema = z.strictObject({
  ...bound,
  name: z.string(),
  geometry: z.string().optional(),
  from: z.strictObject({ boundary: id, metres: z.number().positive(), side: z.enum(['left', 'right']) }).optional(),
})

const termSchema = z.strictObject({
  ...bound,
  kind: termKindSchema,
  binds: z.array(id).min(1),
  duty: z.enum(['must', 'must not', 'may']),
  object: words.optional(),
  where: z.array(id).min(1).optional(),
  limit: z.strictObject({ value: z.number(), unit: z.string(), per: z.string().optional() }).optional(),
  begins: date.optional(),
  due: date.optional(),
  except: z.array(words).default([]),
})

const tierSchema = z.strictObject({
  if: words.optional(),
  action: words,
  actor: id,
  clock: clockSchema,
  within: z.string().optional(),
})

const guaranteeSchema = z.strictObject({
  ...bound,
  guarantors: z.array(id).min(1),
  toward: id,
  status: agreementStatusSchema,
  trigger: words,
  needs: z.enum(['finding', 'breach', 'request', 'not said']),
  tiers: z.array(tierSchema).min(1),
  escape: z.array(words).default([]),
})

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

const calendarSchema = z.strictObject({
  zone: z.string().refine(isZone, 'it is no time zone of the IANA list, such as Europe/Vienna'),
  rest: z.array(z.int().min(1).max(7)).optional(),
  holidays: z.array(z.iso.date()).default([]),
})

/**
 * What `terms.yaml` says of an agreement: which words are its title, parties, boundaries, zones, terms and guarantees.
 * `confirmed` on the sheet holds for all of it; on an item, for that item. Nothing unconfirmed binds.
 */
const sheetSchema = z.strictObject({
  agreement: z.strictObject({
    id,
    text: z.string(),
    title: words,
    status: agreementStatusSchema,
    from: moment.optional(),
    to: moment.optional(),
    replaces: id.optional(),
  }),
  confirmed: confirmed.optional(),
  calendar: calendarSchema.optional(),
  parties: z.array(partySchema).min(1),
  boundaries: z.array(boundarySchema).default([]),
  zones: z.array(zoneSchema).default([]),
  terms: z.array(termSchema).default([]),
  guarantees: z.array(guaranteeSchema).default([]),
})
export type Sheet = z.infer<typeof sheetSchema>

/** Reads a `terms.yaml`; undefined with notes, each at its line, when it is not one that can be read. */
export function readSheet({ source, text }: TextFile): { sheet: Sheet | undefined; notes: Note[] } {
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines })
  if (parsed.errors.length > 0) {
    const notes = parsed.errors.map((e) => noteOf('terms', source, 'yaml', e.message.split('\n')[0]!, placeOf(e.pos)))
    return { sheet: undefined, notes }
  }
  const value = readOut(parsed)
  if (value instanceof Error) return { sheet: undefined, notes: [noteOf('terms', source, 'yaml', value.message)] }
  const result = sheetSchema.safeParse(value)
  if (result.success) return { sheet: result.data, notes: [] }
  const notes = result.error.issues.map(({ path, message }) => {
    const at = rangeAt(parsed, path)
    const line = at ? `line ${lines.linePos(at.start).line}, ` : ''
    return noteOf('terms', source, 'sheet', `${line}${path.join('.') || 'the sheet'}: ${message}`, at)
  })
  return { sheet: undefined, notes }
}

/** The value of a document; an error where names in it stand for nothing, or for far too much. */
function readOut(parsed: Parsed): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return error as Error
  }
}

const placeOf = ([start, end]: [number, number]) => ({ start, end: Math.max(end, start + 1) })

/** Where the innermost node stands that a path leads to, in the YAML text. */
function rangeAt(parsed: Parsed, path: readonly PropertyKey[]) {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = parsed.getIn(path.slice(0, depth), true)
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) return placeOf([node.range[0], node.range[1]])
  }
  return undefined
}
