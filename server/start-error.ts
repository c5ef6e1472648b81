/** Another Neo4j, for those who cannot or will not run one here. */
export const OTHER_NEO4J = `Or use a Neo4j that runs elsewhere: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. With Docker, for example:
  docker run -d -p 7687:7687 -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=choose-a-password npm start`

/** The program cannot start, for a reason that its user can mend. The message says what is wrong, the remedy what to do. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
