/** Reads the word tables of this folder: one entry a line, fields parted by `|`, words of a field parted by commas. */

/** Rows of a table; blank lines and lines that begin with `#!` are remarks. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#!'))
    .map((line) => line.split('|').map((field) => field.trim()))

/** The words of one field. */
export const wordsOf = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Computes a value at first use and keeps it: tables cost nothing until something is planned. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
