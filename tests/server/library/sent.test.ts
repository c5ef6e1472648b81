import { expect, it } from 'vitest'
import { asSent } from '../../../server/library/sent.ts'
import { readCatalogue } from '../../../server/neo4j/catalogue.ts'

/** A file of the library that is sent letter by letter runs under the lens that is sent with it. */

const { statement = '' } = readCatalogue().get('contested/case-file') ?? {}
const lens = { documents: { not: ['article'] } }

it('a file with a lens is opened, and the lens is checked and whole', () => {
  const sent = asSent({ statement: `PROFILE ${statement};`, parameters: { about: 'ttp', lens } })
  expect(sent.statement).toMatch(/^PROFILE MATCH[\s\S]*\$lens\.documents\.not/)
  expect(sent.parameters).toMatchObject({
    about: 'ttp',
    lens: { documents: { only: null, not: ['article'] }, kinds: null },
  })
  expect(() => asSent({ statement, parameters: { lens: { documents: { none: [] } } } })).toThrow(
    'none is no part of it',
  )
})

it('without one, or with one that leaves nothing out, it goes as it stands', () => {
  expect(asSent({ statement, parameters: { about: 'ttp' } })).toEqual({ statement, parameters: { about: 'ttp' } })
  expect(asSent({ statement, parameters: { lens: {} } })).toEqual({ statement, parameters: { lens: null } })
})

it('a changed file is not run as if it were under the lens', () => {
  expect(() => asSent({ statement: statement.replace('DISTINCT', ''), parameters: { lens } })).toThrow(
    /lens: the statement/,
  )
  const bare = statement.replaceAll(/\/\*.*?\*\//gs, '')
  expect(() => asSent({ statement: bare, parameters: { lens } })).toThrow('asks nothing of $lens')
  expect(asSent({ statement: 'RETURN $lens', parameters: { lens } })).toEqual({
    statement: 'RETURN $lens',
    parameters: { lens },
  })
})
