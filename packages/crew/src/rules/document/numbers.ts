/** Rows of numbers: "Mon 3, Tue 5 (°C)", "2021: North 3, South 4; 2022: ...". */
import { clausesOf, colonAt, groupsOf, listOf } from './clauses.ts'

const measured =
  /^(.{1,48}?)\s*[:：=–]?\s*([$€£¥]?)\s?(-?\d[\d,]*(?:\.\d+)?)\s*(%|°[CF]?|[a-zA-Z°$€¥/²³]{1,10}|元|万元|亿元|人|吨|公里|岁|个|台|次|亿|万|小时|分钟|米|度|毫米|千克|册)?$/u

interface Numbers {
  readonly rows: { label: string; values: number[] }[]
  readonly columns?: string[]
  readonly unit?: string
}

const figureOf = (digits: string): number => Number(digits.replaceAll(',', ''))

const rowsOf = (parts: readonly string[]): Numbers | undefined => {
  const rows = parts.map((part) => measured.exec(part))
  if (parts.length < 2) return undefined
  const rowed = rows.flatMap((row) => (row === null ? [] : [row]))
  // "200 g flour" begins with its number; years and months may.
  if (
    rowed.length < rows.length ||
    rowed.some(
      ([, label]) =>
        /^\d/.test(label.trim()) && !/^(?:\d{4}|\d{1,2}月|\d{1,2}(?:[-–]\d{1,2})?)\b|^Q\d/.test(label.trim()),
    )
  )
    return undefined
  const units = new Set(rowed.map((row) => row[4] ?? row[2] ?? ''))
  const unit = units.size === 1 ? [...units][0] : ''
  return {
    rows: rowed.map((row) => ({ label: row[1].trim().replace(/[:：]$/, ''), values: [figureOf(row[3])] })),
    ...(unit === '' ? {} : { unit }),
  }
}

/** Undefined when the words are no numbers under names, at least two. */
export const numbersOf = (words: string): Numbers | undefined => {
  if (words.length > 4_000) return undefined
  const bracket = /^(.*?)[\s,，]*[(（](?:in |单位[:：]?)?\s*([^()（）]{1,16})[)）]\s*$/su.exec(words)
  const body = bracket?.[1] ?? words
  const unit = bracket === null ? {} : { unit: bracket[2] }
  const groups = groupsOf(body)
  const series = groups.map((group) => {
    const at = colonAt(group)
    const rows = at < 0 ? undefined : rowsOf(clausesOf(group.slice(at + 1)))
    return rows === undefined ? undefined : { label: group.slice(0, at).trim(), ...rows }
  })
  const first = series[0]
  const columns = first?.rows.map(({ label }) => label)
  if (
    groups.length >= 2 &&
    columns !== undefined &&
    series.every((one) => one !== undefined && one.rows.map(({ label }) => label).join('|') === columns.join('|'))
  )
    return {
      columns,
      rows: series.map((one) => ({ label: one!.label, values: one!.rows.map(({ values }) => values[0]) })),
      ...(first?.unit === undefined ? {} : { unit: first.unit }),
      ...unit,
    }
  const flat = rowsOf(listOf(body))
  return flat === undefined ? undefined : { ...flat, ...unit }
}
