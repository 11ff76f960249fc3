import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planPhoto } from './plan-photo.ts'

const kinds = (instruction: string) => planPhoto(instruction).edits.map(({ kind }) => kind)

describe('instructions about a given picture', () => {
  it('finds every change that is asked for, in English and Chinese', () => {
    assert.deepEqual(kinds('Make this picture black and white'), ['grayscale'])
    assert.deepEqual(kinds('make it warmer and a little blurred'), ['warmer', 'blur'])
    assert.deepEqual(kinds('把这张照片变成黑白'), ['grayscale'])
    assert.deepEqual(kinds('flip it vertically'), ['upside-down'])
    assert.deepEqual(kinds('flip it horizontally please'), ['mirror'])
  })

  it('weakens and strengthens', () => {
    assert.equal(planPhoto('slightly brighter').edits[0]?.amount, 0.25)
    assert.equal(planPhoto('much darker').edits[0]?.amount, 1)
  })

  it('says no to what it cannot do, in the language it was asked in, and what it can do', () => {
    assert.match(planPhoto('replace the dog with a dragon').refusal ?? '', /black and white/)
    assert.match(planPhoto('把狗换成龙').refusal ?? '', /黑白/)
  })

  it('takes a change of the frame alone as an instruction', () => {
    assert.deepEqual(planPhoto('extend this to widescreen'), { edits: [] })
  })
})
