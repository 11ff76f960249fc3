/**
 * Builds packages/illustrator/assets from the installed packages: typefaces, vector art and the indexes that find them.
 * Run by `node packages/illustrator/pack/pack.ts`; does nothing when its inputs are unchanged.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, zstdCompressSync } from 'node:zlib'
import { gatherArt, gatherWords } from './art.ts'
import { coverageOf } from './coverage.ts'
import { charactersOf, fontSources } from './fonts.ts'
import { subset } from './subset.ts'

const here = dirname(fileURLToPath(import.meta.url))
const finished = join(here, '..', 'assets')
/** Built apart and then put in place at once, so that a program that draws meanwhile never meets half a pack. */
const assets = join(here, '..', '..', '..', 'node_modules', '.plantain-assets')
const find = createRequire(import.meta.url)
const squeeze = (bytes: Uint8Array) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 12 } })

const packageOf = (name: string) => dirname(find.resolve(`${name}/package.json`))
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(find.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version

/** Everything the assets depend on: this folder's code and the versions of the packages. */
function fingerprint(): string {
  const sum = createHash('sha256')
  for (const file of ['pack.ts', 'fonts.ts', 'art.ts', 'overrides.ts', 'subset.ts', 'coverage.ts'])
    sum.update(readFileSync(join(here, file)))
  const names = [
    ...new Set(fontSources.map((source) => `@expo-google-fonts/${source.face}`)),
    '@iconify-json/fluent-emoji',
    '@iconify-json/noto',
    '@iconify-json/meteocons',
    'emojibase-data',
  ]
  for (const name of names) sum.update(`${name}@${versionOf(name)}\n`)
  return sum.digest('hex')
}

function packFonts(): void {
  const index = fontSources.map((source) => {
    const font = readFileSync(join(packageOf(`@expo-google-fonts/${source.face}`), source.file))
    const cut = subset(font, source.characters && charactersOf(source.characters))
    const file = `${source.face}-${source.weight}${source.italic ? 'i' : ''}.zst`
    writeFileSync(join(assets, 'fonts', file), squeeze(cut))
    return { face: source.face, weight: source.weight, italic: source.italic, file, coverage: coverageOf(cut) }
  })
  writeFileSync(join(assets, 'fonts.json'), JSON.stringify(index))
}

/** Icons one after another, each compressed alone, so that one icon is read without the others. */
function packArt(): void {
  const icons = gatherArt()
  const pieces = icons.map((icon) => squeeze(Buffer.from(icon.body)))
  const index: Record<string, [offset: number, length: number, width: number, height: number]> = {}
  let offset = 0
  icons.forEach((icon, order) => {
    const length = (pieces[order] as Buffer).length
    index[icon.name] = [offset, length, icon.width, icon.height]
    offset += length
  })
  writeFileSync(join(assets, 'art.bin'), Buffer.concat(pieces))
  writeFileSync(join(assets, 'art.json'), JSON.stringify({ icons: index, ...gatherWords(icons) }))
}

const wanted = fingerprint()
const stamp = join(finished, 'stamp')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  rmSync(assets, { recursive: true, force: true })
  mkdirSync(join(assets, 'fonts'), { recursive: true })
  packFonts()
  packArt()
  writeFileSync(join(assets, 'stamp'), wanted)
  const former = `${assets}-former`
  rmSync(former, { recursive: true, force: true })
  if (existsSync(finished)) renameSync(finished, former)
  renameSync(assets, finished)
  rmSync(former, { recursive: true, force: true })
}
