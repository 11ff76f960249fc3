import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { isBrokenBytes, isLiftedBytes, type Lifted, liftText } from '@plantain/wire/bytes'
import { WireError } from '@plantain/wire/errors'
import fc from 'fast-check'
import { createMemoryStore } from '../store/leased-store.ts'
import { type LiftLimits, lift } from './lift.ts'

const chunkSizes = [1, 2, 3, 7, 64, 65536]

async function* chunked(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** Lifts and reads everything back; bytes fields become their bytes in hex, or `{broken}`. */
async function liftAll(text: string | Uint8Array, size = 65536, limits: Partial<LiftLimits> = {}): Promise<unknown> {
  const lease = createMemoryStore().lease()
  const body = await lift(chunked(text, size), () => lease.writer(), limits)
  const lifts: [Record<string, unknown>, string, Lifted][] = []
  collect(body, lifts)
  for (const [holder, key, lifted] of lifts) {
    if (isLiftedBytes(lifted)) {
      const bytes = await lease.read(lifted)
      assert.equal(createHash('sha256').update(bytes).digest('hex'), lifted.sha256)
      assert.equal(bytes.length, lifted.size)
      assert.deepEqual(Buffer.from(lifted.head), Buffer.from(bytes.subarray(0, 64)))
      holder[key] = Buffer.from(bytes).toString('hex')
    } else holder[key] = { broken: lifted.offending }
  }
  await lease.release()
  return body
}

function collect(value: unknown, into: [Record<string, unknown>, string, Lifted][]): void {
  if (typeof value !== 'object' || value === null) return
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields)) {
    const inner = fields[key]
    if (isLiftedBytes(inner) || isBrokenBytes(inner)) into.push([fields, key, inner])
    else collect(inner, into)
  }
}

async function refusal(text: string | Uint8Array, limits: Partial<LiftLimits> = {}): Promise<string> {
  const messages = new Set<string>()
  for (const size of chunkSizes) {
    const error = await liftAll(text, size, limits).then(
      () => assert.fail(`accepted ${text}`),
      (thrown: unknown) => thrown,
    )
    assert.ok(error instanceof WireError, String(error))
    assert.equal(error.code, 400)
    messages.add(error.message)
  }
  assert.equal(messages.size, 1, `the message must not depend on chunk boundaries: ${[...messages].join(' | ')}`)
  return [...messages][0]
}

const part = (fields: string) => `{"contents":[{"parts":[${fields}]}]}`

