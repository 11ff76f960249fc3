/** Tells a wish for a wholly new picture from a change of the present one. */

const ASKED =
  /^(?:(?:please|now|ok|okay|next|then|great|nice|thanks|and now|can you|could you|would you)[,! ]*)*(?:(?:draw|create|generate|design|imagine|produce|paint|illustrate|sketch|render|make|give|show|i want|i'd like)(?: me| us)?(?: now)?) (?:(?:a|an|another|some|two|three|four|five|several|\d+) |(?:new|different|completely) )/i
const NEW =
  /\b(?:new|different|another|separate|fresh) (?:picture|image|drawing|illustration|scene|photo|poster|painting)\b|\bsomething (?:completely |entirely )?(?:different|else|new)\b|\bstart (?:over|again|from scratch|fresh)\b|\bforget (?:that|this|it|everything|the (?:previous|last))\b/i
const PICTURE =
  /^(?:(?:please|now|can you|could you) )*(?:(?:draw|create|generate|design|make|paint|give|show)(?: me)? )?(?:a|an)(?: [a-z-]+){0,4} (?:picture|image|drawing|illustration|scene|photo|photograph|poster|painting|portrait|infographic|menu|chart|diagram|logo|card|invitation|comic|icon|sticker|map|flyer|recipe|wallpaper|banner) (?:of|showing|with|for|about|that|where|titled|depicting)\b/i
const CHINESE_ASKED =
  /^(?:请|帮我|现在|麻烦|再|然后|给我|接下来|好的?|你)*[，, ]?(?:画|绘制|生成|创作|设计|制作|做|来|重新画|重画|画出)(?:一|个|两|三|四|五|几|张|幅)(?!点|些|下)/
const CHINESE_NEW = /新的?(?:图|画|图片|一张)|另(?:外)?(?:画)?一张|换一张|重新(?:画|生成|来|开始)|完全不同|不相关/
/** Words that tie a wish to the present picture. */
const TIED =
  /\b(?:to|on|in|onto|into|next to|beside|behind|under|near|around|over|above|with|for|at|in front of) (?:the|it|him|her|them|his|its|their|this|that)\b|\b(?:it|him|her|them|instead|also|too|as well|more)\b|\bon (?:top|the)\b/i
const VERBS =
  /^(?:please |can you |could you |now |then |also |and |just )*(?:add|remove|delete|erase|make|turn|change|replace|swap|put|place|move|give|paint|colou?r|rotate|flip|zoom|set|take|get|let|have|duplicate|copy|shrink|enlarge|resize|dress|hide|bring|use|insert|include|raise|lower|switch|rename|translate|update|keep|undo|revert|go back|open|close|light|brighten|darken|write|no |without|more|less|instead|show|look|face|pan|move|closer|wider|zoom|the |it |his |her |its |in |at |on |from |with |same|as )/i

/**
 * @param text the message in lower case, quoted strings taken out
 * @param known whether the words name something that is in the picture
 */
export function isNewPicture(text: string, known: (words: string) => boolean): boolean {
  const plain = text.trim()
  if (NEW.test(plain) && !/^(?:add|put|insert|replace|change)\b/i.test(plain)) return true
  if (/[\u4e00-\u9fff]/.test(plain)) return chineseNew(plain)
  if (PICTURE.test(plain) && !/\b(?:on|to|in) the (?:wall|table|background|picture|scene)\b/i.test(plain))
    return !/^(?:please |can you |could you )?(?:make|show|give) (?:it|this)\b/i.test(plain)
  const asked = ASKED.exec(plain)
  if (asked) {
    const verb =
      /(?:draw|create|generate|design|imagine|produce|paint|illustrate|sketch|render|make|give|show|want|like)/i
        .exec(asked[0])?.[0]
        .toLowerCase()
    if (TIED.test(plain)) return false
    // "make a cat" and "draw a castle" alike want something of their own; "give a hat" can't stand alone.
    return verb !== 'give' || /^(?:.*)give me\b/i.test(asked[0])
  }
  // A description without any verb of change: a sentence about things that are not here.
  if (VERBS.test(plain)) return false
  const words = plain.split(/\s+/).length
  return (
    /^(?:a|an|two|three|four|five|six|several|some|\d+) /.test(plain) &&
    (words >= 4 || !known(plain)) &&
    !TIED.test(plain) &&
    !/\binstead\b/.test(plain)
  )
}

function chineseNew(plain: string): boolean {
  if (CHINESE_NEW.test(plain)) return true
  if (/^(?:把|将|给|让|在|去掉|删|加|添|换成|改成|变成)/.test(plain)) return false
  if (CHINESE_ASKED.test(plain))
    return (
      !/[上里旁前后边中](?:再|多|也|还)?(?:画|加|来)/.test(plain) &&
      !/^(?:请|帮我)*(?:再)(?:来|画|加)一?[个只条辆朵棵颗]/.test(plain)
    )
  return /^(?:一|两|三|四|五|几)(?:个|只|条|头|匹|位|名|张|幅|座|群|片|辆|棵|朵)/.test(plain) && plain.length >= 8
}
