import type { Named } from '../../record/index.ts'
import type { Story } from './story.ts'

/** What "it" can mean: no person; a single name that the article gives no first name, no office and no "she" only passes for one. */
export function isNeuter({ names, text }: Pick<Story, 'names' | 'text'>, { name, type }: Named): boolean {
  if (type !== 'person') return true
  if (name.includes(' ')) return false
  return names.every((m) => m.name !== name || (m.role === null && !HUMAN.test(text.slice(m.start, m.end))))
}

const HUMAN = /^(?:he|him|his|she|her|hers|who|whom)$/i
