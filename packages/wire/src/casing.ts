/**
 * Field names as proto-JSON reads them: `aspectRatio` and `aspect_ratio` are one field, at every level, mixed freely.
 * The schema says where messages are; free-form values (labels, metadata) keep the keys their callers chose.
 * https://protobuf.dev/programming-guides/json/
 */
import { z } from 'zod'

export type Path = readonly (string | number)[]

/** One field that was given in both spellings. */
export interface DuplicateField {
  readonly path: Path
  /** The camelCase name. */
  readonly name: string
}

export interface Normalised {
  readonly value: unknown
  readonly duplicates: readonly DuplicateField[]
}

/** Called for every value that is no message and no list; what it returns takes the value's place. */
export type LeafHook = (schema: z.core.SomeType, value: unknown) => unknown

/** `aspectRatio` -> `aspect_ratio`. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** `aspect_ratio` -> `aspectRatio`. */
export function toCamelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** As Google writes paths: `contents[0].parts[2].inline_data.data`. */
export function toFieldPath(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += (text === '' ? '' : '.') + toSnakeCase(step)
  }
  return text
}

/**
 * Renames the fields of every message to camelCase and leaves out fields that are `null`, which proto-JSON treats as
 * absent. Unknown names stay as they were sent, so that the strict schema can report them by that name.
 */
export function normaliseCasing(
  schema: z.core.SomeType,
  value: unknown,
  leaf: LeafHook = (_, kept) => kept,
): Normalised {
  const duplicates: DuplicateField[] = []

  function visit(kind: z.core.SomeType, given: unknown, path: Path): unknown {
    if (kind instanceof z.ZodOptional) return visit(kind.unwrap(), given, path)
    if (kind instanceof z.ZodArray) {
      if (!Array.isArray(given)) return given
      return given.map((item, index) => visit(kind.element, item, [...path, index]))
    }
    if (kind instanceof z.ZodObject) return isMessage(given) ? visitMessage(kind, given, path) : given
    return leaf(kind, given)
  }

  function visitMessage(kind: z.ZodObject, given: Record<string, unknown>, path: Path): Record<string, unknown> {
    const shape: Record<string, z.core.SomeType> = kind.shape
    // No prototype: a field called `__proto__` must be reported as unknown, not swallowed.
    const message: Record<string, unknown> = Object.create(null)
    for (const [name, item] of Object.entries(given)) {
      const field = fieldNamed(shape, name)
      if (field === undefined) message[name] = item
      else if (item === null) continue
      else if (field in message) duplicates.push({ path, name: field })
      else message[field] = visit(shape[field], item, [...path, field])
    }
    return message
  }

  return { value: visit(schema, value, []), duplicates }
}

function fieldNamed(shape: Record<string, unknown>, name: string): string | undefined {
  if (Object.hasOwn(shape, name)) return name
  const camel = toCamelCase(name)
  return Object.hasOwn(shape, camel) && toSnakeCase(camel) === name ? camel : undefined
}

function isMessage(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
