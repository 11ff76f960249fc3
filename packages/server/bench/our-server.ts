/** The server as it ships, with a crew that looks at nothing and sends back the size it is told. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { listen } from '../src/serve.ts'
import { diskShelf } from '../src/store/disk-shelf.ts'
import { createStore } from '../src/store/leased-store.ts'
import { fakeCrew } from '../src/testing/fake-answer.ts'
import { reportToParent } from './measured-process.ts'

const folder = await mkdtemp(join(tmpdir(), 'plantain-bench-'))
const store = createStore(await diskShelf({ folder, flush: process.argv[2] !== 'unflushed' }))
const app = createApp({ answer: fakeCrew().answer, store, settings: { keys: [] } })
const server = await listen({ app, host: '127.0.0.1', port: 0, keys: [] })
reportToParent(server.port, async () => {
  await server.close(0)
  await rm(folder, { recursive: true, force: true })
})
