import { ask } from '../../api/ask.ts'
import { LibraryDocument } from '../../api/library.ts'
import type { Choice, Tools } from '../../shell/feature.ts'
import type { Thing } from '../../state/fragments.ts'
import { categoryWord, takesThing, valuesFor } from '../../state/query-file.ts'
import { asked } from './asked.ts'

const queriesIn = async ({ client }: Tools) => (await ask(client, LibraryDocument, {})).library?.queries ?? []

/** The library's queries that take a thing of these labels, by category. */
export async function queriesFor(tools: Tools, labels: readonly string[]): Promise<Choice[]> {
  const fitting = (await queriesIn(tools)).filter((query) => takesThing(query, labels).length > 0)
  const categories = [...new Set(fitting.map(({ category }) => category))]
  return categories.flatMap((category) =>
    fitting
      .filter((query) => query.category === category)
      .map(({ name, title }) => ({ id: name, title, group: categoryWord(category) })),
  )
}

/** Opens a query in the room with the things for what it takes; runs it when it has all that it needs. */
export async function askAbout(tools: Tools, name: string, [first, ...others]: readonly Thing[]): Promise<void> {
  const query = (await queriesIn(tools)).find((each) => each.name === name)
  if (!query || !first) return
  const given = valuesFor(query, first.labels, [first.id, ...others.map(({ id }) => id)])
  asked.setState({ query: { name, given, run: Object.values(given).every((thing) => thing !== '') } })
  tools.session.getState().actions.enter('cypher')
}
