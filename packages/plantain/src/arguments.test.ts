import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatOf, parseCommand, UsageError } from './arguments.ts'

describe('command line', () => {
  it('reads a drawing with every option', () => {
    assert.deepEqual(
      parseCommand(['draw', 'a cat', '-o', 'cat.png', '--aspect', '16:9', '--size', '2K', '--seed', '7', '--json']),
      {
        command: 'draw',
        prompt: 'a cat',
        output: 'cat.png',
        model: 'gemini-3-pro-image',
        aspect: '16:9',
        size: '2K',
        seed: 7,
        inputs: [],
        thoughts: false,
        json: true,
      },
    )
  })

  it('joins the words of an unquoted prompt', () => {
    assert.equal((parseCommand(['draw', 'a', 'red', 'kite']) as { prompt: string }).prompt, 'a red kite')
  })

  it('names an unknown option and the legal ones', () => {
    assert.throws(
      () => parseCommand(['draw', 'a cat', '--ratio', '1:1']),
      (error) => {
        assert.ok(error instanceof UsageError)
        assert.match(error.message, /--ratio.*--aspect/)
        return true
      },
    )
  })

  it('refuses a missing prompt, an unknown command and a seed that is no int32', () => {
    assert.throws(() => parseCommand(['draw']), UsageError)
    assert.throws(() => parseCommand(['paint', 'x']), /serve, draw, models/)
    for (const seed of ['x', '1.5', '4294967296'])
      assert.throws(() => parseCommand(['draw', 'a', '--seed', seed]), /--seed/)
  })

  it('takes the format from the file name and refuses others', () => {
    assert.equal(formatOf('a/b.JPG'), 'image/jpeg')
    assert.equal(formatOf('x.webp'), 'image/webp')
    assert.throws(() => formatOf('cat.gif'), /\.png, \.jpg, \.jpeg or \.webp/)
  })
})
