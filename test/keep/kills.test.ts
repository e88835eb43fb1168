import { expect, test } from 'vitest'
import { seeded } from '../../measure/chance.ts'
import { harmMany } from '../../measure/kills/harm.ts'
import { FROM_SOURCE } from '../../measure/kills.ts'

// `npm run measure -- kills` does so two hundred times and more.
test('a run that is killed, or finds the disk full, leaves a whole state; the next one leaves nothing of it', async () => {
  const chance = seeded(3)
  const killed = await harmMany('random kill', 3, FROM_SOURCE, chance)
  const full = await harmMany('ENOSPC', 2, FROM_SOURCE, chance)
  expect([...killed, ...full].map(({ how, wrong }) => ({ how, wrong }))).toEqual([
    ...killed.map(() => ({ how: 'random kill', wrong: [] })),
    ...full.map(() => ({ how: 'ENOSPC', wrong: [] })),
  ])
}, 300_000)