describe('lift', () => {
  test('takes pictures and signatures out, wherever the chunks end', async () => {
    const text = part(
      '{"inlineData":{"mimeType":"image/png","data":"AAEC/+8="}},{"inline_data":{"data":"__79"},"thought_signature":"aGk"},{"text":"é漢🎈","thoughtSignature":"aGk="}',
    )
    for (const size of chunkSizes) {
      assert.deepEqual(await liftAll(text, size), {
        contents: [
          {
            parts: [
              { inlineData: { mimeType: 'image/png', data: '000102ffef' } },
              { inline_data: { data: 'fffefd' }, thought_signature: '6869' },
              { text: 'é漢🎈', thoughtSignature: '6869' },
            ],
          },
        ],
      })
    }
  })

  test('reads escapes in keys and in base64', async () => {
    const text = part(
      String.raw`{"inline\u0044ata":{"da\u0074a":"\/\u002F8\u003d"}},{"thought\u005fsignature":"\u0061Gk\u003D"}`,
    )
    for (const size of chunkSizes) {
      assert.deepEqual(await liftAll(text, size), {
        contents: [{ parts: [{ inlineData: { data: 'ffff' } }, { thought_signature: '6869' }] }],
      })
    }
  })

  test('leaves the same keys alone where they are the text of the caller', async () => {
    const text = JSON.stringify({
      data: 'x',
      thoughtSignature: 'y',
      contents: [
        { parts: [{ functionResponse: { name: 'f', response: { parts: [{ inlineData: { data: '0' } }] } } }] },
        { parts: [{ functionCall: { args: { parts: [{ thoughtSignature: '0', inlineData: { data: 'no!' } }] } } }] },
        { parts: [{ data: 'z', inlineData: { data: ['a'], note: { data: 'b' } } }] },
      ],
    })
    for (const size of chunkSizes) assert.deepEqual(await liftAll(text, size), JSON.parse(text))
  })

  test('lifts pictures inside the parts of a function response', async () => {
    const text = part('{"functionResponse":{"name":"f","parts":[{"inlineData":{"data":"aGk="}}]}}')
    const body = (await liftAll(text, 5)) as { contents: { parts: { functionResponse: { parts: unknown } }[] }[] }
    assert.deepEqual(body.contents[0].parts[0].functionResponse.parts, [{ inlineData: { data: '6869' } }])
  })

  test('shows the text from the first bad character on, and keeps reading', async () => {
    for (const size of chunkSizes) {
      const body = await liftAll(part('{"inlineData":{"data":"AAAA*B\\"漢"}},{"text":"after"}'), size)
      assert.deepEqual(body, {
        contents: [{ parts: [{ inlineData: { data: { broken: '*B"漢' } } }, { text: 'after' }] }],
      })
    }
  })

  test('a broken text of megabytes does not come back whole', async () => {
    const body = (await liftAll(part(`{"thoughtSignature":"${'A'.repeat(300_000)}!${'B'.repeat(300_000)}"}`))) as {
      contents: { parts: { thoughtSignature: { broken: string } }[] }[]
    }
    assert.equal(body.contents[0].parts[0].thoughtSignature.broken, `!${'B'.repeat(79)}`)
  })

  test('an empty body is an empty message', async () => {
    assert.deepEqual(await liftAll(''), {})
    assert.deepEqual(await liftAll(' \n'), {})
  })

  test('refuses what is not JSON and shows where', async () => {
    assert.equal(
      await refusal('{"contents": [{]}'),
      'Invalid JSON payload received. Expected property name or \'}\'.\n{"contents": [{]}\n               ^',
    )
    assert.match(await refusal('{"a":1'), /^Invalid JSON payload received\. /)
    assert.match(await refusal('{"a":"b'), /a string is not closed/)
    assert.match(await refusal('hello'), /Unexpected token 'h'\.$/)
    assert.match(await refusal('{"a":01}'), /Invalid JSON/)
    assert.match(await refusal('{"a":"\\x"}'), /Bad escaped character/)
    assert.match(await refusal('{"a":"b"} {}'), /Unexpected non-whitespace character/)
  })

  test('refuses broken JSON inside a bytes field', async () => {
    assert.match(await refusal(part('{"inlineData":{"data":"AAAA')), /a string is not closed/)
    assert.match(await refusal(part('{"inlineData":{"data":"AA\nAA"}}')), /control character/)
    assert.match(await refusal(part('{"inlineData":{"data":"AAA\n"}}')), /control character/)
    assert.match(await refusal(part('{"inlineData":{"data":"AAA!AAA\n"}}')), /control character/)
    assert.match(await refusal(part('{"inlineData":{"data":"\\q"}}')), /Bad escaped character/)
    assert.match(await refusal(part('{"inlineData":{"data":"\\u00"}}')), /Bad escaped character/)
    assert.match(await refusal('{"parts":[{"inlineData":{"data":"AA\\'), /a string is not closed/)
  })

  test('refuses text that is not UTF-8', async () => {
    assert.match(await refusal(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), /not valid UTF-8/)
  })

  test('refuses nesting, counts and sizes that are bombs', async () => {
    assert.match(await refusal('['.repeat(5000)), /Nesting is deeper than 100 levels/)
    assert.match(await refusal(`[${'0,'.repeat(50)}0]`, { values: 50 }), /more than 50 values/)
    assert.match(await refusal(`["${'x'.repeat(200)}"]`, { skeletonBytes: 100 }), /100 bytes of JSON besides/)
    assert.equal(
      await refusal(part('{"thoughtSignature":"AAAA"},'.repeat(3)), { lifted: 2 }),
      'Please use fewer than 3 pictures and thought signatures in your request.',
    )
    assert.equal(
      await refusal(part(`{"thoughtSignature":"${'A'.repeat(400)}"}`), { bodyBytes: 300 }),
      'Request payload size exceeds the limit: 300 bytes.',
    )
  })

  test('the largest JSON in the limits is deeply nested and still read', async () => {
    const text = `${'['.repeat(100)}1${']'.repeat(100)}`
    assert.deepEqual(await liftAll(text), JSON.parse(text))
  })
})

