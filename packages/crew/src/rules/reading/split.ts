/** Tells apart what was named together: one of a group, or a group of many colours. */
import { englishColours } from '../lexicon/colours.ts'
import type { Qualities } from './noun-phrase.ts'
import type { Mention, Reading } from './reading.ts'

/** A mention like another, taking part in all that the other does. */
const double = (reading: Reading, group: Mention, count: number, qualities: Qualities): Mention => {
  const mention = reading.add({
    noun: group.noun,
    senses: group.senses,
    count,
    counted: true,
    plural: false,
    definite: false,
    other: true,
    qualities,
    apart: false,
  })
  mention.background = group.background
  for (const link of [...reading.links]) {
    if (link.subject === group) reading.links.push({ ...link, subject: mention })
    else if (link.object === group) reading.links.push({ ...link, object: mention })
  }
  for (const event of [...reading.events]) {
    if (event.actor === group) reading.events.push({ ...event, actor: mention })
    else if (event.object === group) reading.events.push({ ...event, object: mention })
  }
  return mention
}

/** Takes one out of a group of several: "the last one wearing a scarf". The rest stay together, the sum is the same. */
export const takeOne = (reading: Reading, group: Mention): Mention => {
  group.count = Math.max(1, group.count - 1)
  return double(reading, group, 1, structuredClone(group.qualities))
}

/** The latest group that one can be taken from. */
export const groupOf = (lists: readonly (readonly Mention[])[]): Mention | undefined =>
  lists.flatMap((list) => [...list].reverse()).find((mention) => !mention.gone && mention.count > 1)

/** Colours that are easily told apart, in the order they are given out. */
const spectrum = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink', 'turquoise']

/** Colours of a group whose number is free. */
const FREE = 5

/** Groups "of different colours" become one subject a colour; the counts add up to what was said. */
export const spreadColours = (reading: Reading): void => {
  for (const group of [...reading.mentions]) {
    const at = group.qualities.states.indexOf('colourful')
    if (at < 0 || group.gone || group.count < 2 || group.qualities.colours.length > 0) continue
    if (/light|firework|灯|烟花/.test(group.noun)) continue
    const total = group.plural ? FREE : group.count
    const colours = spectrum.slice(0, Math.min(total, spectrum.length)).map((name) => englishColours().get(name)!)
    const qualities = structuredClone(group.qualities)
    qualities.states.splice(at, 1)
    const share = (place: number): number =>
      Math.floor(total / colours.length) + (place < total % colours.length ? 1 : 0)
    colours.slice(1).forEach((colour, place) => {
      double(reading, group, share(place + 1), {
        ...structuredClone(qualities),
        colours: [{ part: 'main', colour }],
      })
    })
    group.qualities = { ...qualities, colours: [{ part: 'main', colour: colours[0] }] }
    group.count = share(0)
    group.plural = false
    group.counted = true
  }
}
