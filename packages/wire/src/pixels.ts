/** Pixels at 1K of every ratio, as measured on the real service. 512 is half of it, 2K twice, 4K four times. */

function size(width: number, height: number): { readonly width: number; readonly height: number } {
  return { width, height }
}

/** Gemini 3 Pro Image and 3.1 Flash Image; the four extreme ratios are legal on Flash only. */
export const PIXELS_3 = {
  '1:1': size(1024, 1024),
  '2:3': size(848, 1264),
  '3:2': size(1264, 848),
  '3:4': size(896, 1200),
  '4:3': size(1200, 896),
  '4:5': size(928, 1152),
  '5:4': size(1152, 928),
  '9:16': size(768, 1376),
  '16:9': size(1376, 768),
  '21:9': size(1584, 672),
  '1:4': size(512, 2064),
  '4:1': size(2064, 512),
  '1:8': size(352, 2928),
  '8:1': size(2928, 352),
} as const

/** Gemini 2.5 Flash Image, which has 1K only. */
export const PIXELS_2_5 = {
  '1:1': size(1024, 1024),
  '2:3': size(832, 1248),
  '3:2': size(1248, 832),
  '3:4': size(864, 1184),
  '4:3': size(1184, 864),
  '4:5': size(896, 1152),
  '5:4': size(1152, 896),
  '9:16': size(768, 1344),
  '16:9': size(1344, 768),
  '21:9': size(1536, 672),
} as const
