/** Words about the whole picture: time, weather, season, sky, camera, look, finish and mood. `what value | English | Chinese`. */
import { lazily, rowsOf, wordsOf } from './table.ts'

export type FeatureKind =
  | 'time'
  | 'weather'
  | 'season'
  | 'sky'
  | 'framing'
  | 'angle'
  | 'focus'
  | 'look'
  | 'finish'
  | 'mood'
  | 'ratio'
  | 'transparent'
  | 'quality'
  | 'theme'
  | 'dark'
  | 'typeface'

export interface Feature {
  readonly kind: FeatureKind
  readonly value: string
}

const table = `
time dawn | at dawn, dawn, at sunrise, sunrise, daybreak, early morning, at daybreak | 黎明, 清晨, 日出, 拂晓, 破晓, 日出时, 凌晨, 日出时分
time morning | in the morning, morning, morning light, on a morning | 早晨, 早上, 上午, 晨光, 清早
time day | at noon, midday, noon, in daylight, daylight, daytime, during the day, at midday, by day | 中午, 白天, 正午, 日间
time afternoon | in the afternoon, afternoon | 下午, 午后
time golden-hour | golden hour, at golden hour, golden light, warm evening light, during golden hour | 黄金时刻, 金色阳光, 金色时刻
time dusk | at dusk, dusk, at sunset, sunset, twilight, in the evening, evening, at twilight, during sunset, sundown, at sundown, blue hour, sunset sky | 黄昏, 傍晚, 日落, 夕阳, 夕阳下, 晚霞, 暮色, 落日, 日落时, 夕阳西下, 日落时分, 晚上六点
time night | at night, night, nighttime, at midnight, midnight, night sky, by night, late at night, nighttime scene, in the dark, late night | 晚上, 夜晚, 深夜, 夜里, 午夜, 夜色, 夜间, 夜空, 夜, 夜幕, 夜景, 夜晚的, 月夜, 雨夜中, 夜色中, 夜空中, 夜空下
weather clear | sunny, clear sky, clear skies, clear blue sky, sunshine, bright sunlight, in the sun, sunny day, on a sunny day, blue sky, in the sunshine, sunlight | 晴天, 晴朗, 阳光明媚, 阳光, 阳光下, 蓝天下, 晴空, 晴空万里, 晴朗的, 大太阳, 阳光灿烂, 阳光灿烂的, 蓝天
weather cloudy | cloudy, overcast, cloudy sky, grey sky, gray sky, cloudy day, on a cloudy day | 多云, 阴天, 乌云, 阴沉的, 乌云密布
weather rain | in the rain, rain, rainy, raining, rainy day, on a rainy day, rainfall, drizzle, downpour, pouring rain, heavy rain, it is raining, rainy night weather | 下雨, 雨中, 雨天, 下着雨, 雨夜, 大雨, 细雨, 小雨, 雨里, 暴雨, 雨, 下雨天, 大雨中, 细雨中
weather storm | storm, stormy, thunderstorm, lightning storm, stormy sky, in a storm, thunder and lightning, lightning | 暴风雨, 雷雨, 雷电, 闪电, 风暴, 电闪雷鸣
weather snow | snowing, snowy, snowfall, in the snow, snowy day, falling snow, blizzard, snowflakes falling, snowstorm, on a snowy day, it is snowing, snow | 下雪, 雪中, 雪天, 下着雪, 飘雪, 大雪, 雪花纷飞, 暴风雪, 雪, 大雪中, 大雪纷飞
weather fog | foggy, fog, mist, in the fog, in the mist, morning mist, foggy day, misty morning | 雾, 大雾, 有雾, 雾中, 薄雾, 雾气, 迷雾, 起雾, 雾天
weather wind | windy, in the wind, wind, breezy, windy day, breeze | 刮风, 大风, 风中, 微风, 有风, 风里
weather rainbow | rainbow in the sky, rainbow, under a rainbow, double rainbow | 彩虹, 彩虹下, 雨后彩虹
season spring | in spring, spring, springtime, in the spring | 春天, 春季, 春日, 春
season summer | in summer, summer, summertime, in the summer, summer day | 夏天, 夏季, 夏日, 盛夏
season autumn | in autumn, autumn, in the fall, in fall, autumnal, fall season, fall foliage, autumn day | 秋天, 秋季, 秋日, 深秋, 金秋
season winter | in winter, winter, wintertime, wintry, in the winter, winter day | 冬天, 冬季, 冬日, 寒冬
sky stars | stars in the sky, starry sky, starry night, under the stars, starry night sky, stars, starlight, star-filled sky, starry skies, sky full of stars | 星空, 繁星, 星星, 满天繁星, 星空下, 满天星星, 满天星斗, 星光, 漫天星辰, 繁星点点, 星夜, 星辰
sky full-moon | full moon, under a full moon, moonlight, moonlit, moon, in the moonlight, under the moon | 满月, 圆月, 月光, 月亮, 月光下, 明月, 一轮明月, 大月亮
sky crescent-moon | crescent moon, half moon, under a crescent moon | 弯月, 新月, 月牙
sky milky-way | milky way, the milky way | 银河, 银河下
sky aurora | aurora, northern lights, aurora borealis | 极光, 北极光, 极光下
sky sun | sun, sun in the sky, sun shining, bright sun | 太阳, 烈日, 骄阳
sky shooting-star | shooting star, meteor, meteor shower, shooting stars, falling star, comet | 流星, 流星雨, 彗星
sky fireworks | fireworks, firework display, fireworks in the sky | 烟花, 焰火, 烟火
framing close-up | close-up, close up, closeup, close-up shot, close-up portrait, extreme close-up, headshot | 特写, 近景, 大头照
framing portrait | portrait shot, portrait photo, portrait photography, portrait, head and shoulders portrait, bust portrait | 肖像, 人像, 半身像, 头像, 肖像照
framing medium | medium shot, waist-up, half-body, waist up, half body, mid shot | 中景, 半身
framing full | full body, full-body, full length, full-length, full body shot, full shot | 全身, 全身像, 全身照
framing wide | wide shot, wide angle, wide-angle, panoramic view, panorama, panoramic, establishing shot, wide view, long shot, wide angle shot | 远景, 广角, 全景, 大远景, 宽景
framing macro | macro, macro shot, macro photography, macro photo, extreme macro | 微距, 微距摄影, 微距镜头
angle low | low angle, low-angle, from below, low angle shot, worm's-eye view, worm's eye view, low-angle shot, seen from below | 仰视角度, 仰视视角, 仰视, 低角度, 仰拍, 低机位
angle high | high angle, high-angle, high angle shot, seen from slightly above | 高角度, 俯拍
angle above | from above, top-down, top down, overhead, top view, overhead view, flat lay, flat-lay, top-down view, overhead shot, viewed from above, seen from above, flatlay | 俯视角度, 俯视视角, 俯视, 从上方看, 顶视图, 俯视图, 平铺, 俯瞰视角, 从上往下看, 顶视
angle bird | bird's-eye view, bird's eye view, aerial view, drone shot, drone view, birds-eye view, aerial, aerial shot, birds eye view | 鸟瞰, 航拍, 鸟瞰图, 俯瞰
angle isometric | isometric, isometric view, isometric illustration, in isometric style, isometric 3d | 等距, 等轴测, 等距视角, 2.5d, 等轴, 等距插画
angle side | side view, in profile, profile view, from the side, side profile, seen from the side | 侧面, 侧视图, 侧视, 从侧面看
angle front | front view, from the front, frontal view, facing the camera, looking at the camera, looking at the viewer, seen from the front | 正面, 正视图, 面向镜头, 看着镜头, 面对镜头
angle behind | from behind, rear view, back view, seen from behind, viewed from behind, from the back | 背面, 从后面看, 背影, 背后视角
focus shallow | bokeh, shallow depth of field, blurred background, blurry background, soft focus, out of focus background, depth of field | 虚化, 浅景深, 背景虚化, 景深, 散景
focus sharp | sharp focus, everything in focus, deep focus | 清晰对焦
look flat | flat vector, flat design, flat illustration, vector illustration, vector art, flat vector illustration, flat style, flat, vector, vector style, in flat style, flat colours, flat colors, vector graphic | 扁平, 扁平化, 扁平风, 矢量, 扁平插画, 矢量插画, 扁平风格, 扁平化风格, 矢量图
look comic | comic style, comic book style, comic, comic book, cel-shaded, manga, manga style, pop art comic, in comic style, cel shaded | 漫画, 漫画风, 漫画风格, 美漫, 日漫
look paper-cut | paper cut, paper-cut, papercut, paper cutout, paper cut style, layered paper, paper art, cut paper, kirigami, paper-cut style, layered paper art | 剪纸, 剪纸风, 纸雕, 纸艺, 剪纸风格
look low-poly | low poly, low-poly, lowpoly, low poly style, polygonal | 低多边形, 低面, 低多边形风格
look voxel | voxel, voxel art, minecraft style, minecraft-style, blocky voxel | 体素, 像素方块, 体素风, 我的世界风格
look clay | claymation, clay style, clay render, plasticine, made of clay, stop motion, clay figure style, play-doh, claymation style | 粘土, 黏土风格, 粘土风格, 橡皮泥, 定格动画, 粘土风, 黏土风
look toon | cartoon, cartoon style, cartoonish, toon, anime, anime style, pixar style, disney style, studio ghibli style, ghibli style, chibi, in anime style, children's book illustration, kawaii style, storybook illustration, childrens book illustration, cartoon-style, storybook style, picture book style | 卡通, 卡通风格, 动漫, 动画风格, 动漫风格, 日系动漫, 吉卜力风格, 皮克斯风格, 迪士尼风格, q版, 绘本, 绘本风格, 童话风格, 儿童绘本, 绘本插画, 卡通风, Q版
look line-art | line art, line-art, line drawing, outline drawing, coloring page, colouring page, coloring book page, colouring book page, lineart, single line drawing, one-line drawing, coloring book, line illustration | 线稿, 线描, 简笔画, 白描, 涂色页, 线条画, 线稿图
look blueprint | blueprint, technical drawing, blueprint style, schematic | 蓝图, 技术图纸, 工程图
look soft | 3d render, 3d, 3d rendering, 3d illustration, 3d model, octane render, cgi, 3d style, 3d cartoon, blender render, c4d | 3d, 3D, 三维, 3d渲染, 立体, 3D渲染, 三维渲染, c4d, 3D风格
finish watercolor | watercolor, watercolour, watercolor painting, watercolour painting, aquarelle, in watercolor, watercolor style, watercolor illustration, watercolour style | 水彩, 水彩画, 水彩风格, 水彩风, 水彩插画
finish oil | oil painting, oil paint, oil on canvas, impasto, impressionist painting, impressionist, impressionism, van gogh style, in the style of van gogh, monet style, acrylic painting, painting, painterly, oil-painting | 油画, 油画风格, 印象派, 梵高风格, 莫奈风格, 丙烯画, 油画质感, 印象派风格
finish pencil | pencil drawing, pencil, graphite drawing | 铅笔画, 铅笔
finish crayon | crayon drawing, crayon, child's drawing, children's drawing, kid's drawing | 蜡笔画, 蜡笔, 儿童画, 蜡笔风格
finish pixel-art | pixel art, pixel-art, 8-bit, 16-bit, 8 bit, pixelated, pixel, pixel style, 8-bit style, in the style of pixel art, 16 bit | 像素画, 像素风, 像素艺术, 像素, 像素风格, 8位
finish ink | ink drawing, pen and ink, ink illustration, ink sketch | 墨线, 工笔画
finish woodcut | woodcut, linocut, woodblock print, block print, lino print | 版画, 木刻, 木版画
finish halftone | halftone | 半色调
finish mosaic | mosaic | 马赛克
finish embroidery | embroidery, embroidered, needle felt | 刺绣风格, 刺绣画
finish film | film photo, 35mm film, analog photo, polaroid, film grain, vintage photo, kodak portra, analogue photo, old photograph, film photography | 胶片, 胶片感, 拍立得, 老照片, 胶片风, 胶片风格
finish black-and-white | black and white photo, monochrome, black-and-white photograph, greyscale, grayscale, black and white photograph, in black and white, b&w | 黑白照片, 黑白, 单色, 黑白摄影
finish gouache | gouache, gouache painting | 水粉画, 水粉
finish sketch | pencil sketch, sketch, hand-drawn sketch, sketched | 素描, 速写, 铅笔素描, 素描风格, 手绘素描
finish charcoal | charcoal drawing, charcoal sketch | 炭笔画, 炭笔素描
finish coloured-pencil | colored pencil, coloured pencil, colored pencil drawing, coloured pencil drawing | 彩铅, 彩铅画, 彩色铅笔
finish pastel | pastel drawing, soft pastel, oil pastel | 色粉画, 粉彩画
finish chalk | chalk drawing, chalk art | 粉笔画
finish chinese-ink | ink wash, sumi-e, ink painting, chinese ink painting, ink wash painting, brush painting, traditional chinese painting | 水墨, 水墨画, 国画, 水墨风, 中国画, 水墨风格, 中国风水墨, 写意画
finish engraving | engraving, etching, copperplate | 铜版画, 蚀刻版画
finish ukiyo-e | ukiyo-e, japanese woodblock print | 浮世绘, 浮世绘风格
finish pop-art | pop art, pop-art | 波普艺术, 波普, 波普风格
finish risograph | risograph, riso print, screen print, screenprint | 丝网印刷, 孔版印刷
finish stained-glass | stained glass style, stained glass window | 彩绘玻璃, 彩色玻璃风格
finish cross-stitch | cross stitch, cross-stitch | 十字绣
finish noir | film noir, noir | 黑色电影
finish vintage-print | vintage print, retro print, vintage travel poster style | 复古印刷
finish cinematic | cinematic, cinematic look, movie still, film still | 电影感, 电影质感, 电影剧照
finish glitch | glitch art, vaporwave, synthwave | 故障艺术, 蒸汽波
finish sepia | sepia photo, sepia toned, sepia tone | 泛黄照片
mood calm | calm mood, serene mood, peaceful mood, tranquil mood, relaxing, peaceful atmosphere, calm atmosphere, soothing | 宁静氛围, 平静氛围, 治愈, 宁静的氛围, 治愈系, 安静的氛围, 治愈的
mood cheerful | cheerful mood, happy mood, joyful atmosphere, festive, uplifting, happy atmosphere, fun mood, lively | 欢快氛围, 喜庆, 节日气氛, 欢乐的氛围, 活泼, 喜庆的, 欢快的
mood dramatic | dramatic, dramatic lighting, epic, cinematic, cinematic lighting, moody lighting, chiaroscuro | 戏剧性, 史诗, 史诗感, 电影感, 大片感, 戏剧性光线, 电影质感, 史诗般的
mood mysterious | mysterious, eerie, mystery, mysterious atmosphere | 神秘, 诡异, 神秘氛围, 神秘的氛围
mood romantic | romantic, dreamy, romantic mood, romantic atmosphere | 浪漫, 浪漫的, 梦幻, 浪漫氛围, 唯美
mood melancholic | melancholic, melancholy, nostalgic mood, wistful | 忧郁, 伤感, 忧郁的
mood warm | by candlelight, candlelight, in candlelight, by lamplight, warm light, warm lighting, warm tones, warm colours, warm colors, soft light, soft lighting, warm atmosphere, soft warm light | 暖光, 暖色调, 温暖, 柔光, 温暖的, 温暖的光, 柔和的光线, 暖色, 柔和光线
mood cold | cold tones, cool tones, cold light, cool colours, cool colors | 冷色调, 冷光, 冷色
mood dark | dark mood, gloomy atmosphere, ominous, dark atmosphere | 阴暗氛围, 黑暗风格, 压抑
mood cosy | cozy atmosphere, cosy atmosphere, hygge, cozy mood, cosy mood | 温馨氛围, 温馨的氛围
mood energetic | energetic, dynamic, action-packed, vivid colors, vivid colours, vibrant colors, vibrant colours | 动感, 充满活力, 活力, 鲜艳的色彩, 色彩鲜艳
mood pastel | pastel colors, pastel colours, pastel palette, soft colors, soft colours, pastel tones, muted colors, muted colours | 柔和色调, 马卡龙色, 莫兰迪色, 柔和的色彩, 马卡龙色系, 莫兰迪色系
ratio 9:16 | phone wallpaper, mobile wallpaper, instagram story, story format, vertical video, phone background, tiktok cover, vertical poster format, vertical format | 手机壁纸, 竖屏, 手机背景, 竖版壁纸, 竖屏壁纸
ratio 16:9 | desktop wallpaper, widescreen, youtube thumbnail, presentation slide, wide banner, wallpaper, horizontal format, video thumbnail, landscape orientation, landscape format | 电脑壁纸, 横屏, 宽屏, 桌面壁纸, 壁纸, 封面图, 横版, 视频封面
ratio 21:9 | ultrawide, web banner, twitter header, website header, hero banner, cinematic banner | 超宽屏, 网站横幅, 网页横幅
ratio 3:4 | portrait orientation, portrait format, xiaohongshu cover | 竖版, 竖构图, 竖幅, 小红书封面
ratio 1:1 | square format, instagram post, profile picture, avatar, square image, square picture, app icon, album cover | 方形构图, 正方形构图, 朋友圈配图, 头像图, 方图
transparent yes | transparent background, with a transparent background, on a transparent background, no background, alpha channel, background removed, cut out, isolated png, die-cut sticker, sticker, die cut sticker | 透明背景, 透明底, 无背景, 去背景, 抠图, 贴纸, 免抠, 背景透明
dark yes | dark mode, dark theme, dark background theme | 深色模式, 暗色主题, 深色主题
typeface handwritten | handwritten, handwriting, script font, calligraphy, cursive, brush lettering, hand-lettered | 手写体, 手写, 书法, 毛笔字, 手写字体
typeface serif | serif font, serif, serif typeface | 衬线体, 宋体
typeface bold | bold letters, bold font, bold text, in bold, big letters, large letters, bold lettering | 粗体, 大字, 加粗, 粗体字
typeface neon | neon letters, neon text, neon lettering | 霓虹字
typeface pixel | pixel font | 像素字体
quality high | photorealistic, photo-realistic, hyperrealistic, ultra realistic, highly detailed, ultra detailed, intricate details, detailed, high quality, best quality, masterpiece, 8k, 4k, uhd, hd, hdr, award winning, award-winning, trending on artstation, artstation, professional photography, high resolution, studio lighting, unreal engine, raytracing, ray tracing, realistic, hyper realistic, ultra-detailed, super detailed, hyper-realistic, crisp, very detailed, beautifully lit, natural light, natural lighting, volumetric lighting, rim lighting, soft shadows, hyperdetailed, 85mm lens, 50mm lens, photography, professional, stock photo, 8k resolution, 4k resolution, centered composition, centred composition, simple background, detailed background, concept art, digital art, digital painting, trending | 高清, 超清, 写实, 逼真, 细节丰富, 高质量, 大师作品, 超写实, 精细, 高品质, 照片级, 真实感, 最佳画质, 摄影作品, 高分辨率, 超高清, 真实, 细腻, 高细节, 自然光, 构图居中, 画质清晰
theme minimal | minimalist style, minimal style, minimalistic style, clean design, minimalist design | 极简风格, 极简风, 简约风格, 简约风
theme retro | retro style, vintage style, 80s style, 70s style, 1950s style, art deco, art deco style, 90s style, retro futurism | 复古风格, 复古风, 怀旧风格, 装饰艺术
theme elegant | elegant style, luxury style, elegant design, elegant | 优雅风格, 高级感, 优雅的, 优雅, 轻奢风
theme playful | playful style, kids style, fun style | 童趣风格, 可爱风格, 童趣, 可爱风
theme futuristic | cyberpunk style, cyberpunk, futuristic style, sci-fi style, steampunk, steampunk style | 赛博朋克, 赛博朋克风格, 科技感, 未来风格, 蒸汽朋克, 科技风, 未来感
theme chinese | chinese style, oriental style | 国潮, 中国风, 国风, 新中式, 古风
theme nature | organic style, botanical style | 自然风格
`

