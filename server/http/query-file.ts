import type { RequestHandler } from 'express'
import { SightlineError } from '../errors.ts'
import type { Library } from '../library/library.ts'

/** Answers `GET /queries/<folder>/<name>.cypher`: a file of the library as it stands, for a link or for `curl`. */
export const queryFile =
  (library: Library): RequestHandler<{ name: string[] }> =>
  ({ params }, response) => {
    response.set('x-content-type-options', 'nosniff').type('text/plain')
    try {
      response.send(library.get(params.name.join('/')).text)
    } catch (error) {
      if (!(error instanceof SightlineError)) throw error
      response.status(404).send(`${error.message}\n`)
    }
  }
