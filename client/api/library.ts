import { graphql } from '../gql/index.ts'

graphql(`
  fragment LibraryFields on LibraryQuery {
    name
    formerNames
    category
    program
    title
    description
    returns
    statement
    text
    file
    own
    graphql
    parameters {
      name
      type
      about
      default
    }
    columns {
      name
      type
      about
    }
  }
`)

/** The whole library: a few dozen files. */
export const LibraryDocument = graphql(`
  query Library {
    library {
      folder
      queries {
        ...LibraryFields
      }
      broken {
        name
        problem
        text
      }
    }
  }
`)
