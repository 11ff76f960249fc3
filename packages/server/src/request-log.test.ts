import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createLog, type RequestRecord } from './request-log.ts'

const record: RequestRecord = {
  time: '2026-11-22T19:50:31.000Z',
  method: 'POST',
  path: '/v1/models',
  status: 200,
  milliseconds: 12.4,
}

function lines(form: 'plain' | 'json', given: Partial<RequestRecord>): string[] {
  const written: string[] = []
  createLog(form, (line) => written.push(line))({ ...record, ...given })
  return written
}

describe('the log', () => {
  test('is one line a request', () => {
    assert.deepEqual(lines('plain', {}), ['2026-11-22T19:50:31.000Z POST /v1/models 200 12ms'])
    assert.deepEqual(JSON.parse(lines('json', {})[0]), record)
  })

  test('callers cannot write lines of their own into it', () => {
    const forged = '/v1\n2026 GET /admin 200\u001b[31m\u2028'
    assert.equal(lines('plain', { path: forged, status: 400, error: 'bad\r\nline' })[0].split(/[\n\r\u2028]/).length, 1)
    assert.equal(lines('json', { path: forged })[0].split('\n').length, 1)
  })

  test('faults of the server come with their stack, indented', () => {
    assert.match(lines('plain', { status: 500, error: 'Error: x\n  at y' })[0], /500 12ms Error: x\n {4}at y$/)
  })
})
