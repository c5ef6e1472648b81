import { expect } from 'vitest'
import { StartError } from '../../server/start-error.ts'

/** The words with which something that cannot begin is refused; anything else fails the test. */
export async function startErrorOf(work: Promise<unknown>): Promise<StartError> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(StartError)
  if (!(error instanceof StartError)) throw error
  return error
}
