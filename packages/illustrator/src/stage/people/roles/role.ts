/** What a role is, and the short hands its tables are written in. */
import type { Garment, PersonLook } from '../../model.ts'
import type { Hex } from '../../solids.ts'

export interface Role {
  readonly id: string
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  readonly clothes: readonly Garment[]
  /** Catalogue id of the thing they hold. */
  readonly tool?: string
  /** Worn when the request names none; most roles leave gender to chance. */
  readonly gender?: 'woman' | 'man'
  readonly age?: PersonLook['age']
  readonly hair?: { readonly style?: string; readonly colour?: Hex }
  readonly beard?: PersonLook['beard']
  readonly skin?: Hex
  readonly eyes?: Hex
  readonly belly?: number
  readonly girth?: number
  readonly pointedEars?: boolean
  readonly fangs?: boolean
  readonly clown?: boolean
  readonly expression?: string
}

export const wear = (...items: (string | readonly [string, Hex] | Garment)[]): readonly Garment[] =>
  items.map((item) =>
    typeof item === 'string' ? { kind: item } : 'kind' in item ? item : { kind: item[0], colour: item[1] },
  )

export const role = (
  id: string,
  en: readonly string[],
  zh: readonly string[],
  clothes: readonly Garment[],
  more: Partial<Role> = {},
): Role => ({ id, names: { en, zh }, clothes, ...more })
