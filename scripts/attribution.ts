/**
 * Writes ATTRIBUTION.md: the typefaces, the art and the libraries that ship with Plantain, each with its licence as its own
 * package states it. Run by `node scripts/attribution.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
  readonly repository?: string | { readonly url?: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const read = (path: string): string => readFileSync(path, 'utf8')
const manifestOf = (folder: string): Manifest => JSON.parse(read(join(folder, 'package.json'))) as Manifest

function sourceOf({ homepage, repository }: Manifest): string {
  const address = typeof repository === 'string' ? repository : repository?.url
  return (address ?? homepage ?? '')
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
    .replace(/^github:/, 'https://github.com/')
}

/** The first line of a licence that claims copyright. */
function copyrightIn(folder: string, names: RegExp): string {
  for (const file of readdirSync(folder).filter((name) => names.test(name))) {
    const claim = read(join(folder, file))
      .split('\n')
      .map((line) => line.trim())
      .find((line) => /^copyright\b.*(\d{4}|\(c\)|©)/i.test(line))
    if (claim) return claim.replace(/\|/g, '/')
  }
  return ''
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

/** Most are under the Open Font License, some are not: the text decides. */
function fontLicence(folder: string): string {
  const words = read(join(folder, 'LICENSE_FONT'))
  if (/SIL OPEN FONT LICENSE/i.test(words)) return 'OFL-1.1'
  if (/Apache License\s+Version 2\.0/i.test(words)) return 'Apache-2.0'
  throw new Error(`${folder}/LICENSE_FONT: neither the Open Font License nor Apache 2.0; look at it before shipping`)
}

function fonts(packages: readonly string[]): string[] {
  return packages
    .filter((name) => name.startsWith('@expo-google-fonts/'))
    .map((name) => {
      const folder = join(modules, name)
      const manifest = manifestOf(folder)
      return row(
        name.split('/')[1] as string,
        manifest.version,
        fontLicence(folder),
        copyrightIn(folder, /^LICENSE_FONT|^OFL/i),
      )
    })
}

function art(packages: readonly string[]): string[] {
  return packages
    .filter((name) => name.startsWith('@iconify-json/'))
    .map((name) => {
      const folder = join(modules, name)
      const info = JSON.parse(read(join(folder, 'info.json'))) as {
        name: string
        author: { name: string; url?: string }
        license: { spdx?: string; title: string }
      }
      return row(
        info.name,
        manifestOf(folder).version,
        info.license.spdx ?? info.license.title,
        info.author.name,
        info.author.url ?? '',
      )
    })
}

/** Every package that the product needs at run time, ours left out, with what those need in turn. */
function libraries(first: readonly string[]): string[] {
  const seen = new Map<string, string>()
  const visit = (name: string): void => {
    const folder = join(modules, name)
    if (seen.has(name) || name.startsWith('@plantain/') || !existsSync(join(folder, 'package.json'))) return
    const manifest = manifestOf(folder)
    seen.set(
      name,
      row(
        name,
        manifest.version,
        manifest.license ?? 'see package',
        copyrightIn(folder, /^(LICEN[CS]E|COPYING)/i),
        sourceOf(manifest),
      ),
    )
    for (const next of Object.keys(manifest.dependencies ?? {})) visit(next)
  }
  for (const name of first) visit(name)
  return [...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line)
}

const ours = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
  .map((name) => manifestOf(join(root, 'packages', name)))
const packed = Object.keys(ours.find(({ name }) => name === '@plantain/illustrator')?.devDependencies ?? {}).sort()
const needed = [...new Set(ours.flatMap(({ dependencies }) => Object.keys(dependencies ?? {})))]

const text = [
  '# Attribution',
  '',
  'Written by `scripts/attribution.ts` from the licence files of the installed packages.',
  '',
  '## Typefaces',
  '',
  'Packed by way of `@expo-google-fonts` (wrapper: MIT); the larger ones are cut down to the characters in use.',
  '',
  row('Family', 'Version', 'Licence', 'Copyright'),
  row('---', '---', '---', '---'),
  ...fonts(packed),
  '',
  '## Art',
  '',
  row('Set', 'Version', 'Licence', 'Author', 'Address'),
  row('---', '---', '---', '---', '---'),
  ...art(packed),
  '',
  `Words that find the art: emojibase-data ${manifestOf(join(modules, 'emojibase-data')).version} (${manifestOf(join(modules, 'emojibase-data')).license}), ${copyrightIn(join(modules, 'emojibase-data'), /^LICEN/i)}.`,
  '',
  '## Libraries',
  '',
  row('Package', 'Version', 'Licence', 'Copyright', 'Source'),
  row('---', '---', '---', '---', '---'),
  ...libraries(needed),
  '',
].join('\n')

writeFileSync(join(root, 'ATTRIBUTION.md'), text)
