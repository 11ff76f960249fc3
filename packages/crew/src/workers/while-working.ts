/** What happens to a drawing process, in the words of the wire. */
import { cancelled, invalidImage, overloaded } from '@plantain/wire/errors'
import { TaskError } from './process-pool.ts'

/**
 * @throws WireError 400 when a given picture can't be decoded; 499 when the caller hung up; 503 when the process died or took too long, which is worth another try.
 *   A task that failed by itself is a fault of ours and passes through, to become a 500.
 */
export async function whileWorking<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof TaskError && error.thrown === 'PhotoError')
      throw Object.assign(invalidImage(), { cause: error })
    if (!(error instanceof TaskError) || error.reason === 'failed') throw error
    throw Object.assign(error.reason === 'aborted' ? cancelled() : overloaded(), { cause: error })
  }
}
