/** Everything that can be set from outside, from an environment. Pure: the environment is a parameter. */
import { join } from 'node:path'
import { z } from 'zod'
import { isLoopback } from './cross-origin.ts'
import { nearestName } from './nearest-name.ts'

export interface Settings {
  /** PLANTAIN_HOST: the address to listen on. Another than this machine's own needs keys. @default 127.0.0.1 */
  readonly host: string
  /** PLANTAIN_PORT: 0 to 65535, 0 for any free one. @default 8787 */
  readonly port: number
  /** PLANTAIN_DATA: the folder for everything that is kept. @default plantain in the user's data folder */
  readonly data: string
  /** PLANTAIN_SECRET: seals signatures, at least 16 characters; share it between servers. @default one is made and kept in the data folder */
  readonly secret?: string
  /** PLANTAIN_KEYS: accepted API keys, separated by commas. @default none: everybody on this machine may ask */
  readonly keys: readonly string[]
  /** PLANTAIN_SIGNATURES: whether turns with missing or foreign signatures are refused, answered with a warning, or answered. @default warn */
  readonly signatures: 'strict' | 'warn' | 'off'
}

export type Environment = Readonly<Record<string, string | undefined>>

/** What is wrong with the settings, one line for each mistake. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

const prefix = 'PLANTAIN_'

const environment = z.object({
  PLANTAIN_HOST: z.string().trim().min(1, 'must be an address or a name').default('127.0.0.1'),
  PLANTAIN_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(8787),
  PLANTAIN_DATA: z.string().min(1, 'must be a folder').optional(),
  PLANTAIN_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  PLANTAIN_KEYS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== ''),
    )
    .pipe(
      z.array(
        z
          .string()
          .regex(/^[\x21-\x7e]{8,}$/, 'must be keys of at least 8 letters, digits and signs each, separated by commas'),
      ),
    )
    .default([]),
  PLANTAIN_SIGNATURES: z
    .enum(['strict', 'warn', 'off'], { error: "must be one of 'strict', 'warn', 'off'" })
    .default('warn'),
})

/** Names of all settings of the server. */
export const settingNames: readonly string[] = Object.keys(environment.shape)

/**
 * @param options.alsoKnown names with our prefix that belong to other parts of the program.
 * @throws SettingsError naming every wrong value and every unknown name.
 * @example readSettings(process.env).port // 8787
 */
export function readSettings(env: Environment, options: { alsoKnown?: readonly string[] } = {}): Settings {
  const known = [...settingNames, ...(options.alsoKnown ?? [])]
  const mistakes = Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !known.includes(name))
    .map((name) => `${name} is not a setting. Did you mean ${nearestName(name, known)}?`)

  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => settingNames.includes(name) && value))
  const result = environment.safeParse(given)
  for (const { path, message } of result.error?.issues ?? []) {
    const name = String(path[0])
    const shown = name === 'PLANTAIN_SECRET' || name === 'PLANTAIN_KEYS' ? '' : `, not '${env[name]}'`
    mistakes.push(`${name} ${message}${shown}.`)
  }
  if (!result.data || mistakes.length > 0) throw new SettingsError([...new Set(mistakes)].join('\n'))

  const { PLANTAIN_HOST: host, PLANTAIN_KEYS: keys, ...rest } = result.data
  refuseOpenDoor(host, keys)
  return {
    host,
    port: rest.PLANTAIN_PORT,
    data: rest.PLANTAIN_DATA ?? defaultDataFolder(env),
    ...(rest.PLANTAIN_SECRET && { secret: rest.PLANTAIN_SECRET }),
    keys,
    signatures: rest.PLANTAIN_SIGNATURES,
  }
}

/** @throws SettingsError when anybody in the network could use the server without a key. */
export function refuseOpenDoor(host: string, keys: readonly string[]): void {
  if (keys.length > 0 || isLoopback(host)) return
  throw new SettingsError(
    `PLANTAIN_HOST is ${host}, which other machines can reach, but there are no API keys: anybody could use this server. Set PLANTAIN_KEYS to one or more keys, or PLANTAIN_HOST to 127.0.0.1.`,
  )
}

/** Where programs keep their data: XDG's place, or Windows's own. */
function defaultDataFolder(env: Environment): string {
  const base = env.XDG_DATA_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.local', 'share'))
  return base ? join(base, 'plantain') : 'plantain-data'
}
