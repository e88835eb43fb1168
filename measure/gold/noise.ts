import { countRow } from '../measured.ts'
import { isOf, type Text } from './align.ts'
import type { Gold, GoldWords } from './gold.ts'
import { type Scored, whereOf } from './scored.ts'

const LONG = 3 // words

/**
 * How much furniture is left in the frozen texts. It is left in when a line says just that; of three words and more,
 * also when a line has them among others, for a short word may be honest text elsewhere.
 */
export function scoreNoise(texts: readonly Text[], gold: Gold): Scored {
  const left = gold.noise.filter((noise) => texts.some((t) => isOf(t.source, noise.file) && keeps(t.text, noise)))
  return {
    rows:
      gold.noise.length === 0 ? [] : [countRow('noise left in the texts', 'truceline', left.length, gold.noise.length)],
    worst: left.map((n) => ({ what: 'noise left', expected: 'thrown out', got: n.words, where: whereOf(n) })),
  }
}

function keeps(text: string, { words }: GoldWords): boolean {
  const noise = plain(words)
  const lines = text.split('\n').map(plain)
  return lines.includes(noise) || (noise.split(' ').length >= LONG && lines.some((line) => line.includes(noise)))
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
