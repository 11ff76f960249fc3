/** What was typed after `plantain`, as data. Pure: nothing is read, written or started here. */
import { parseArgs } from 'node:util'

export interface ServeCommand {
  readonly command: 'serve'
  readonly host?: string
  readonly port?: string
}

export interface DrawCommand {
  readonly command: 'draw'
  readonly prompt: string
  /** Path of the picture; its ending chooses the format. */
  readonly output: string
  readonly model: string
  readonly aspect?: string
  readonly size?: string
  readonly seed?: number
  readonly inputs: readonly string[]
  readonly thoughts: boolean
  readonly json: boolean
}

export interface ModelsCommand {
  readonly command: 'models'
  readonly json: boolean
}

export type Command = ServeCommand | DrawCommand | ModelsCommand | { readonly command: 'help' | 'version' }

/** Something typed that can't be honoured: what, and what is legal. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const HELP = `plantain: pictures through the Gemini API, on your own machine

  plantain serve [--host 127.0.0.1] [--port 8787]
      Serves the Gemini API and a page at http://127.0.0.1:8787/

  plantain draw "PROMPT" -o picture.png [options]
      -o, --output FILE     .png, .jpg or .webp             (default plantain.png)
      --aspect RATIO        1:1 2:3 3:2 3:4 4:3 4:5 5:4 9:16 16:9 21:9  (default: what fits)
      --size SIZE           1K, 2K or 4K                    (default 1K)
      --seed NUMBER         same prompt and seed, same picture
      --model ID            (default gemini-3-pro-image)
      --input FILE          a picture to work from; may be given up to 14 times
      --thoughts            show the plan and what the review found
      --json                one JSON object on standard output

  plantain models [--json]
  plantain help | --version

Settings by environment: PLANTAIN_HOST PLANTAIN_PORT PLANTAIN_DATA PLANTAIN_SECRET PLANTAIN_KEYS PLANTAIN_SIGNATURES`

const OPTIONS = {
  serve: { host: { type: 'string' }, port: { type: 'string' } },
  draw: {
    output: { type: 'string', short: 'o' },
    aspect: { type: 'string' },
    size: { type: 'string' },
    seed: { type: 'string' },
    model: { type: 'string' },
    input: { type: 'string', multiple: true },
    thoughts: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  models: { json: { type: 'boolean' } },
} as const

/** @throws UsageError naming the argument and what is legal */
export function parseCommand(argv: readonly string[]): Command {
  const [name = 'help', ...rest] = argv
  if (name === 'help' || rest.includes('--help') || name === '--help' || name === '-h') return { command: 'help' }
  if (name === '--version' || name === 'version') return { command: 'version' }
  if (name === 'serve') {
    const { values, positionals } = parse(rest, OPTIONS.serve)
    if (positionals.length > 0) throw new UsageError(`serve takes no argument, got ${JSON.stringify(positionals[0])}`)
    return { command: 'serve', ...values }
  }
  if (name === 'models') {
    const { values } = parse(rest, OPTIONS.models)
    return { command: 'models', json: values.json ?? false }
  }
  if (name === 'draw') return parseDraw(rest)
  throw new UsageError(`unknown command ${JSON.stringify(name)}; legal are serve, draw, models, help`)
}

function parseDraw(rest: readonly string[]): DrawCommand {
  const { values, positionals } = parse(rest, OPTIONS.draw)
  const prompt = positionals.join(' ').trim()
  if (prompt === '') throw new UsageError('draw needs a prompt: plantain draw "a cat on a red sofa" -o cat.png')
  return {
    command: 'draw',
    prompt,
    output: values.output ?? 'plantain.png',
    model: values.model ?? 'gemini-3-pro-image',
    ...(values.aspect === undefined ? {} : { aspect: values.aspect }),
    ...(values.size === undefined ? {} : { size: values.size }),
    ...(values.seed === undefined ? {} : { seed: seedOf(values.seed) }),
    inputs: values.input ?? [],
    thoughts: values.thoughts ?? false,
    json: values.json ?? false,
  }
}

/** The wire's seed is an int32. */
function seedOf(text: string): number {
  const seed = Number(text)
  if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 31 - 1)
    throw new UsageError(`--seed must be a whole number from -2147483647 to 2147483647, got ${JSON.stringify(text)}`)
  return seed
}

function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  rest: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({
      args: [...rest],
      options: options as NonNullable<Options>,
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    const legal = Object.keys(options ?? {}).map((option) => `--${option}`)
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; legal are ${legal.join(', ')}`)
  }
}

/** The picture format that a file name asks for. */
export function formatOf(path: string): 'image/png' | 'image/jpeg' | 'image/webp' {
  const ending = path.toLowerCase().split('.').at(-1)
  if (ending === 'png') return 'image/png'
  if (ending === 'jpg' || ending === 'jpeg') return 'image/jpeg'
  if (ending === 'webp') return 'image/webp'
  throw new UsageError(`--output must end in .png, .jpg, .jpeg or .webp, got ${JSON.stringify(path)}`)
}
