/** Where a Neo4j is and how to sign in. */
export interface Neo4jAccess {
  uri: string
  user: string
  password: string
  database: string
}
