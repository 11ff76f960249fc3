/** Splits a message into single instructions, and takes out what only says that the rest must stay. */

/** Manners around an instruction. */
const OPENERS =
  /^(?:(?:and|then|also|next|now|please|pls|ok|okay|so|well|great|nice|perfect|cool|good|awesome|beautiful|thanks|thank you|hey|hi|hmm|actually|wait|no(?=,)|yes|finally|lastly|but|first|secondly|after that)\b[,!. ]*|(?:can|could|would|will|may) (?:you|we)(?: please)?(?: also| just)? |(?:i(?:'d| would)? (?:also )?(?:want|like|love|need|prefer)(?: you)? (?:to (?:see )?|it if you (?:could |would )?))|(?:you (?:should|must|can|could) )|(?:let's |let us )|(?:try to |just |simply |kindly |go ahead and |i think (?:you should )?|how about (?:you )?|what if (?:you |we )?|maybe )|that's (?:great|nice|good|perfect)[,!. ]*|(?:the )?same (?:scene|picture|image|one|thing)(?:,? but| only| just)*(?: now)? |what about |how about )+/i
const CLOSERS =
  /(?:,? (?:please|pls|thanks|thank you|for me|now|ok|okay|as well|too|if (?:possible|you can)|would you))+$/i
const CHINESE_OPENERS =
  /^(?:请你?|麻烦你?|帮我|帮忙|能不能|可不可以|可以|能否|能|然后|接着|现在|再请|另外|并且|并|同时|还有|最后|首先|那|好的?|嗯|我想(?:要)?(?:你)?|我要(?:你)?|我希望(?:你)?|希望|你|就|不过|但是?|其次|顺便|也|最好)+[，, ]?/
const CHINESE_CLOSERS = /(?:吧|吗|呢|啊|呀|哦|好吗|可以吗|好不好|行吗|谢谢|一下|了)+$/

/** "Everything else unchanged": says what an edit does anyway. */
const KEEP =
  /^(?:but |and |while |with |just )*(?:please )?(?:(?:keep(?:ing)?|leave|leaving|preserve|preserving|maintain(?:ing)?|retain(?:ing)?)\b.*|(?:don't|do not|without) (?:chang|touch|mov|alter|modify|affect)\w*.*|change nothing else.*|nothing else(?: changes| should change)?|(?:everything|all|the rest)(?: else| of (?:it|the (?:picture|image|scene)))? (?:stays?|remains?|unchanged|the same|should (?:stay|remain|be)|must (?:stay|remain)|as (?:it )?is|as before).*|everything else(?: the same| unchanged| as (?:it )?is)?|only that|that's all|that is all|nothing more)$/i
const CHINESE_KEEP =
  /^(?:但是?|而|并且?|且)?(?:请)?(?:其[他它余](?:的|地方|部分|内容|东西)*(?:都|全部|全)?(?:保持)?(?:不变|不动|不要[变动改].*|别动|别改|别变|保持.*|一样|照旧)|保持(?:其[他它余])?.*(?:不变|不动|一样|原样)|(?:别的|剩下的|其余)(?:都)?(?:不变|不动|不要动|别动|别改|保持.*)|不要(?:改变|改动|动|修改|影响).*|别(?:改|动|碰).*|(?:保留|保持)(?:其[他它余]).*)$/

const VERBS =
  "(?:add|remove|delete|erase|make|turn|change|replace|swap|put|place|move|give|paint|colou?r|rotate|flip|zoom|set|take|get rid|draw|write|let|have|duplicate|copy|shrink|enlarge|resize|dress|hide|bring|use|insert|include|raise|lower|switch|show|render|rename|translate|update|keep|leave|open|close|light|brighten|darken|mirror|center|centre|focus|pan|the \\w+ (?:should|must)|don't|do not)"
const ENGLISH_JOINTS = new RegExp(
  `\\s*(?:[;\\n]+|(?<=[^\\d\\s])[.!?]+(?=\\s|$)|,? and then |,? then (?=${VERBS}\\b)|,? but (?=(?:keep|leave|don't|do not|without|make|change|remove|everything|nothing|the rest|preserve|not)\\b)|,? and (?:also )?(?=${VERBS}\\b)|, (?:also |please )?(?=${VERBS}\\b)|, (?=(?:everything|all) else\\b|nothing else\\b|the rest\\b|leaving\\b|keeping\\b|while keeping\\b|without chang)| (?=(?:while )?(?:keeping|leaving) (?:everything|the rest|all|the)\\b)| (?=without (?:changing|touching|moving))|,? and (?=(?:everything|nothing) else\\b|the rest\\b))\\s*`,
  'i',
)

export interface Clauses {
  readonly clauses: readonly string[]
  /** What must stay, in the user's words; empty when nothing was said. */
  readonly kept: readonly string[]
}

const polish = (clause: string): string => {
  let plain = clause.trim()
  for (let pass = 0; pass < 3; pass++)
    plain = plain
      .replace(OPENERS, '')
      .replace(CLOSERS, '')
      .replace(/^[,.!? ]+|[,.!? ]+$/g, '')
      .trim()
  return plain
}

const polishChinese = (clause: string): string => {
  let plain = clause.trim().replace(/^[，。、！？,.!? ]+|[，。、！？,.!? ]+$/g, '')
  for (let pass = 0; pass < 2; pass++)
    plain = plain
      .replace(CHINESE_OPENERS, '')
      .replace(CHINESE_CLOSERS, '')
      .replace(/^[，。,. ]+|[，。,. ]+$/g, '')
      .trim()
  return plain
}

/** A clause without its verb takes the verb of the one before: "make the car red and the house blue". */
function withVerb(clauses: readonly string[]): string[] {
  const out: string[] = []
  for (const clause of clauses) {
    const verb = /^(make|paint|colou?r|turn|remove|delete|add|change|put|move) /i.exec(out.at(-1) ?? '')?.[1]
    const bare = /^(?:the|a|an|his|her|its|their) /i.test(clause) && !/ (?:should|must|says|reads|is|are) /.test(clause)
    out.push(bare && verb ? `${verb} ${clause}` : clause)
  }
  return out
}

/** "make the car red and the house blue": two targets under one verb. */
const doubled = (clause: string): string[] => {
  const match = /^(make|paint|colou?r|turn|change) (.+?) and ((?:the|his|her|its|a|an) .+)$/i.exec(clause)
  if (!match) return [clause]
  // "the man and the woman taller" has one description; two need words after both nouns.
  return / /.test(match[2].replace(/^(?:the|his|her|its|all the) /, '')) &&
    / /.test(match[3].replace(/^(?:the|his|her|its) /, ''))
    ? [`${match[1]} ${match[2]}`, `${match[1]} ${match[3]}`]
    : [clause]
}

export function englishClauses(message: string): Clauses {
  const pieces = message
    .split(ENGLISH_JOINTS)
    .map((piece) => polish(piece ?? ''))
    .filter((piece) => piece !== '')
  const kept = pieces.filter((piece) => KEEP.test(piece))
  return { clauses: withVerb(pieces.filter((piece) => !KEEP.test(piece)).flatMap(doubled)), kept }
}

export function chineseClauses(message: string): Clauses {
  const pieces = message
    .split(
      /[，。；！？,;!?\n]+|(?:然后|接着|并且|同时|之后)(?=.)|(?<=.)并(?=把|将|给|让|加|去|删|换|改|在)|(?<=[^一])再(?=把|将|给|让|加|去|删|换|改|在)/,
    )
    .map((piece) => polishChinese(piece ?? ''))
    .filter((piece) => piece !== '')
  const kept = pieces.filter((piece) => CHINESE_KEEP.test(piece))
  const clauses = pieces.filter((piece) => !CHINESE_KEEP.test(piece))
  // A place that stands alone belongs to what follows: 在桌子上，加一个杯子.
  const joined: string[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    if (before !== undefined && /^在.+(?:上|里|旁边?|前面|后面|左边|右边|下面)$/.test(before))
      joined.splice(-1, 1, before + clause)
    else joined.push(clause)
  }
  return { clauses: joined, kept }
}
