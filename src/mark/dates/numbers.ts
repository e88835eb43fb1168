/** What a number can be by its shape alone, before anything around it is known. */
export const numberClasses = [
  'daynum',
  'ordnum',
  'number',
  'year',
  'shortyear',
  'iso',
  'slashed',
  'clock',
  'clockap',
  'yearspan',
  'span',
] as const
export type NumberClass = (typeof numberClasses)[number]

// The first shape that fits decides: 12 is a day before it is a number.
const numberShapes: [RegExp, NumberClass | 'decade', (m: RegExpExecArray) => number | string][] = [
  [/^(0?[1-9]|[12]\d|3[01])$/, 'daynum', (m) => +m[1]!],
  [/^(1[0-9]|20)\d\d$/, 'year', (m) => +m[0]],
  [/^\d[\d,]*(\.\d+)?$/, 'number', (m) => +m[0].replaceAll(',', '')],
  [/^(\d{1,2})(st|nd|rd|th)$/, 'ordnum', (m) => +m[1]!],
  [/^(1[0-9]|20)(\d)0['’]?s$/, 'decade', (m) => +(m[1]! + m[2]!)],
  [/^['’]?(\d)0['’]?s$/, 'decade', (m) => (+m[1]! < 2 ? 200 : 190) + +m[1]!],
  [/^['’](\d\d)$/, 'shortyear', (m) => +m[1]!],
  [/^\d{4}([-/])\d{2}\1\d{2}$/, 'iso', (m) => m[0]],
  [/^\d{1,2}[/.]\d{1,2}[/.](\d{4}|\d{2})$/, 'slashed', (m) => m[0]],
  [/^([01]?\d|2[0-4])[:.]([0-5]\d)(:[0-5]\d)?$/, 'clock', (m) => `${m[1]!.padStart(2, '0')}:${m[2]}`],
  [/^(\d{1,2})(?:[:.]([0-5]\d))?(am|pm|a\.m|p\.m)\.?$/, 'clockap', (m) => m[0]],
  [/^((?:1[89]|20)\d\d)[-–/](\d{2}|\d{4})$/, 'yearspan', (m) => m[0]],
  [/^\d{1,3}[-–]\d{1,3}$/, 'span', (m) => m[0]],
]

/** The class of a number and what it is worth: "6th" is 6, "1990s" the decade 199. Undefined for other words. */
export function shapeOf(lower: string): { cls: NumberClass | 'decade'; value: number | string } | undefined {
  for (const [shape, cls, value] of numberShapes) {
    const m = shape.exec(lower)
    if (m) return { cls, value: value(m) }
  }
  return undefined
}
