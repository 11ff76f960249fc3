import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { illustratorCatalogue } from '../illustrator-catalogue.ts'
import { gardenDesign, gardenScene } from './fixtures/garden-party.ts'
import { chinese } from './fixtures/instructions-chinese.ts'
import { type Expected, english } from './fixtures/instructions-english.ts'
import { readEdits } from './read-edits.ts'

const catalogue = illustratorCatalogue()
const read = (message: string) => readEdits(message, { scene: gardenScene, design: gardenDesign, catalogue })

/** Every key of `wanted` is there and alike; objects are compared by the keys that are asked for. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted) || typeof wanted !== 'object' || wanted === null)
    return JSON.stringify(actual) === JSON.stringify(wanted)
  return Object.entries(wanted).every(([key, value]) =>
    holds((actual as Record<string, unknown> | undefined)?.[key], value),
  )
}

function check(instruction: string, expected: readonly Expected[]): void {
  const { operations, problems, unread } = read(instruction)
  const shown = JSON.stringify({ operations, problems, unread })
  assert.deepEqual([...problems, ...unread], [], shown)
  assert.equal(operations.length, expected.length, shown)
  for (const [index, { model, colour, ...rest }] of expected.entries()) {
    const operation = operations[index]
    assert.ok(holds(operation, rest), `${JSON.stringify(expected[index])} in ${shown}`)
    const subject = operation.subjects?.[0]
    if (model) assert.equal(subject?.model, model, shown)
    if (colour) assert.equal(operation.colour ?? subject?.colours?.[0]?.colour, colour, shown)
  }
}

describe('English instructions become operations', () => {
  for (const [instruction, ...expected] of english) it(instruction, () => check(instruction, expected))
})

describe('Chinese instructions become operations', () => {
  for (const [instruction, ...expected] of chinese) it(instruction, () => check(instruction, expected))
})
