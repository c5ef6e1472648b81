import type { LibraryQuery } from '../../../../../client/state/query-file.ts'

/** A query of the library; what a test does not say is of no matter to it. */
export const libraryQuery = (change: Partial<LibraryQuery> = {}): LibraryQuery => ({
  name: 'network/one',
  formerNames: [],
  category: 'network',
  program: false,
  title: 'One',
  description: '',
  returns: 'TABLE',
  statement: 'RETURN 1',
  text: '// One.\n\nRETURN 1\n',
  file: 'cypher/network/one.cypher',
  own: false,
  graphql: '{ query { rows } }',
  parameters: [],
  columns: [],
  ...change,
})
