/** Lanes of tasks, such as one for each host: one task of a lane is at work at a time, `atOnce` lanes at most; `stop` hastens the end. */
export type Lanes<T> = { laneOf(task: T): string; atOnce: number; stop(): void }

/** What a task gives: results to hand out, and tasks that come of it. */
export type Worked<T, R> = { results: R[]; more: T[] }

/**
 * Works off tasks and those that come of them, and hands out what they give as it comes. No more is begun before what
 * came is taken; whoever stops taking waits for what is still at work.
 */
export async function* inLanes<T, R>(
  first: readonly T[],
  { laneOf, atOnce, stop }: Lanes<T>,
  work: (task: T) => Promise<Worked<T, R>>,
): AsyncGenerator<R> {
  const waiting = new Map<string, T[]>()
  const running = new Map<string, Promise<Worked<T, R> & { lane: string }>>()
  const add = (task: T) => {
    const lane = laneOf(task)
    waiting.get(lane)?.push(task) ?? waiting.set(lane, [task])
  }
  const begin = async (lane: string) => {
    const tasks = waiting.get(lane)!
    const task = tasks.shift()!
    if (tasks.length === 0) waiting.delete(lane)
    return { lane, ...(await work(task)) }
  }
  first.forEach(add)
  try {
    while (waiting.size + running.size > 0) {
      const ready = [...waiting.keys()].filter((lane) => !running.has(lane))
      for (const lane of ready.slice(0, atOnce - running.size)) running.set(lane, begin(lane))
      const { lane, results, more } = await Promise.race(running.values())
      running.delete(lane)
      more.forEach(add)
      yield* results
    }
  } finally {
    stop()
    await Promise.allSettled(running.values())
  }
}
