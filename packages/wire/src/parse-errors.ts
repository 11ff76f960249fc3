/** What the schema found, in the words of Google's JSON front end. */
import type { z } from 'zod'
import type { DuplicateField, Path } from './casing.ts'
import { toFieldPath, toSnakeCase } from './casing.ts'
import { type FieldViolation, invalidArgument, type WireError } from './errors.ts'
import { quote } from './scalars.ts'

const MAX_VIOLATIONS = 20

/** One 400 for all the problems; each is a line of the message and a BadRequest violation. */
export function parseError(
  issues: readonly z.core.$ZodIssue[],
  duplicates: readonly DuplicateField[],
  body: unknown,
): WireError {
  const violations = [...duplicates.map(duplicateViolation), ...issues.flatMap((issue) => violationsOf(issue, body))]
  const shown = violations.slice(0, MAX_VIOLATIONS)
  return invalidArgument(
    shown.map((violation) => violation.line).join('\n'),
    shown.map(
      ({ field, line, hint }): FieldViolation => ({ ...(field && { field }), description: line + (hint ?? '') }),
    ),
  )
}

/** The body is no JSON at all. `reason` comes from the JSON parser. */
export function notJson(reason: string): WireError {
  return invalidArgument(`Invalid JSON payload received. ${reason}`)
}

interface Violation {
  readonly field: string
  readonly line: string
  readonly hint?: string
}

function violationsOf(issue: z.core.$ZodIssue, body: unknown): Violation[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol')
  const field = toFieldPath(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownName(key, path, 'Cannot find field.'))
    case 'invalid_type':
      return [misplaced(issue.expected, path, valueAt(body, path))]
    case 'custom': {
      const legal = issue.params?.legal
      const hint = Array.isArray(legal) ? ` Legal values: ${legal.join(', ')}.` : undefined
      return [{ field, line: `Invalid value at '${field}' ${issue.message}`, hint }]
    }
    default:
      return [{ field, line: `Invalid value at '${field}': ${issue.message}` }]
  }
}

function misplaced(expected: string, path: Path, given: unknown): Violation {
  if (path.length === 0) return { field: '', line: 'Invalid JSON payload received. Root element must be a message.' }
  if (expected === 'object' && Array.isArray(given)) {
    const last = path[path.length - 1]
    if (typeof last === 'string') {
      return unknownName(toSnakeCase(last), path.slice(0, -1), 'Proto field is not repeating, cannot start list.')
    }
  }
  const field = toFieldPath(path)
  const wanted = expected === 'array' ? 'Proto field is repeating, expected a list' : 'expected a message'
  return { field, line: `Invalid value at '${field}' (${wanted}), ${quote(given)}` }
}

function unknownName(name: string, path: Path, reason: string): Violation {
  const field = toFieldPath(path)
  const place = field === '' ? '' : ` at '${field}'`
  return { field, line: `Invalid JSON payload received. Unknown name "${name}"${place}: ${reason}` }
}

function duplicateViolation({ path, name }: DuplicateField): Violation {
  const field = toFieldPath([...path, name])
  const spellings = `"${name}" and "${toSnakeCase(name)}"`
  return { field, line: `Invalid value at '${field}': the field was given twice, as ${spellings}.` }
}

function valueAt(body: unknown, path: Path): unknown {
  let value = body
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
