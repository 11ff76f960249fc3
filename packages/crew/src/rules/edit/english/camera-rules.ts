import { refer } from '../refer.ts'
import type { Rule } from '../rule.ts'
import { directionOf } from './move.ts'

export const cameraRules: readonly Rule[] = [
  [
    /^(?:have |add |use |with )?(?:some |a (?:bit|little) )?(more|less) light$/,
    (_context, [, how]) => [{ kind: 'light', amount: how === 'more' ? 0.6 : -0.7 }],
  ],
  [
    /^(?:zoom|move|go|get|come|push|dolly)(?: the camera)?(?: a (?:bit|little))? (?:in|closer|nearer)(?: a (?:bit|little|lot))?(?: (?:on|to|onto|towards?) (.+))?$/,
    (context, [all, who]) => [
      {
        kind: 'camera',
        amount: /a (?:bit|little)/.test(all) ? 0.85 : 0.7,
        ...(who && !/^(?:the )?(?:picture|image|scene|camera|us|me)$/.test(who)
          ? { nodes: [...refer(context, who)] }
          : {}),
      },
    ],
  ],
  [
    /^(?:zoom|move|go|get|pull|step|dolly)(?: the camera)?(?: a (?:bit|little))? (?:out|back|away|further away|farther away)(?: a (?:bit|little|lot))?$/,
    (_context, [all]) => [{ kind: 'camera', amount: /a (?:bit|little)/.test(all) ? 1.18 : 1.4 }],
  ],
  [
    /^(?:a )?(?:closer|tighter) (?:shot|view|crop|look)(?: (?:of|at|on) (.+))?$|^closer$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, ...(who ? { nodes: [...refer(context, who)] } : {}) }],
  ],
  [
    /^(?:a )?wider (?:shot|view|crop|angle)$|^wider$|^show more of (?:the )?(?:scene|surroundings|background|room|picture|landscape)$/,
    () => [{ kind: 'camera', amount: 1.4 }],
  ],
  [
    /^(?:pan|tilt|move the camera|look|shift the (?:camera|view)|camera)(?: to the| to| towards? the)? (left|right|up|down|higher|lower)$/,
    (_context, [, side]) => [{ kind: 'camera', direction: directionOf(side) }],
  ],
  [
    /^(?:focus|center|centre|frame|close in)(?: the (?:camera|view|shot))? (?:on|around) (.+)$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, nodes: [...refer(context, who)] }],
  ],
  [
    /^(?:(?:show|view|see|draw|shoot|render|look at|make|take|change|switch|use|give)(?: (?:me|us))?(?: (.+?))? )?(?:it )?(?:to |at |in |as |with )?(?:an? |the )?(?:from (?:a |the )?)?((?:directly |straight |high )?above|top|overhead|below|behind|the side|side|the front|front|low angle|high angle|low|bird'?s?[- ]eye(?: view)?|aerial(?: view| shot)?|top[- ]down(?: view)?|isometric(?: view)?|close[- ]?up|wide[- ](?:angle|shot)|portrait shot|full[- ](?:body|shot)|macro(?: shot)?)(?: view| shot| angle| perspective| camera angle)?(?: of (.+))?$/,
    (context, [all, who, word, of]) => {
      const angle = /above|top|overhead/.test(word)
        ? 'above'
        : /bird|aerial/.test(word)
          ? 'bird'
          : /below|low/.test(word)
            ? 'low'
            : /behind/.test(word)
              ? 'behind'
              : /side/.test(word)
                ? 'side'
                : /front/.test(word)
                  ? 'front'
                  : /high/.test(word)
                    ? 'high'
                    : /iso/.test(word)
                      ? 'isometric'
                      : undefined
      const framing = /close/.test(word)
        ? 'close-up'
        : /wide/.test(word)
          ? 'wide'
          : /portrait/.test(word)
            ? 'portrait'
            : /full/.test(word)
              ? 'full'
              : /macro/.test(word)
                ? 'macro'
                : undefined
      if (!/from|angle|view|shot|close|iso|aerial|bird|wide|macro|full/.test(all)) return undefined
      const named =
        of ??
        (who && !/^(?:it|me|us|the (?:picture|scene|image|camera|view|whole thing|scene)|a|an|the|this|that)$/.test(who)
          ? who
          : undefined)
      return [
        {
          kind: 'camera',
          ...(angle ? { angle } : {}),
          ...(framing ? { framing } : {}),
          ...(named ? { nodes: [...refer(context, named)] } : {}),
        },
      ]
    },
  ],
  [
    /^(?:lower|raise) the (?:camera|viewpoint|angle)$/,
    (_context, [all]) => [
      { kind: 'camera', ...(all.startsWith('lower') ? { angle: 'low' as const } : { angle: 'high' as const }) },
    ],
  ],
  [
    /^(?:blur|defocus) the background$|^(?:make )?the background (?:blurry|blurred|out of focus)$/,
    () => [{ kind: 'camera', focus: 'shallow' }],
  ],
]
