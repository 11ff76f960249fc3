/** Glyph outlines as path data in design units. */
import { Bounded } from '../bounded.ts'
import type { ShapedLine } from './shape.ts'
import type { Typeface } from './typeface.ts'

interface Outline {
  readonly commands: string
  readonly numbers: Float32Array
}

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }
/** About 200 bytes each: some 4 MB at most. */
const outlines = new Bounded<string, Outline>(20000)

function outlineOf(typeface: Typeface, glyph: number): Outline {
  return outlines.get(`${typeface.key}#${glyph}`, () => {
    const data = typeface.font.glyphToPath(glyph)
    let commands = ''
    const numbers: number[] = []
    for (const [, command, values] of data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      commands += command
      for (const value of (values as string).match(/-?[\d.]+/g) ?? []) numbers.push(Number(value))
    }
    return { commands, numbers: Float32Array.from(numbers) }
  })
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** SVG path data of a shaped line whose baseline starts at (x, y); y down, thousandths of a unit. */
export function linePath(line: ShapedLine, x: number, y: number, size: number): string {
  const parts: string[] = []
  for (const { typeface, glyph, x: glyphX, y: glyphY } of line.glyphs) {
    const { commands, numbers } = outlineOf(typeface, glyph)
    const scale = size / typeface.unitsPerEm
    const left = x + glyphX * size
    const top = y - glyphY * size
    let index = 0
    for (const command of commands) {
      parts.push(command)
      for (let value = counts[command] as number; value > 0; value -= 2, index += 2)
        parts.push(
          `${round(left + (numbers[index] as number) * scale)} ${round(top - (numbers[index + 1] as number) * scale)} `,
        )
    }
  }
  return parts.join('')
}
