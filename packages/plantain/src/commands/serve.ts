/** `plantain serve`: listens, says how to use it, and ends cleanly on Ctrl-C. */
import { createLog } from '@plantain/server/request-log'
import type { ServeCommand } from '../arguments.ts'
import { UsageError } from '../arguments.ts'
import { createPlantain } from '../index.ts'

export async function serve(command: ServeCommand): Promise<void> {
  const plantain = await createPlantain({
    log: createLog('plain'),
    ...(command.host === undefined ? {} : { host: command.host }),
    ...(command.port === undefined ? {} : { port: portOf(command.port) }),
  })
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    await plantain.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // The launcher is gone: nobody is left who could stop this server.
  process.on('disconnect', stop)
  try {
    const { url } = await plantain.listen()
    console.log(greeting(url, plantain.settings.keys.length > 0))
  } catch (error) {
    await plantain.close()
    throw error
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, got ${JSON.stringify(text)}`)
  return port
}

const greeting = (url: string, hasKeys: boolean) => `
Plantain listens on ${url}/  (open it in a browser)

Programs with an official Gemini SDK, unmodified:
  GOOGLE_GEMINI_BASE_URL=${url} GEMINI_API_KEY=${hasKeys ? 'YOUR_KEY' : 'any'} node your-program.js

curl:
  curl -s ${url}/v1beta/models/gemini-3-pro-image:generateContent${hasKeys ? " -H 'x-goog-api-key: YOUR_KEY'" : ''} \\
    -H 'content-type: application/json' -d '{"contents":[{"parts":[{"text":"a cat on a red sofa"}]}]}' \\
    | node -p 'const p=JSON.parse(require("fs").readFileSync(0)).candidates[0].content.parts.find(p=>p.inlineData);require("fs").writeFileSync("cat.png",p.inlineData.data,"base64");"cat.png"'

Command line:
  npm run draw -- "a cat on a red sofa" -o cat.png --aspect 16:9 --size 2K

Ctrl-C ends it.
`
