/** A shape of picture that fits what is drawn, among the ten official ratios. */
import type { DesignInput } from '@plantain/illustrator/design/design'

const tall: ReadonlySet<string> = new Set([
  'poster',
  'flyer',
  'menu',
  'recipe',
  'invitation',
  'book-cover',
  'magazine-cover',
  'infographic',
  'resume',
  'bookmark',
  'brochure',
  'letter',
  'checklist',
  'greeting-card',
  'calendar',
  'story',
  'newspaper',
  'wanted-poster',
  'movie-poster',
  'tarot-card',
  'instructions',
  'door-hanger',
  'planner',
  'worksheet',
])
const wide: ReadonlySet<string> = new Set([
  'business-card',
  'certificate',
  'ticket',
  'timeline',
  'slide',
  'chart',
  'flowchart',
  'comic',
  'table',
  'map',
  'diagram',
  'dashboard',
  'mind-map',
  'gift-card',
  'postcard',
  'mockup',
  'schedule',
  'gantt',
  'org-chart',
  'storyboard',
  'id-card',
  'coupon',
  'thumbnail',
  'comparison',
])
const banners: ReadonlySet<string> = new Set(['banner', 'header', 'billboard', 'bumper-sticker', 'wordmark'])

/** Places where much is to be seen from side to side. */
const vistas: ReadonlySet<string> = new Set([
  'mountains',
  'sea',
  'beach',
  'desert',
  'lake',
  'river',
  'skyline',
  'farm',
  'snow',
  'space',
  'sky',
  'stadium',
  'bridge',
  'road',
  'airport',
  'underwater',
])

/** The ratio for a design that names none. @param asked what a word of the prompt ("phone wallpaper") implies */
export const ratioFor = (design: DesignInput, asked: string | undefined): string => {
  if (asked !== undefined) return asked
  const type = design.document?.type
  if (type !== undefined) {
    if (type === 'instructions') return '3:4'
    if (type === 'slide' || type === 'thumbnail' || type === 'dashboard') return '16:9'
    if (banners.has(type)) return '21:9'
    if (tall.has(type)) return type === 'poster' || type === 'movie-poster' || type === 'book-cover' ? '2:3' : '3:4'
    if (wide.has(type)) return '3:2'
    return '1:1'
  }
  const subjects = (design.subjects ?? []).filter((subject) => subject.background !== true)
  const people = subjects.filter((subject) => subject.model === 'person')
  const total = subjects.reduce((sum, subject) => sum + (subject.count ?? 1), 0)
  const framing = design.camera?.framing
  if (framing === 'wide') return '16:9'
  if (subjects.length === 0) return design.setting === undefined ? '1:1' : '16:9'
  const place = design.setting?.place
  if (
    people.length === 1 &&
    total === 1 &&
    (framing === 'portrait' || framing === 'close-up' || place === undefined || place === 'studio')
  )
    return framing === 'full' ? '2:3' : '3:4'
  if (place !== undefined && vistas.has(place)) return '3:2'
  if (total === 1 && (place === undefined || place === 'studio')) return '1:1'
  if (people.length === 1 && total === 1) return '3:4'
  if (total >= 5) return '3:2'
  return place === undefined ? '1:1' : '4:3'
}
