/** A failed file operation, said so that the person who runs the server knows what to do. */
import { StoreError } from './store.ts'

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '')
}

export function diskError(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) {
    return new StoreError(
      'full',
      `The disk that holds ${folder} is full. Free some space there, or set PLANTAIN_DATA to a folder on another disk.`,
      { cause: error },
    )
  }
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
    return new StoreError(
      'failed',
      `${folder} cannot be written. Check its owner, or set PLANTAIN_DATA to another folder.`,
      {
        cause: error,
      },
    )
  }
  if (hasCode(error, 'EMFILE', 'ENFILE')) {
    return new StoreError('failed', 'Too many files are open in this process. Raise its limit (ulimit -n).', {
      cause: error,
    })
  }
  const why = error instanceof Error ? error.message : String(error)
  return new StoreError('failed', `Working with files in ${folder} failed: ${why}`, { cause: error })
}
