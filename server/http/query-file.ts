import type { RequestHandler } from 'express'
import { SightlineError } from '../errors.ts'
import { fileUnder } from '../library/file-under.ts'
import type { Library } from '../library/library.ts'

/**
 * Answers `GET /queries/<folder>/<name>.cypher`: a file of the library as it stands, for a link or for `curl`; with `?lens=` and a lens as JSON
 * the same file as it is run under that lens.
 */
export const queryFile =
  (library: Library): RequestHandler<{ name: string[] }> =>
  ({ params, query }, response) => {
    response.set('x-content-type-options', 'nosniff').type('text/plain')
    try {
      response.send(fileUnder(library.get(params.name.join('/')), query.lens))
    } catch (error) {
      if (!(error instanceof SightlineError)) throw error
      response.status(error.code === 'NOT_FOUND' ? 404 : 400).send(`${error.message}\n`)
    }
  }
