import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { lessonOf, reader } from './timelines/ours.ts'
import { lexiconIn, NO_LEXICON } from './timelines/rouge.ts'
import { readTopics, tasksOf } from './timelines/task.ts'
import { exampleOf } from './train/examples.ts'
import { learn } from './train/model.ts'

const program = new Command('train')
  .description('Learns anew which days and lines a timeline takes, from all timelines of a data folder.')
  .requiredOption('--data <dir>', 'the data folder, such as ../shared/data')
  .option(
    '--out <file>',
    'where the model goes',
    join(import.meta.dirname, '..', 'src', 'tell', 'choice', 'model.json'),
  )
  .addHelpText('after', '\nExample:\n  $ npm run train -- --data ../shared/data')
  .action(train)

program.parse()

function train({ data, out }: { data: string; out: string }): void {
  const lexicon = lexiconIn(join(data, '..', 'tools', 'timeline-score')) ?? NO_LEXICON
  const read = reader()
  const tasks = readTopics(join(data, 'timelines')).flatMap(tasksOf)
  const model = learn(tasks.map((task) => exampleOf(lessonOf(task, read), lexicon)))
  writeFileSync(out, `${JSON.stringify(model, null, 2)}\n`)
  console.log(`${out}: learned from ${tasks.length} timelines`)
}
