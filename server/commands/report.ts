import { LoadError } from '../claims/load.ts'
import { ConfigError } from '../config.ts'
import { SightlineError } from '../errors.ts'
import { StartError } from '../start-error.ts'

/** Says why the program cannot go on: in words for its user where the reason is known, with everything else where it is not. */
export function reportFailure(error: unknown): void {
  if (error instanceof StartError) console.error(`\n${error.message}\n\n${error.remedy}\n`)
  else if (error instanceof ConfigError || error instanceof LoadError || error instanceof SightlineError)
    console.error(`\n${error.message}\n`)
  else console.error(error)
}
