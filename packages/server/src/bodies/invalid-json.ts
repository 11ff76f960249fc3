/** A body that is not JSON, or not JSON this server will read, in the words of Google's front end. */
import { invalidArgument, type WireError } from '@plantain/wire/errors'

export function invalidJson(what: string): WireError {
  return invalidArgument(`Invalid JSON payload received. ${what}`)
}
