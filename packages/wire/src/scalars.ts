/**
 * Leaves of the request schema: proto3 scalar types as proto-JSON writes them. An issue's message is the second half
 * of Google's sentence `Invalid value at 'path' (TYPE_INT32), "x"`; parse-errors.ts puts the path in front.
 */
import { z } from 'zod'
import { bypassWordIn } from './bypass-words.ts'
import { isBrokenBytes, isLiftedBytes, type LiftedBytes } from './bytes.ts'

const SCHEMA_VERSION = 'type.googleapis.com/google.ai.generativelanguage.v1beta.'

/** A value as it may stand in an error: JSON, cut short, bytes never shown. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value, (_, inner) => (isLiftedBytes(inner) || isBrokenBytes(inner) ? '<bytes>' : inner))
  return text === undefined ? 'null' : text.length > 100 ? `${text.slice(0, 100)}...` : text
}

function scalar<Value>(type: string, read: (given: unknown) => Value | undefined) {
  return z.unknown().transform((given, context): Value => {
    const value = read(given)
    if (value !== undefined) return value
    context.issues.push({ code: 'custom', message: `(${type}), ${quote(given)}`, input: given })
    return z.NEVER
  })
}

/** Any string, the empty one too. */
export function text() {
  return scalar('TYPE_STRING', (given) => (typeof given === 'string' ? given : undefined))
}

/** true or false, nothing that looks like it. */
export function flag() {
  return scalar('TYPE_BOOL', (given) => (typeof given === 'boolean' ? given : undefined))
}

/** A finite number, or a string that spells one. */
export function float() {
  return scalar('TYPE_FLOAT', (given) => numberFrom(given, Number.isFinite))
}

/** -2^31 to 2^31 - 1, as a number or a string. */
export function int32() {
  return scalar('TYPE_INT32', (given) => numberFrom(given, (value) => Number.isInteger(value) && (value | 0) === value))
}

/** A whole number that JavaScript holds exactly, as a number or a string. */
export function int64() {
  return scalar('TYPE_INT64', (given) => numberFrom(given, Number.isSafeInteger))
}

/** RFC 3339, kept as it is. */
export function timestamp() {
  return scalar('type.googleapis.com/google.protobuf.Timestamp', (given) =>
    typeof given === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(given) &&
    !Number.isNaN(Date.parse(given))
      ? given
      : undefined,
  )
}

/**
 * One of `values`, in any letter case: Google's own samples write `"Image"` and `"high"`, and they work.
 *
 * @param name the proto enum, such as `GenerationConfig.Modality`.
 */
export function oneOf<const Value extends string>(name: string, values: readonly Value[]) {
  const byUpperCase = new Map(values.map((value) => [value.toUpperCase(), value]))
  return z.unknown().transform((given, context): Value => {
    const value = typeof given === 'string' ? byUpperCase.get(given.toUpperCase()) : undefined
    if (value !== undefined) return value
    const message = `(${SCHEMA_VERSION}${name}), ${quote(given)}`
    context.issues.push({ code: 'custom', message, input: given, params: { legal: values } })
    return z.NEVER
  })
}

/** A free-form object (google.protobuf.Struct or a map), kept as it is. */
export function struct() {
  return scalar('type.googleapis.com/google.protobuf.Struct', (given) =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as Record<string, unknown>)
      : undefined,
  )
}

/** Present or not, whatever it is: for fields that are known and refused as a whole, see unsupported.ts. */
export function anything() {
  return z.unknown().optional()
}

function readBytes(given: unknown, context: z.core.$RefinementCtx): LiftedBytes {
  if (isLiftedBytes(given)) return given
  const message = isBrokenBytes(given)
    ? `(TYPE_BYTES), Base64 decoding failed for "${given.offending}"`
    : `(TYPE_BYTES), ${quote(given)}`
  context.issues.push({ code: 'custom', message, input: given })
  return z.NEVER
}

/** Base64 that was lifted out of the request (bytes.ts). */
export const lifted = z.unknown().transform(readBytes)

/** A thought signature: lifted bytes, or one of the documented bypass words as a string. */
export const signature = z.unknown().transform((given, context): LiftedBytes | string => {
  const bytes = readBytes(given, context)
  return bytes === z.NEVER ? bytes : (bypassWordIn(bytes) ?? bytes)
})

function numberFrom(given: unknown, legal: (value: number) => boolean): number | undefined {
  if (typeof given === 'number') return legal(given) ? given : undefined
  if (typeof given !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(given)) return undefined
  return legal(Number(given)) ? Number(given) : undefined
}
