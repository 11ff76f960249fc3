/** Gathers the vector art: Fluent first, Noto where Fluent has none, Meteocons for weather; and the words that find it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { overrides } from './overrides.ts'

export interface ArtIcon {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly body: string
}

interface IconSet {
  readonly icons: Readonly<Record<string, { body: string; width?: number; height?: number }>>
  readonly width?: number
  readonly height?: number
}

interface Emoji {
  readonly label: string
  readonly hexcode: string
  readonly emoji: string
  readonly tags?: readonly string[]
  readonly group?: number
  readonly order?: number
}

const find = createRequire(import.meta.url)
const read = <T>(path: string): T => JSON.parse(readFileSync(find.resolve(path), 'utf8')) as T
/** Skin tones are left out: one figure stands for all. */
const toned = /-(dark|light|medium|medium-dark|medium-light)$|-tone\d|skin-tone|-(dark|light|medium)-|facing-right/
const slug = (label: string) =>
  label
    .toLowerCase()
    .replace(/[’'“”.,!():]/g, '')
    .replace(/&/g, 'and')
    .replace(/[\s_]+/g, '-')
    .replace(/ñ/g, 'n')
    .replace(/é/g, 'e')
    .replace(/ã/g, 'a')

function gather(prefix: string, packageName: string, keep: (name: string) => boolean): Map<string, ArtIcon> {
  const set = read<IconSet>(`@iconify-json/${packageName}/icons.json`)
  const size = { width: set.width ?? 16, height: set.height ?? 16 }
  const kept = new Map<string, ArtIcon>()
  for (const [name, icon] of Object.entries(set.icons))
    if (keep(name))
      kept.set(name, {
        name: `${prefix}/${name}`,
        width: icon.width ?? size.width,
        height: icon.height ?? size.height,
        body: icon.body,
      })
  return kept
}

/** Animated parts of Meteocons are frozen by dropping the animation elements. */
const still = (icon: ArtIcon): ArtIcon => ({
  ...icon,
  body: icon.body.replace(/<animate[^>]*\/>|<animate[^>]*>[\s\S]*?<\/animate[A-Za-z]*>/g, ''),
})

export function gatherArt(): ArtIcon[] {
  const fluent = gather('fluent', 'fluent-emoji', (name) => !toned.test(name) || name === 'medium')
  const noto = gather(
    'noto',
    'noto',
    (name) =>
      !toned.test(name) && !fluent.has(name) && !/^(man|woman|person|people|family|couple|kiss|men|women)-/.test(name),
  )
  const weather = gather(
    'weather',
    'meteocons',
    (name) =>
      name.endsWith('-fill') &&
      !/^(extreme|overcast-|thunderstorms-.*(extreme|overcast)|wind-beaufort|code-|time-|uv-index-)/.test(name),
  )
  return [...fluent.values(), ...noto.values(), ...[...weather.values()].map(still)]
}

const groupsOfPictures = new Set([1, 3, 4, 5, 6, 7])

/**
 * Words to icons. A label beats a tag; of several icons under one tag the one whose own label is shortest wins, as general
 * things have short names.
 */
export function gatherWords(icons: readonly ArtIcon[]): {
  english: Record<string, string>
  chinese: Record<string, string>
  emoji: Record<string, string>
  labels: Record<string, [string, string]>
} {
  const names = new Set(icons.map((icon) => icon.name))
  const iconOf = (base: string) => [`fluent/${base}`, `noto/${base}`].find((name) => names.has(name))
  const chineseOf = new Map(read<Emoji[]>('emojibase-data/zh/data.json').map((entry) => [entry.hexcode, entry]))
  const labels: Record<string, [string, string]> = {}
  const emoji: Record<string, string> = {}
  const ranked = { english: new Map<string, [number, string]>(), chinese: new Map<string, [number, string]>() }
  const offer = (language: 'english' | 'chinese', word: string, rank: number, icon: string) => {
    const known = ranked[language].get(word)
    if (!known || rank < known[0]) ranked[language].set(word, [rank, icon])
  }
  for (const entry of read<Emoji[]>('emojibase-data/en/data.json')) {
    const base = slug(entry.label)
    const icon = iconOf(base) ?? iconOf(base.replace(/-face$/, '')) ?? iconOf(base.replace(/^flag-/, 'flag-for-'))
    if (!icon) continue
    emoji[entry.emoji.replace(/️|︎/g, '')] = icon
    const chinese = chineseOf.get(entry.hexcode)
    labels[icon] = [entry.label, chinese?.label ?? entry.label]
    const face = entry.group === 0 || /face/.test(entry.label) ? 40 : 0
    const other = entry.group === undefined || !groupsOfPictures.has(entry.group) ? 20 : 0
    const rank = face + other
    offer('english', entry.label.toLowerCase(), rank, icon)
    for (const tag of entry.tags ?? []) offer('english', tag.toLowerCase(), 100 + rank + entry.label.length, icon)
    if (!chinese) continue
    offer('chinese', chinese.label, rank, icon)
    for (const tag of chinese.tags ?? []) offer('chinese', tag, 100 + rank + chinese.label.length * 3, icon)
  }
  for (const icon of icons) {
    const word = icon.name
      .replace(/^\w+\//, '')
      .replace(/-fill$/, '')
      .replace(/-/g, ' ')
    labels[icon.name] ??= [word, word]
    offer('english', word, icon.name.startsWith('weather/') ? 90 : 60, icon.name)
  }
  for (const [name, words] of Object.entries(overrides)) {
    const icon = name.trim()
    if (!names.has(icon)) throw new Error(`overrides: the pack has no icon ${icon}`)
    for (const word of words.split(' '))
      offer(/[一-鿿]/.test(word) ? 'chinese' : 'english', word.replace(/-/g, ' '), -1, icon)
  }
  const plain = (map: Map<string, [number, string]>) =>
    Object.fromEntries([...map].sort().map(([word, [, icon]]) => [word, icon]))
  return { english: plain(ranked.english), chinese: plain(ranked.chinese), emoji, labels }
}
