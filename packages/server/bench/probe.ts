/** A small request every ten milliseconds, from a process of its own, and how long each took. */
import { Agent, get } from 'node:http'

const url = process.argv[2]
const agent = new Agent({ keepAlive: true })
const times: number[] = []

const timer = setInterval(() => {
  const began = performance.now()
  get(url, { agent }, (response) => response.resume().on('end', () => times.push(performance.now() - began))).on(
    'error',
    () => {},
  )
}, 10)

process.on('message', () => {
  clearInterval(timer)
  process.send?.([...times].sort((one, other) => one - other))
  process.disconnect()
  agent.destroy()
})
