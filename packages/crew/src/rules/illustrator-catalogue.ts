/** What the built-in painter can draw, in the form the planner reads. */
import { findIcon } from '@plantain/illustrator/sheet/icons'
import { allModels } from '@plantain/illustrator/stage/catalogue'
import { ROLES } from '@plantain/illustrator/stage/people/roles'
import { settings } from '@plantain/illustrator/stage/settings/settings'
import type { Catalogue } from './catalogue.ts'

export const illustratorCatalogue = (): Catalogue => ({
  models: allModels(),
  roles: ROLES,
  settings: settings.map(({ id, names }) => ({ id, names })),
  iconFor: (word, language) => findIcon(word, language)?.icon,
})
