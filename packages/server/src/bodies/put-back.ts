/** Puts what was lifted back into the parsed skeleton. */
import type { Lifted } from '@plantain/wire/bytes'
import { type FieldPath, holdsBytes, mayHoldBytes } from './field-path.ts'

/**
 * Replaces the index at every bytes field by its entry. Every string at such a field is an index, because the lifter
 * replaced every string there; nothing a caller writes can be mistaken for one. Changes `body` in place.
 */
export function putBack(body: unknown, entries: readonly Lifted[]): unknown {
  if (entries.length > 0) walk(body, [], entries)
  return body
}

function walk(value: unknown, path: FieldPath, entries: readonly Lifted[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, [...path, index], entries)
    })
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      const inner = fields[key]
      const here = [...path, key]
      if (typeof inner === 'string' && mayHoldBytes(key) && holdsBytes(here)) fields[key] = entries[Number(inner)]
      else walk(inner, here, entries)
    }
  }
}
