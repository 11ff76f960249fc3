/** Which words ask for which change of a photo. English and Chinese; the longest words are listed first. */
import type { PhotoEditKind } from '@plantain/illustrator/photo/edit-photo'

export const PHOTO_WORDS: readonly (readonly [words: RegExp, kind: PhotoEditKind])[] = [
  [/\b(black[- ]and[- ]white|black & white|b\s?&\s?w|gr[ae]y[- ]?scale|monochrome)\b|黑白|灰度|单色/i, 'grayscale'],
  [/\bsepia\b|\bold[- ]photo(graph)?\b|\bantique\b|棕褐|老照片|怀旧/i, 'sepia'],
  [/\b(faded|vintage|retro|washed[- ]out)\b|褪色|复古/i, 'faded'],
  [/\b(warm(er|th)?|golden hour|sunset (light|colou?rs))\b|暖色|更?温暖|暖一?点|黄昏/i, 'warmer'],
  [/\b(cool(er)?|cold(er)?|bluer|blue tint)\b|冷色|冷一?点/i, 'cooler'],
  [/\b(bright(er|en|ness up)?|lighter|lighten|less dark)\b|更?亮|提亮|明亮/i, 'brighter'],
  [/\b(dark(er|en)|dim(mer)?|less bright)\b|更?暗|调暗|变暗/i, 'darker'],
  [
    /\b(more|higher|high|increase( the)?|boost( the)?|stronger) contrast\b|高对比|对比度?(更高|更强|提高)|(提高|增强|增加)对比/i,
    'contrast',
  ],
  [/\b(less|lower|low|reduce( the)?|softer) contrast\b|低对比|(降低|减少)对比/i, 'softer'],
  [
    /\b(more (vivid|colou?rful|saturated)|vivid|vibrant|saturate|more saturation|colou?rs? pop)\b|鲜艳|饱和度?(更高|提高)|提高饱和/i,
    'saturate',
  ],
  [/\b(desaturate|muted|less (saturated|colou?rful))\b|降低饱和|淡雅/i, 'desaturate'],
  [/\b(blur(red|ry)?|out of focus|soft focus)\b|模糊|虚化/i, 'blur'],
  [/\b(sharp(er|en)|crisper)\b|锐化|更?清晰/i, 'sharpen'],
  [/\b(negative|invert(ed)?( the)?( colou?rs)?)\b|反色|负片/i, 'negative'],
  [/\b(mirror(ed)?|flip(ped)? (it )?horizontal(ly)?|flip)\b|镜像|水平翻转|左右翻转/i, 'mirror'],
  [/\b(upside[- ]down|flip(ped)? (it )?vertical(ly)?)\b|上下颠倒|垂直翻转|上下翻转/i, 'upside-down'],
]

/** Words that weaken or strengthen a change. */
export const SLIGHTLY = /\b(slightly|a (little|bit|touch)|subtle|subtly|somewhat)\b|一点|稍微|略微/i
export const STRONGLY =
  /\b(very|much|strong(ly)?|a lot|heav(y|ily)|extreme(ly)?|dramatic(ally)?)\b|非常|强烈|大幅|很多/i
/** Saying only another frame is an instruction too: the photo is kept and fitted. */
export const ONLY_FRAME =
  /\b(resize|crop|extend|expand|outpaint|upscale|larger|bigger|4k|2k|aspect|ratio|widescreen|square|portrait|landscape|wallpaper|same picture|unchanged)\b|放大|扩展|裁剪|比例|尺寸/i
