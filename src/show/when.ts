/** How fine a date is: what the drawing beside it may pretend to know. */
export function precisionOf(edtf: string): 'day' | 'month' | 'year' | 'span' {
  if (edtf.includes('/')) return 'span'
  if (/^\d{4}-\d{2}-\d{2}/.test(edtf)) return 'day'
  return /^\d{4}-\d{2}/.test(edtf) ? 'month' : 'year'
}

/** The year a date begins in, as the page groups by it, or undefined where it says none. */
export const yearOf = (edtf: string): string | undefined => /\d{3}[\dX]/.exec(edtf)?.[0]

/** The date as a machine reads it in `<time datetime>`, or undefined where HTML cannot say it. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(edtf)
    ? edtf
    : undefined
}
