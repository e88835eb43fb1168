import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askedIn, readQuestions } from '../../measure/ask/questions.ts'
import { tellAll } from '../../src/update.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const EXAMPLES = join(ROOT, 'examples')
const STORIES = join(ROOT, 'measure', 'ask', 'stories')

test.each([...askedIn(EXAMPLES), ...askedIn(STORIES)])(
  'the passages that answer the questions of %s stand in its texts',
  async (dir) => {
    const { inputs, clock, questions } = readQuestions(dir)
    const { stories, ceasefires } = await tellAll(inputs, { asOf: clock, oneStory: true })
    const texts = [...stories, ...ceasefires].flatMap((one) => Object.values(one.texts))
    const lost = questions.flatMap((q) => q.passages.filter((words) => !texts.some((text) => text.includes(words))))
    expect(lost).toEqual([])
  },
)

test('a fifth of the questions have no answer, and no two share an id', () => {
  const all = [...askedIn(EXAMPLES), ...askedIn(STORIES)].flatMap((dir) => readQuestions(dir).questions)
  expect(all.filter((q) => q.passages.length === 0).length / all.length).toBeGreaterThan(0.19)
  expect(new Set(all.map((q) => q.id)).size).toBe(all.length)
})