describe('lift, for any JSON', () => {
  const chunkSize = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(1000))
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array))
  /** Every legal spelling of some bytes. */
  const spelled = fc.record({
    bytes,
    urlSafe: fc.boolean(),
    padded: fc.boolean(),
    escapeEvery: fc.integer({ min: 0, max: 5 }),
  })
  const awkwardKey = fc.constantFrom(
    'data',
    'parts',
    'inlineData',
    'inline_data',
    'thoughtSignature',
    'response',
    'args',
    '"\\',
    '',
  )

  test('gives what JSON.parse gives', async () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 2 }),
        fc.string({ unit: 'binary' }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(awkwardKey, fc.string()), tie('value'), { maxKeys: 4 }),
      ),
    })).value
    await fc.assert(
      fc.asyncProperty(json, chunkSize, fc.boolean(), async (value, size, pretty) => {
        const text = JSON.stringify(value, null, pretty ? 2 : 0)
        const expected = JSON.parse(text)
        spellOut(expected, [])
        assert.deepEqual(await liftAll(text, size), expected)
      }),
      { numRuns: 300 },
    )
  })

  test('decodes every spelling of base64', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spelled, { maxLength: 4 }), chunkSize, async (values, size) => {
        const parts = values.map(({ bytes, urlSafe, padded, escapeEvery }) => {
          let text = bytes.toString(urlSafe ? 'base64url' : 'base64')
          text = text.replace(/=+$/, '')
          if (padded) text = text.padEnd(Math.ceil(text.length / 4) * 4, '=')
          return `{"inlineData":{"data":"${escaped(text, escapeEvery)}"}}`
        })
        assert.deepEqual(await liftAll(part(parts.join()), size), {
          contents: [{ parts: values.map(({ bytes }) => ({ inlineData: { data: bytes.toString('hex') } })) }],
        })
      }),
      { numRuns: 300 },
    )
  })

  test('judges any text the way the plain decoder of wire does', async () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'ABCDab01+/-_==', ' ', '*', '"', 'é', '🎈'), maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(nearly, chunkSize, async (text, size) => {
        const lease = createMemoryStore().lease()
        const body = (await lift(chunked(JSON.stringify({ parts: [{ thoughtSignature: text }] }), size), () =>
          lease.writer(),
        )) as { parts: [{ thoughtSignature: Lifted }] }
        const expected = liftText(text, (bytes) => ({
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.length,
        }))
        const got = body.parts[0].thoughtSignature
        assert.equal(isLiftedBytes(got), isLiftedBytes(expected))
        assert.equal(got.text, text)
        if (isLiftedBytes(got) && isLiftedBytes(expected)) assert.equal(got.sha256, expected.sha256)
        else assert.ok('offending' in got && text.endsWith(got.offending))
      }),
      { numRuns: 500 },
    )
  })
})

/** What `liftAll` makes of a value: strings at bytes fields become hex or `{broken}`. */
function spellOut(value: unknown, keys: string[]): void {
  if (Array.isArray(value)) for (const item of value) spellOut(item, keys)
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      const inner = fields[key]
      const holder = keys.at(-1)
      const isData = key === 'data' && /^inline(D|_d)ata$/.test(holder ?? '') && keys.at(-2) === 'parts'
      if (typeof inner === 'string' && (isData || (key === 'thoughtSignature' && holder === 'parts'))) {
        const text = Buffer.from(Buffer.from(inner).toString('latin1'), 'latin1').toString()
        const lifted = liftText(text, (bytes) => ({ sha256: Buffer.from(bytes).toString('hex'), size: bytes.length }))
        fields[key] = isLiftedBytes(lifted) ? lifted.sha256 : { broken: (lifted as { offending: string }).offending }
      } else spellOut(inner, [...keys, key])
    }
  }
}

function escaped(text: string, every: number): string {
  if (every === 0) return text
  return [...text]
    .map((letter, index) => {
      if (letter === '/' && every < 3) return '\\/'
      return index % every === 0 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter
    })
    .join('')
}
