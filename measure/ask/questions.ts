import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

/**
 * A question to an example and the words of the passages that answer it, any of them right; none: the record does not
 * say. `round` 1 was written before anything was tuned, 2 after that, 3 after tuning on 2.
 */
const questionSchema = z.object({
  id: z.string(),
  round: z.literal([1, 2, 3]),
  question: z.string(),
  passages: z.array(z.string()),
})
export type Question = z.infer<typeof questionSchema>

const FILE = 'questions.json'

/** The folders with questions: the data folder itself or those in it. */
export function askedIn(data: string): string[] {
  if (existsSync(join(data, FILE))) return [data]
  const inside = existsSync(data) ? readdirSync(data).sort() : []
  return inside.map((name) => join(data, name)).filter((dir) => existsSync(join(dir, FILE)))
}

/** The questions of a folder, with what is to be told before they are asked. */
export function readQuestions(dir: string): { name: string; inputs: string[]; questions: Question[] } {
  const questions = z.array(questionSchema).parse(JSON.parse(readFileSync(join(dir, FILE), 'utf8')))
  const inputs = ['in', 'truce'].map((part) => join(dir, part)).filter((part) => existsSync(part))
  return { name: basename(dir), inputs, questions }
}
