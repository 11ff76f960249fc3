/** What an adjective adds to a noun, by its class. */
import type { Senses } from '../senses.ts'
import type { Qualities } from './noun-phrase.ts'

/** Adds what one adjective says. */
export const addSense = (qualities: Qualities, item: { readonly words: string; readonly senses: Senses }): void => {
  const { senses, words } = item
  if (senses.skin !== undefined) qualities.skin = senses.skin
  const quality = senses.quality
  if (quality === undefined) {
    if (senses.hair !== undefined) qualities.hair = { ...qualities.hair, style: senses.hair }
    else if (senses.beard !== undefined) qualities.beard = senses.beard === 'long' ? 'long' : 'short'
    else if (senses.skin === undefined) qualities.states.push(words)
    return
  }
  const { value } = quality
  switch (quality.class) {
    case 'size':
      qualities.size = value as Qualities['size']
      break
    case 'age':
      if (value === 'young') qualities.young = true
      else qualities.age = value as Qualities['age']
      break
    case 'pattern':
      qualities.pattern = value
      break
    case 'material':
      qualities.material = value
      break
    case 'expression':
      qualities.expression = value
      break
    case 'build':
      qualities.build = value as Qualities['build']
      break
    case 'setting':
      qualities.manner.push(words)
      if (senses.hair !== undefined) qualities.hair = { style: senses.hair }
      break
    default:
      qualities.states.push(value)
  }
  if (value === 'bald') qualities.hair = { style: 'bald' }
}
