/** An id that Neo4j gave. Things in a graph of claims have their own. */
const ELEMENT_ID = /^\d+:[\da-f-]{36}:\d+$/

export const isElementId = (id: string): boolean => ELEMENT_ID.test(id)
