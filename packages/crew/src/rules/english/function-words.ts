/** English words that hold a sentence together, by what they do. */

export type ItemKind =
  | 'word'
  | 'comma'
  | 'stop'
  | 'and'
  | 'text'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'number'
  | 'amount'
  | 'pronoun'
  | 'copula'
  | 'have'
  | 'relative'
  | 'there'
  | 'while'
  | 'of'
  | 'with'
  | 'by'
  | 'to'
  | 'not'
  | 'except'
  | 'together'
  | 'shade'
  | 'adverb'
  | 'made-of'
  | 'covered'
  | 'filled'
  | 'surrounded'
  | 'dressed'
  | 'like'

const of = (kind: ItemKind, words: string): readonly (readonly [string, ItemKind])[] =>
  words.split('~').map((word) => [word, kind])

/** Word to what it does. */
export const functionWords: ReadonlyMap<string, ItemKind> = new Map([
  ...of('comma', ',~(~)~-~–~—'),
  ...of('stop', ':~;~.~!~?~where~than'),
  ...of('and', 'and~&~as well as~plus~or~+'),
  ...of('with', 'together with~along with~with'),
  ...of('determiner', 'a~an~the~this~these~those~some~any~each~every~another~other~the other~the same~all'),
  ...of('relative', 'that~who~which~that is~who is~which is~that are~who are~which are'),
  ...of('possessive', 'my~your~his~its~their~our~her'),
  ...of('genitive', "'s~'"),
  ...of('pronoun', 'he~she~it~they~him~them~himself~herself~itself~themselves~hers~both of them'),
  ...of('together', 'each other~one another~together~side by side~hand in hand'),
  ...of(
    'copula',
    "is~are~was~were~be~being~been~looks~seems~appears~should be~must be~it's~am~is also~becomes~looks like~is currently",
  ),
  ...of(
    'have',
    'has~have~having~had~featuring~features~containing~including~includes~contains~complete with~showing~shows~depicting~whose~who has~that has',
  ),
  ...of('have', 'which has~who have~that have~dressed in~clad in~clothed in'),
  ...of('there', "there is~there are~there~there's~we see~you can see~we can see~i see~add~include"),
  ...of(
    'adverb',
    'also~very~really~quite~so~too~extremely~just~only~exactly~about~happily~quietly~slowly~proudly~gently~peacefully~currently~neatly~please',
  ),
  ...of(
    'adverb',
    'somewhat~slightly~softly~brightly~eagerly~carefully~elegantly~beautifully~at the same time~of course~lots~whole~entire~main~different',
  ),
  ...of(
    'adverb',
    'clearly~visible~out~away~down~up~off~such~can~will~should~must~would~could~i~me~you~we~us~during~here~now~everything~something~etc',
  ),
  ...of('adverb', 'scattered across'),
  ...of('while', 'while~whilst~as~when~then~but~meanwhile'),
  ...of('of', 'of'),
  ...of('by', 'by'),
  ...of('to', 'to'),
  ...of('not', 'not'),
  ...of(
    'except',
    "no~without~without any~excluding~except~avoid~do not include~don't include~don't draw~don't add~do not add~do not draw~not wearing~free of",
  ),
  ...of(
    'except',
    "leave out~with no~there is no~there are no~there should be no~must not contain~should not contain~instead of~no visible~don't show",
  ),
  ...of('except', 'do not show~there must be no~exclude'),
  ...of('word', 'high~kind'),
  ...of('like', 'like'),
  ...of(
    'made-of',
    'made of~made from~made out of~built of~carved from~carved out of~crafted from~woven from~built from',
  ),
  ...of(
    'covered',
    'covered in~covered with~decorated with~topped with~adorned with~dotted with~sprinkled with~garnished with~set with~lined with~laden with',
  ),
  ...of('filled', 'filled with~full of~stuffed with~packed with~overflowing with~loaded with'),
  ...of('surrounded', 'surrounded by~encircled by~flanked by'),
  ...of('dressed', 'dressed as~dressed like~disguised as'),
])
