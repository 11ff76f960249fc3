/** The other end of a process pool: answers one task after the other, and ends with its parent. */
import type { TaskReply } from './process-pool.ts'

export type Tasks = Readonly<Record<string, (input: never) => unknown>>

/** Serves `tasks` to the parent process over IPC. */
export function serveTasks(tasks: Tasks): void {
  const reply = (message: TaskReply) => process.send?.(message)
  process.on('message', async ({ task, input }: { task: string; input: unknown }) => {
    try {
      const handler = tasks[task] as ((input: unknown) => unknown) | undefined
      if (!handler) throw new Error(`there is no task ${JSON.stringify(task)}`)
      reply({ value: await handler(input) })
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      reply({ error: { name, message, ...(stack ? { stack } : {}) } })
    }
  })
  process.on('disconnect', () => process.exit(0))
  // The terminal sends Ctrl-C to the whole group; the parent decides when its processes end.
  process.on('SIGINT', () => {})
}