const read = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, Feature>()
    for (const row of rowsOf(table)) {
      const [kind, value] = row[0].split(' ')
      for (const word of wordsOf(row[column])) if (!map.has(word)) map.set(word, { kind: kind as FeatureKind, value })
    }
    return map
  })

export const englishFeatures = read(1)
export const chineseFeatures = read(2)

const constellationTable = `
andromeda | 仙女座
aquarius | 宝瓶座, 水瓶座
aquila | 天鹰座
aries | 白羊座
big dipper, ursa major, great bear | 大熊座, 北斗七星, 北斗
cancer | 巨蟹座
capricorn, capricornus | 摩羯座
cassiopeia | 仙后座
cygnus | 天鹅座
gemini | 双子座
leo | 狮子座
libra | 天秤座
lyra | 天琴座
orion | 猎户座
pegasus | 飞马座
pisces | 双鱼座
sagittarius | 射手座, 人马座
scorpius, scorpio | 天蝎座
southern cross, crux | 南十字座
taurus | 金牛座
ursa minor, little dipper, little bear | 小熊座
virgo | 处女座, 室女座
`

/** Word to the constellation's id: the first English name in kebab case. */
export const constellations = lazily(() => {
  const map = new Map<string, string>()
  for (const row of rowsOf(constellationTable)) {
    const [english, chinese] = [wordsOf(row[0]), wordsOf(row[1])]
    for (const word of [...english, ...chinese]) map.set(word, english[0].replaceAll(' ', '-'))
  }
  return map
})
