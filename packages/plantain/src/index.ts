/**
 * Plantain as a library: the Gemini API in this process, with or without a socket.
 *
 * @example
 * import { createPlantain } from 'plantain'
 * const plantain = await createPlantain()
 * const response = await plantain.fetch(new Request('http://plantain/v1beta/models'))
 * await plantain.close()
 *
 * @example Behind an official SDK
 * const { url, close } = await plantain.listen({ port: 0 })
 * const ai = new GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: url } })
 */
import { mkdir, readFile } from 'node:fs/promises'
import { type Crew, createAnswer } from '@plantain/crew/answer'
import { embeddedCrew } from '@plantain/crew/embedded-crew'
import { createSealer } from '@plantain/crew/signatures/seal'
import { sealingSecrets } from '@plantain/crew/signatures/secret'
import { createApp } from '@plantain/server/app'
import type { Log } from '@plantain/server/request-log'
import { listen, type Running } from '@plantain/server/serve'
import { readSettings, type Settings } from '@plantain/server/settings'
import { diskShelf } from '@plantain/server/store/disk-shelf'
import { createStore } from '@plantain/server/store/leased-store'
import { claimFolder } from '@plantain/server/store/scratch'

export interface PlantainOptions extends Partial<Settings> {
  /** Planner, painter and critic. @default the embedded crew: rules planner and illustrator */
  readonly crew?: Crew
  /** Takes one record a request. @default nothing is logged */
  readonly log?: Log
}

export interface Plantain {
  /** Answers a request as the server would, without a socket. Mount it anywhere that speaks `Request` and `Response`. */
  fetch(request: Request): Promise<Response>
  /** Serves HTTP. @default the host and port of the settings; port 0 takes any free one */
  listen(where?: { readonly host?: string; readonly port?: number }): Promise<Running>
  readonly settings: Settings
  /** Ends servers and drawing processes and removes temporary files. */
  close(): Promise<void>
}

const PAGE = new URL('../page/index.html', import.meta.url)

/**
 * @param options what is not given comes from the environment (`PLANTAIN_...`), then from the defaults
 * @throws SettingsError when a setting is wrong or unknown
 */
export async function createPlantain(options: PlantainOptions = {}): Promise<Plantain> {
  const { crew: givenCrew, log, ...given } = options
  const settings: Settings = { ...readSettings(process.env), ...given }
  await mkdir(settings.data, { recursive: true })
  const scratch = await claimFolder(settings.data)
  const store = createStore(await diskShelf({ folder: settings.data, flush: false }))
  const ownCrew = givenCrew ? undefined : embeddedCrew({ folder: scratch.path })
  const crew = givenCrew ?? (ownCrew as Crew)
  const sealer = createSealer(await sealingSecrets(settings.secret, settings.data))
  const app = createApp({
    answer: createAnswer({ crew, sealer, signatures: settings.signatures }),
    store,
    settings,
    page: await readFile(PAGE, 'utf8'),
    ...(log ? { log } : {}),
  })
  const servers: Running[] = []
  return {
    settings,
    fetch: async (request) => app.fetch(request),
    async listen({ host = settings.host, port = settings.port } = {}) {
      const running = await listen({ app, host, port, keys: settings.keys })
      servers.push(running)
      return running
    },
    async close() {
      await Promise.all(servers.splice(0).map((server) => server.close()))
      await ownCrew?.close()
      await store.close()
      await scratch.release()
    },
  }
}
