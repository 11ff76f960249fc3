/** All roles and professions: what they wear, hold and look like. */
import { craftRoles } from './roles/craft-roles.ts'
import type { Role } from './roles/role.ts'
import { serviceRoles } from './roles/service-roles.ts'
import { sportRoles } from './roles/sport-roles.ts'
import { storyRoles } from './roles/story-roles.ts'

export type { Role } from './roles/role.ts'

export const ROLES: readonly Role[] = [...serviceRoles, ...craftRoles, ...storyRoles, ...sportRoles]

/** Ids of all roles. */
export const roleNames: readonly string[] = ROLES.map((one) => one.id)

const BY_WORD: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((one) => [one.id, ...one.names.en, ...one.names.zh].map((word) => [word, one] as const)),
)

/** The role that an id or a name means; undefined when there is none. */
export const roleNamed = (word: string): Role | undefined =>
  BY_WORD.get(word.toLowerCase()) ?? BY_WORD.get(word.toLowerCase().replace(/[-_]/g, ' '))

/**
 * The role that an id or a name means.
 * @throws RangeError naming the legal roles.
 */
export function requireRole(word: string): Role {
  const found = roleNamed(word)
  if (!found) throw new RangeError(`person.role: got "${word}", expected one of ${roleNames.join(', ')}`)
  return found
}
