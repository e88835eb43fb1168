const c = '[^aeiou]'
const v = '[aeiouy]'
const C = `${c}[^aeiouy]*`
const V = `${v}[aeiou]*`
const MEASURE_OVER_0 = new RegExp(`^(${C})?${V}${C}`)
const MEASURE_IS_1 = new RegExp(`^(${C})?${V}${C}(${V})?$`)
const MEASURE_OVER_1 = new RegExp(`^(${C})?${V}${C}${V}${C}`)
const HAS_VOWEL = new RegExp(`^(${C})?${v}`)
const CVC = new RegExp(`^${C}${v}[^aeiouwxy]$`)

const STEP_2: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const STEP_3: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const ENDS_2 = new RegExp(`(${Object.keys(STEP_2).join('|')})$`)
const ENDS_3 = new RegExp(`(${Object.keys(STEP_3).join('|')})$`)
const ENDS_4 = /(al|ance|ence|er|ic|able|ible|ant|ement|ou|ism|ate|iti|ous|ive|ize)$/

/** The stem of a lower-case word by Porter (1980), in the variant of ROUGE 1.5.5 (a `y` in front is a consonant). */
export function stem(word: string): string {
  if (word.length < 3) return word
  const opensWithY = word[0] === 'y'
  const steps = [step1a, step1b, step1c, step2, step3, step4, step5]
  const out = steps.reduce((w, step) => step(w), opensWithY ? `Y${word.slice(1)}` : word)
  return opensWithY ? `y${out.slice(1)}` : out
}

const without = (word: string, units: number): string => word.slice(0, word.length - units)

function step1a(w: string): string {
  if (/(ss|i)es$/.test(w)) return without(w, 2)
  return /[^s]s$/.test(w) ? without(w, 1) : w
}

function step1b(w: string): string {
  if (w.endsWith('eed')) return MEASURE_OVER_0.test(without(w, 3)) ? without(w, 1) : w
  const ending = /(ed|ing)$/.exec(w)
  if (!ending || !HAS_VOWEL.test(w.slice(0, ending.index))) return w
  const base = w.slice(0, ending.index)
  if (/(at|bl|iz)$/.test(base)) return `${base}e`
  if (/([^aeiouylsz])\1$/.test(base)) return without(base, 1)
  return CVC.test(base) ? `${base}e` : base
}

const step1c = (w: string): string => (w.endsWith('y') && HAS_VOWEL.test(without(w, 1)) ? `${without(w, 1)}i` : w)
const step2 = (w: string): string => replaced(w, ENDS_2, STEP_2)
const step3 = (w: string): string => replaced(w, ENDS_3, STEP_3)

function replaced(w: string, endings: RegExp, table: Record<string, string>): string {
  const ending = endings.exec(w)
  if (!ending || !MEASURE_OVER_0.test(w.slice(0, ending.index))) return w
  return w.slice(0, ending.index) + table[ending[1]!]!
}

// ROUGE tries -ment and -ent after the other endings, not among them.
function step4(word: string): string {
  let w = word
  const ending = ENDS_4.exec(w)
  if (ending && MEASURE_OVER_1.test(w.slice(0, ending.index))) w = w.slice(0, ending.index)
  if (w.endsWith('ment') && MEASURE_OVER_1.test(without(w, 4))) w = without(w, 4)
  if (w.endsWith('ent')) return MEASURE_OVER_1.test(without(w, 3)) ? without(w, 3) : w
  return /[st]ion$/.test(w) && MEASURE_OVER_1.test(without(w, 3)) ? without(w, 3) : w
}

function step5(word: string): string {
  let w = word
  if (w.endsWith('e')) {
    const base = without(w, 1)
    if (MEASURE_OVER_1.test(base) || (MEASURE_IS_1.test(base) && !CVC.test(base))) w = base
  }
  return w.endsWith('ll') && MEASURE_OVER_1.test(w) ? without(w, 1) : w
}
