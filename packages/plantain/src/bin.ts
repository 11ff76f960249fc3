#!/usr/bin/env node
/** The command line: one clear line and exit code 1 on failure, 2 when it was called wrongly. */
import { readFile } from 'node:fs/promises'
import { HELP, parseCommand, UsageError } from './arguments.ts'

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2))
  switch (command.command) {
    case 'help':
      return console.log(HELP)
    case 'version': {
      const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
        version: string
      }
      return console.log(manifest.version)
    }
    case 'serve':
      return (await import('./commands/serve.ts')).serve(command)
    case 'draw':
      await (await import('./commands/draw.ts')).draw(command)
      return leave(0)
    case 'models':
      await (await import('./commands/models.ts')).models(command)
      return leave(0)
  }
}

/** The launcher's channel would keep a finished command alive. */
function leave(code: number): void {
  process.exitCode = code
  if (process.connected) process.disconnect()
}

main().catch((error: unknown) => {
  const { message } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`plantain: ${message.split('\n').filter(Boolean).join('; ')}\n`)
  leave(error instanceof UsageError ? 2 : 1)
})
