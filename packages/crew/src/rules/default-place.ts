/** Where creatures and things are at home: the setting of a prompt that names none. */
import { human } from './reading/kinds.ts'
import type { Mention, Reading } from './reading/reading.ts'

const idOf = (mention: Mention): string =>
  (mention.senses.model ?? mention.senses.singular?.senses.model)?.id ??
  mention.senses.noun?.wider[0] ??
  mention.senses.singular?.senses.noun?.wider[0] ??
  ''
const categoryOf = (mention: Mention): string =>
  (mention.senses.model ?? mention.senses.singular?.senses.model)?.category ?? ''

/** First match wins: what is rarer and more telling stands first. */
const homes: readonly (readonly [string, RegExp])[] = [
  [
    'underwater',
    /^(clownfish|shark|jellyfish|octopus|squid|seahorse|ray|submarine|sea-turtle|narwhal|eel|starfish|pufferfish)$/,
  ],
  ['sea', /^(whale|orca|dolphin|ship|pirate-ship|sailboat|motorboat|wave|lighthouse|surfboard)$/],
  [
    'snow',
    /^(penguin|baby-penguin|polar-bear|seal|walrus|igloo|snowman|sled|skis|reindeer|husky|yeti|arctic-fox|iceberg|ice-skate|santa-sleigh|snowboard)$/,
  ],
  ['space', /^(rocket|planet|ufo|comet|alien|earth)$/],
  ['beach', /^(palm-tree|seashell|crab|sandcastle|deck-chair|parasol|flamingo|pelican|island)$/],
  ['desert', /^(camel|dromedary|cactus|pyramid)$/],
  ['lake', /^(duck|mallard|duckling|swan|goose|canoe|rowing-boat|frog|beaver|otter)$/],
  ['jungle', /^(monkey|gorilla|orangutan|chimpanzee|toucan|sloth|parrot|crocodile|snake|tiger|leopard|panther)$/],
  [
    'farm',
    /^(cow|bull|sheep|lamb|ram|goat|pig|horse|donkey|chicken|rooster|chick|turkey|barn|tractor|windmill|lion|lioness|elephant|baby-elephant|giraffe|zebra|rhino|hippo|antelope|buffalo|ostrich|kangaroo|alpaca|llama|cheetah|hyena)$/,
  ],
  [
    'forest',
    /^(fox|wolf|bear|bear-cub|deer|fawn|moose|owl|badger|boar|raccoon|hedgehog|squirrel|panda|red-panda|bamboo|pine-tree|birch|log|treehouse|unicorn|mushroom|campfire|dinosaur|triceratops|stegosaurus|long-neck-dinosaur|mammoth|koala)$/,
  ],
  ['beach', /^(beach-ball|swim-ring)$/],
  [
    'mountains',
    /^(mountain|hill|castle|dragon|griffin|eagle|volcano|tent|goat|phoenix|qilin|chinese-dragon|pegasus|hawk)$/,
  ],
  ['airport', /^(airplane|biplane)$/],
  ['station', /^(train|steam-train)$/],
  [
    'street',
    /^(shop|restaurant|apartment-building|skyscraper|street-lamp|traffic-light|bus-stop|phone-booth|fire-hydrant|taxi|police-car|fire-truck|ambulance|tram|bus|double-decker-bus|mailbox|billboard|market-stall|school|parking-meter|trash-can|stop-sign)$/,
  ],
  ['road', /^(car|sports-car|suv|van|school-bus|truck|dump-truck|motorbike|scooter|excavator|forklift|road-sign)$/],
  [
    'garden',
    /^(butterfly|bee|ladybird|snail|flower|rose|tulip|sunflower|daisy|lily|lavender|poppy|flower-bush|bush|fountain|statue|birdhouse|fence|gate|watering-can|wheelbarrow|dragonfly|rabbit|hummingbird|well|hedge|apple-tree|cottage|swing|tree-stump|grasshopper|caterpillar|peacock|brick-wall)$/,
  ],
  ['playground', /^(slide|seesaw|carousel|ferris-wheel)$/],
  [
    'park',
    /^(tree|autumn-tree|cherry-blossom|willow|bare-tree|baobab|bench|picnic-table|bicycle|kite|balloon|heart-balloon|bunch-of-balloons|hot-air-balloon|frisbee|skateboard|helicopter|drone|house|church|tower|bridge|pigeon|bird|robin|sparrow|crow|crane|bat|kick-scooter|tricycle|stroller|football|umbrella|parachute|wind-turbine|temple|pagoda|grass|rainbow|cloud)$/,
  ],
]

/** Things of a house that people live among. */
const indoors = /^(furniture)$/
const rooms: readonly (readonly [string, RegExp])[] = [
  ['bedroom', /^(bed|bunk-bed|crib|wardrobe)$/],
  ['bathroom', /^(bathtub|toilet|shower)$/],
  ['kitchen', /^(oven|refrigerator|kettle|pan|counter|dishwasher|rice-cooker|microwave|toaster)$/],
  ['classroom', /^(blackboard)$/],
  ['office', /^(printer|office-chair)$/],
]

