import { LIFTED_KEYS } from '@plantain/wire/bytes'

/** Where a value stands in a JSON document: keys and indices from the root. */
export type FieldPath = readonly (string | number)[]

/** Whether a key can hold bytes at all; a quick test before `holdsBytes`. */
export function mayHoldBytes(key: string): boolean {
  return LIFTED_KEYS.has(key)
}

/**
 * Whether the string at `path` is a bytes field of the Gemini API: the data of inline data in a part, or the signature of
 * a part. The same keys inside the arguments of a function call or in a function's response are the caller's own text.
 */
export function holdsBytes(path: FieldPath): boolean {
  const keys = path.filter((step) => typeof step === 'string')
  if (isCallersOwn(keys)) return false
  const [key, holder, part] = keys.slice(-3).reverse()
  if (key === 'data') return part === 'parts' && (holder === 'inlineData' || holder === 'inline_data')
  return holder === 'parts' && (key === 'thoughtSignature' || key === 'thought_signature')
}

function isCallersOwn(keys: readonly string[]): boolean {
  return keys.some((key, index) => {
    const next = keys[index + 1]
    if (key === 'functionCall' || key === 'function_call') return next === 'args'
    return (key === 'functionResponse' || key === 'function_response') && next === 'response'
  })
}
