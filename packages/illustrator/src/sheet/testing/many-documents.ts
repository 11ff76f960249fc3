/** Lays out many random documents and says what is wrong with them: `node many-documents.ts [count] [first]`. */
import { checkSheet, textsOf } from '../check.ts'
import { layoutDocument } from '../layout-document.ts'
import { givenTexts, randomCase } from './random-design.ts'

const bare = (text: string) => text.replace(/\s+/g, '')

/** Faults of one random document, its lost texts among them. */
export function faultsOf(number: number): string[] {
  const { design, width, height, seed } = randomCase(number)
  const sheet = layoutDocument(design, { width, height, seed })
  const shown = new Set(textsOf(sheet.nodes).map(({ lines }) => bare(lines.join(''))))
  const lost = givenTexts(design).filter((text) => !shown.has(bare(text)))
  const where = `#${number} ${design.document?.type} ${width}x${height} ${design.language}`
  return [
    ...checkSheet(sheet, 0).filter(({ kind }) => kind !== 'small'),
    ...lost.map((text) => ({ kind: 'lost', message: text })),
  ].map(({ kind, message }) => `${where}: ${kind}: ${message}`)
}

if (import.meta.main) {
  const [count = 1000, first = 0] = process.argv.slice(2).map(Number)
  const faults: string[] = []
  for (let number = first; number < first + count; number++) faults.push(...faultsOf(number))
  for (const fault of faults.slice(0, 40)) console.log(fault)
  console.log(`${count} documents, ${faults.length} faults`)
}
