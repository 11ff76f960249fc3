/** The theme of a design: what it asks for in words, else what suits its kind of document and its subject. */
import type { Design } from '../../design/design.ts'
import { chanceOf } from '../../stage/chance.ts'
import { iconArt } from '../art.ts'
import { perceive } from '../paint/colour.ts'
import { characters } from './characters.ts'
import { coloursOf, type Palette, type PaletteWish, paletteFrom, paletteOf, paletteOn } from './palette.ts'
import type { Character, Theme } from './theme.ts'

/** How strongly a text asks for a character: longer matches say more. */
function wishFor(character: Character, text: string): number {
  const lower = text.toLowerCase()
  return character.words.reduce((sum, word) => {
    const found = /[^ -~]/.test(word)
      ? lower.includes(word)
      : new RegExp(`(^|[^a-z0-9])${word.replace(/[-/]/g, '.')}([^a-z0-9]|$)`).test(lower)
    return sum + (found ? 1 + word.length / 10 : 0)
  }, 0)
}

function characterOf(design: Design, type: string, seed: number): Character {
  const named = characters.find(({ name }) => name === design.document?.theme?.toLowerCase())
  if (named) return named
  const wishes = [
    [design.document?.theme ?? '', 6],
    [design.document?.tone ?? '', 4],
    [design.moods.join(' '), 3],
    [design.prompt, 1.5],
    [design.document?.audience ?? '', 2],
    [design.texts.map(({ text }) => text).join(' '), 0.5],
  ] as const
  const chance = chanceOf('theme', seed)
  const scored = characters.map((character) => ({
    character,
    score:
      wishes.reduce((sum, [text, weight]) => sum + weight * wishFor(character, text), 0) +
      (character.suits.includes(type) ? 1.4 : 0) +
      chance.number(character.name) * 0.8,
  }))
  return scored.sort((first, second) => second.score - first.score)[0]?.character as Character
}

/** Hues the prompt's subject brings along: a poster of a tangerine turns orange. */
function subjectHue(icons: readonly string[]): number | undefined {
  const colour = icons[0] && coloursOf(iconArt(icons[0]).body)[0]
  return colour ? perceive(colour).hue : undefined
}

/**
 * @param type Kind of document: poster, menu ...
 * @param icons Icons of its subjects, the leading one first.
 */
export function chooseTheme(design: Design, type: string, icons: readonly string[], seed: number): Theme {
  const character = characterOf(design, type, seed)
  return { ...character, palette: paletteFor(design, character, icons, seed) }
}

function paletteFor(design: Design, character: Character, icons: readonly string[], seed: number): Palette {
  const dark = design.document?.dark
  if (design.setting?.background) return paletteOn(design.setting.background, design.palette)
  const given = [...new Set(design.palette)]
  if (given.length > 0) return paletteFrom(given, dark)
  const wish = chanceOf('palette', seed).pick('wish', character.palettes) as PaletteWish
  const hue = ['modern', 'editorial', 'bold', 'night', 'handmade'].includes(character.name)
    ? subjectHue(icons)
    : undefined
  return paletteOf({
    ...wish,
    ...(hue !== undefined && { hue, groundHue: wish.groundHue ?? hue }),
    ...(dark !== undefined && { dark }),
  })
}
