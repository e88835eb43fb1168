#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { exitStatus } from './cli/exit.ts'
import { VERSION } from './cli/version.ts'

// A run is short and its code wide: at its usual eagerness V8 spends a third of the processor time on optimising it.
setFlagsFromString('--interrupt-budget=1000000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')

const COMMANDS: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./cli/read.ts')).readCommand(),
  mark: async () => (await import('./cli/mark.ts')).markCommand(),
  tell: async () => (await import('./cli/tell.ts')).tellCommand(),
  update: async () => (await import('./cli/update.ts')).updateCommand(),
  explain: async () => (await import('./cli/explain-id.ts')).explainCommand(),
  check: async () => (await import('./cli/check.ts')).checkCommand(),
  ask: async () => (await import('./cli/ask.ts')).askCommand(),
  terms: async () => (await import('./cli/terms.ts')).termsCommand(),
  mcp: async () => (await import('./cli/mcp.ts')).mcpCommand(),
}

/** The command line, and the only place that prints. One command per stage that a person may want to look at. */
const program = new Command('truceline')
  .description('Keeps the record of a running story: articles in, one cited record out.')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(see truceline --help)')
  .addHelpText('after', '\nExample:\n  $ truceline tell articles/ --out record/\n')

// Only the command that is named is loaded, and all of them where help is wanted.
const named = COMMANDS[process.argv[2] ?? '']
for (const load of named ? [named] : Object.values(COMMANDS))
  program.addCommand((await load()).exitOverride().copyInheritedSettings(program))

// Who reads only the beginning (`truceline read pages/ | head`) closes the pipe; that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitStatus(error, error instanceof CommanderError)
}
