// Loaded before a program (node --import): when it ends, writes the processor time and the peak memory of the whole
// process, all its threads included, to the file that TRUCELINE_USAGE names.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
    writeFileSync(process.env.TRUCELINE_USAGE, JSON.stringify(usage))
  })
