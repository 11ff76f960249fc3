/** One line per request. Never a body, a query or a header: keys and pictures are nobody's business. */

export interface RequestRecord {
  /** ISO 8601, when the request came in. */
  readonly time: string
  readonly method: string
  /** Without the query, where keys may stand. */
  readonly path: string
  readonly status: number
  /** Until the last byte was handed over. */
  readonly milliseconds: number
  /** Bytes of the request's body, if it said so. */
  readonly received?: number
  readonly error?: string
}

export type Log = (record: RequestRecord) => void

/** @param write takes one line without its end. @default standard error */
export function createLog(form: 'plain' | 'json', write: (line: string) => void = (line) => console.error(line)): Log {
  return (record) => write(form === 'json' ? JSON.stringify(record) : plainLine(record))
}

/** @example 2026-11-22T19:50:31.000Z POST /v1/models/x:generateContent 200 812ms */
export function plainLine(record: RequestRecord): string {
  const { time, method, path, status, milliseconds, error } = record
  const line = `${time} ${method} ${oneLine(path)} ${status} ${Math.round(milliseconds)}ms`
  if (!error) return line
  return status < 500 ? `${line} ${oneLine(error)}` : `${line} ${error.replace(/\n/g, '\n  ')}`
}

/** Callers choose paths and parts of messages; they must not be able to write lines of their own into the log. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into the log.
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ')
}
