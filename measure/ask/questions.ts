import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

/**
 * A question to an example and the words of the passages that answer it, any of them right; none: the record does not
 * say. The rounds were written one after another, each before its answers were looked at: 1 before anything was tuned, 2
 * after that, 3 after tuning on 2, 4 after the stories of `measure/ask/stories` had been met, whose questions are 5 and 6.
 */
const questionSchema = z.object({
  id: z.string(),
  round: z.literal([1, 2, 3, 4, 5, 6]),
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

/** What is to be told of a folder, by which clock, and what is to be asked then. */
export type Told = { name: string; inputs: string[]; clock: string; questions: Question[] }

const CLOCK = '2026-04-16'

/** The questions of a folder, with what is to be told before they are asked. */
export function readQuestions(dir: string): Told {
  const questions = z.array(questionSchema).parse(JSON.parse(readFileSync(join(dir, FILE), 'utf8')))
  const inputs = ['in', 'truce'].map((part) => join(dir, part)).filter((part) => existsSync(part))
  const clock = join(dir, 'clock.txt')
  return {
    name: basename(dir),
    inputs,
    clock: existsSync(clock) ? readFileSync(clock, 'utf8').trim() : CLOCK,
    questions,
  }
}
