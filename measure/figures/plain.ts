import type { Amount } from '../figures.ts'

const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
const SIZES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const WORDS: Record<string, string> = { dollars: 'USD', euros: 'EUR', pounds: 'GBP' }

const NUMBER =
  /([$€£])? ?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: ?(thousand|million|billion))?(?: ?([A-Z]{3}\b|dollars|euros|pounds))?(?: (\p{L}+))?/gu

/** The plain rival: every number with the word for its size, the currency that touches it, and the next word. */
export function plainNumbers(text: string): Amount[] {
  return [...text.matchAll(NUMBER)].map(([, sign, digits, size, money, next]) => ({
    value: Number((Number(digits!.replaceAll(',', '')) * (SIZES[size ?? ''] ?? 1)).toPrecision(12)),
    unit: SIGNS[sign ?? ''] ?? WORDS[money ?? ''] ?? money ?? next ?? '',
    about: next ?? '',
  }))
}
