/** English plurals to singulars. */

const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  oxen: 'ox',
  wolves: 'wolf',
  leaves: 'leaf',
  knives: 'knife',
  loaves: 'loaf',
  shelves: 'shelf',
  halves: 'half',
  lives: 'life',
  wives: 'wife',
  elves: 'elf',
  calves: 'calf',
  scarves: 'scarf',
  thieves: 'thief',
  hooves: 'hoof',
  cacti: 'cactus',
  octopi: 'octopus',
  octopuses: 'octopus',
  dice: 'die',
  buses: 'bus',
  policemen: 'policeman',
  firemen: 'fireman',
  policewomen: 'policewoman',
  fishermen: 'fisherman',
  snowmen: 'snowman',
  cookies: 'cookie',
  movies: 'movie',
  pies: 'pie',
  ties: 'tie',
  selfies: 'selfie',
  brownies: 'brownie',
  potatoes: 'potato',
  tomatoes: 'tomato',
  heroes: 'hero',
  mangoes: 'mango',
  volcanoes: 'volcano',
  zombies: 'zombie',
  fairies: 'fairy',
  horses: 'horse',
  houses: 'house',
  roses: 'rose',
  vases: 'vase',
  cheeses: 'cheese',
  nurses: 'nurse',
  purses: 'purse',
  noses: 'nose',
  axes: 'axe',
  cruises: 'cruise',
  suitcases: 'suitcase',
  mooses: 'moose',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  gentlemen: 'gentleman',
  salesmen: 'salesman',
  grandchildren: 'grandchild',
  calfs: 'calf',
  beanies: 'beanie',
  hoodies: 'hoodie',
  huskies: 'husky',
  smoothies: 'smoothie',
}

/** Words that are one and many alike. */
export const unchanging: ReadonlySet<string> = new Set([
  'sheep',
  'fish',
  'deer',
  'moose',
  'salmon',
  'koi',
  'shrimp',
  'aircraft',
  'spacecraft',
  'squid',
  'bison',
  'dim sum',
  'sushi',
  'noodles',
  'fries',
  'series',
  'trout',
  'tuna',
  'carp',
])

const never = /(ss|us|is|ics|ous)$/

/** Singulars a word may be the plural of, best first; empty when it does not look like a plural. */
export const singularsOf = (word: string): readonly string[] => {
  const last = word.lastIndexOf(' ')
  if (last >= 0) return singularsOf(word.slice(last + 1)).map((single) => `${word.slice(0, last + 1)}${single}`)
  if (Object.hasOwn(irregular, word)) return [irregular[word]]
  if (!word.endsWith('s') || word.length < 3 || never.test(word)) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('oes')) return [word.slice(0, -2), word.slice(0, -1)]
  if (word.endsWith('ves')) return [word.slice(0, -1), `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`]
  return [word.slice(0, -1)]
}
