/** What one would write first: collect the body, JSON.parse it, decode the pictures; JSON.stringify the answer. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { madePicture } from '../src/testing/fake-answer.ts'
import { reportToParent } from './measured-process.ts'

interface Body {
  contents: { parts: { text?: string; inlineData?: { data: string } }[] }[]
}

const server = createServer(async (request, response) => {
  if (request.method === 'GET') {
    response.end('ok\n')
    return
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body: Body = JSON.parse(Buffer.concat(chunks).toString())
  const parts = body.contents[0].parts
  const pictures = parts.flatMap((part) => (part.inlineData ? [Buffer.from(part.inlineData.data, 'base64')] : []))
  const size = Number(/picture (\d+)/.exec(parts[0].text ?? '')?.[1] ?? 1000)
  const data = madePicture(size).toString('base64')
  const answer = JSON.stringify({
    taken: pictures.length,
    candidates: [{ content: { parts: [{ inlineData: { data } }] } }],
  })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
  response.end(answer)
})
server.listen(0, '127.0.0.1', () => {
  reportToParent((server.address() as AddressInfo).port, () => {
    server.closeAllConnections()
  })
})
