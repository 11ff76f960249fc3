/** The characters of a font as text: pairs of gap and run length in base 36, e.g. `w.2n,1.0`. */
import { Blob, Face } from 'harfbuzzjs'

export function coverageOf(font: Uint8Array): string {
  const points = [...new Face(new Blob(font)).collectUnicodes()].sort((first, second) => first - second)
  const runs: string[] = []
  let last = 0
  for (let index = 0; index < points.length; ) {
    const first = points[index] as number
    let end = first
    while (points[index + 1] === end + 1) {
      end++
      index++
    }
    index++
    runs.push(`${(first - last).toString(36)}.${(end - first).toString(36)}`)
    last = end
  }
  return runs.join(',')
}
