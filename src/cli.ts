#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { askCommand } from './cli/ask.ts'
import { checkCommand } from './cli/check.ts'
import { exitStatus } from './cli/exit.ts'
import { explainCommand } from './cli/explain-id.ts'
import { markCommand } from './cli/mark.ts'
import { mcpCommand } from './cli/mcp.ts'
import { readCommand } from './cli/read.ts'
import { tellCommand } from './cli/tell.ts'
import { termsCommand } from './cli/terms.ts'
import { updateCommand } from './cli/update.ts'
import { VERSION } from './cli/version.ts'

// A run is short and its code wide: at its usual eagerness V8 spends a third of the processor time on optimising it.
setFlagsFromString('--interrupt-budget=1000000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')

/** The command line, and the only place that prints. One command per stage that a person may want to look at. */
const program = new Command('truceline')
  .description('Keeps the record of a running story: articles in, one cited record out.')
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(see truceline --help)')
  .addCommand(readCommand())
  .addCommand(markCommand())
  .addCommand(tellCommand())
  .addCommand(updateCommand())
  .addCommand(explainCommand())
  .addCommand(checkCommand())
  .addCommand(askCommand())
  .addCommand(termsCommand())
  .addCommand(mcpCommand())
  .addHelpText('after', '\nExample:\n  $ truceline tell articles/ --out record/\n')

for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)

// Who reads only the beginning (`truceline read pages/ | head`) closes the pipe; that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitStatus(error, error instanceof CommanderError)
}
