/** `plantain models`: the models of the API, from the API. */
import type { ModelsCommand } from '../arguments.ts'
import { createPlantain } from '../index.ts'

interface Model {
  readonly name: string
  readonly displayName: string
  readonly description: string
}

export async function models(command: ModelsCommand): Promise<void> {
  const plantain = await createPlantain()
  try {
    const headers: Record<string, string> = plantain.settings.keys[0]
      ? { 'x-goog-api-key': plantain.settings.keys[0] }
      : {}
    const response = await plantain.fetch(new Request('http://plantain/v1beta/models', { headers }))
    const { models } = (await response.json()) as { models: readonly Model[] }
    if (command.json) console.log(JSON.stringify(models))
    else
      for (const { name, displayName, description } of models)
        console.log(`${name.replace('models/', '').padEnd(32)} ${displayName} (${description})`)
  } finally {
    await plantain.close()
  }
}