const roleHomes: readonly (readonly [string, RegExp])[] = [
  ['kitchen', /^(chef|cook|baker)$/],
  ['restaurant', /^(waiter|waitress)$/],
  ['cafe', /^(barista)$/],
  ['classroom', /^(teacher|student|schoolchild)$/],
  ['lab', /^(doctor|nurse|scientist|surgeon|dentist)$/],
  ['stage', /^(ballerina|singer|magician|dancer|clown|musician|conductor|rapper|dj)$/],
  ['workshop', /^(mechanic|carpenter|blacksmith|potter)$/],
  ['street', /^(police|policeman|firefighter|postman)$/],
  ['farm', /^(farmer|cowboy|shepherd)$/],
  ['space', /^(astronaut)$/],
  ['castle', /^(king|queen|prince|princess)$/],
  ['stadium', /^(footballer|runner|athlete|basketball-player|tennis-player|boxer)$/],
  ['sea', /^(surfer|pirate|sailor|fisherman)$/],
  ['snow', /^(santa|skier|snowboarder)$/],
  ['forest', /^(wizard|witch|elf|fairy|ranger|lumberjack|ninja|knight)$/],
]

/** Things done within doors when nothing else is known. */
const homely = /^(knit|sew|cook|bake|wash|iron|vacuum|dine|sleep|bathe|type|watch|clean|make|write|study)$/
const sporting =
  /^(ride|run|jump|walk|jog|chase|skateboard|fly|play|picnic|build|dig|plant|water|throw|catch|kick|climb|dance|hug|kiss|photograph|feed|pick|push|pull|fish|skate|hold|fight)$/
const household = /^(furniture|device|container|instrument)$/

const first = (table: readonly (readonly [string, RegExp])[], words: readonly string[]): string | undefined =>
  table.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0]

/**
 * The place for a picture whose prompt names none; undefined for a single thing, which stands before a plain backdrop.
 * @param outdoors time of day, weather or sky are named, so it is seen outside unless furniture is
 */
export const homeOf = (reading: Reading, outdoors: boolean): string | undefined => {
  const drawn = reading.mentions.filter((mention) => !mention.gone)
  const supported = new Set(
    reading.links
      .filter((link) => /^(on|in)$/.test(link.kind) && link.object !== undefined)
      .map((link) => link.subject),
  )
  const rides = reading.links.some((link) => link.kind === 'riding')
  const ids = drawn.map(idOf)
  const things = drawn.map(categoryOf)
  const single = drawn.length === 1 && drawn[0].count === 1 && !drawn[0].plural
  const people = drawn.filter((mention) => human(mention))
  const furnished = drawn.some(
    (mention, at) =>
      (indoors.test(things[at]) && !/^(bench|swing|picnic-table|deck-chair|easel|throne|blackboard)$/.test(ids[at])) ||
      /windowsill|窗台|fireplace|壁炉|bathtub|curtain|rug|地毯/.test(mention.noun),
  )
  if (furnished) return first(rooms, ids) ?? (drawn.length > 1 || outdoors ? 'living-room' : undefined)
  if (single && !outdoors && reading.events.length === 0) return undefined
  const worn = people.flatMap((mention) => [...mention.qualities.roles, mention.senses.person?.role ?? ''])
  // Creatures and large things tell the place; food, tools and toys on other things do not.
  const telling = drawn.filter((mention) => !supported.has(mention) || /^(building|vehicle)$/.test(categoryOf(mention)))
  const home = first(
    homes,
    (telling.length > 0 ? telling : drawn)
      .filter((mention) => !/^(food|container|clothing|device|instrument)$/.test(categoryOf(mention)))
      .map(idOf),
  )
  const role = first(roleHomes, worn)
  if (role !== undefined && !(home !== undefined && rides))
    return outdoors && /^(kitchen|lab|castle|cafe|restaurant|classroom|workshop|stage)$/.test(role)
      ? (home ?? 'street')
      : role
  if (home !== undefined) return home
  const verbs = reading.events.map((event) => event.verb)
  if (outdoors) return 'park'
  if (verbs.some((verb) => homely.test(verb)) && people.length > 0)
    return verbs.includes('cook') || verbs.includes('bake') ? 'kitchen' : 'living-room'
  if (verbs.some((verb) => sporting.test(verb)) && people.length > 0 && !things.some((kind) => household.test(kind)))
    return 'park'
  if (people.length > 0 && drawn.length > 1)
    return things.some((kind) => household.test(kind) || kind === 'food') ? 'living-room' : 'park'
  if (people.length > 0 && verbs.length > 0) return 'living-room'
  if (things.includes('instrument') && drawn.length > 1) return 'living-room'
  if (things.includes('animal') && drawn.length > 1)
    return things.some((kind) => household.test(kind)) ? 'living-room' : 'park'
  return undefined
}
