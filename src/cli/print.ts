import pc from 'picocolors'
import type { Note } from '../record/index.ts'
import type { Told } from '../update.ts'
import type { Watch } from '../work.ts'

/** Prints a value as JSON on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`)
}

/** Prints a text as it is. */
export function printText(text: string): void {
  process.stdout.write(text)
}

/** Prints notes below what a stage produced, one a line. */
export function printNotes(notes: readonly Note[]): void {
  for (const { source, reason } of notes) process.stdout.write(`note: ${printable(`${source}: ${reason}`)}\n`)
}

/** Words that may come from a file's name: what could steer a terminal is shown as its number. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)
}

/** Prints the one line that ends a run, on standard error where standard output carries data. */
export function printLast(line: string, { aside = false } = {}): void {
  const stream = aside ? process.stderr : process.stdout
  stream.write(`${stream.isTTY ? pc.bold(line) : line}\n`)
}

/** `1 article`, `3 articles`, `2 stories`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

/** What a run told, in one line. */
export function summaryOf({ stories, notes, articles }: Told): string {
  const events = stories.reduce((sum, s) => sum + s.record.timeline.length, 0)
  return [
    counted(articles, 'article'),
    counted(stories.length, 'story', 'stories'),
    counted(events, 'event'),
    counted(notes.length, 'note'),
  ].join(', ')
}

/** Shows a bar while `work` runs, when a terminal is watching; gives the work what to call with its progress. */
export async function withBar<T>(label: string, work: (watch: Watch) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {})
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true })
  bar.start(1, 0)
  try {
    return await work((done, all) => {
      bar.setTotal(all)
      bar.update(done)
    })
  } finally {
    bar.stop()
  }
}
