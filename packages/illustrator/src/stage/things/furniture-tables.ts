/** Tables, beds and storage, at 0.82 of real size. */

import { furnitureTablesStorage } from './furniture-tables-storage.ts'
import { furnitureTablesTables } from './furniture-tables-tables.ts'

export const tables = [...furnitureTablesTables, ...furnitureTablesStorage]
