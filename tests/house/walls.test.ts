import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** The lint rules that keep the rooms apart, each tried with an import that must not pass and one that must. */
const lint = new ESLint()

async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await lint.lintText(`import ${JSON.stringify(source)}\n`, { filePath: file })
  return (result?.messages ?? [])
    .filter((message) => message.ruleId === 'no-restricted-imports')
    .map((message) => message.message)
}

describe('walls between the rooms', () => {
  it.each([
    ['server/graphql/entity/entity.resolvers.ts', 'neo4j-driver', 'Only server/neo4j'],
    ['client/features/search/search.tsx', 'neo4j-driver', 'Only server/neo4j'],
    ['client/features/search/search.tsx', 'cytoscape', 'Only client/graph'],
    ['client/features/search/search.tsx', '../inspector/inspector.tsx', 'Features never import each other'],
    ['client/features/search/search.tsx', '../../../server/config.ts', 'shares the SDL'],
    ['client/state/canvas.ts', 'react', 'State holds no React'],
    ['client/state/canvas.ts', '../graph/canvas.tsx', 'State is below'],
    ['client/ui/button.tsx', '../features/search/search.tsx', 'Features are composed'],
    ['server/app.ts', '../client/app.tsx', 'shares the SDL'],
    ['server/app.ts', '../tests/support/neo4j.ts', 'Nothing imports tests'],
  ])('%s must not import %s', async (file, source, why) => {
    expect((await complaints(file, source)).join('\n')).toContain(why)
  })

  it.each([
    ['server/neo4j/read.ts', 'neo4j-driver'],
    ['client/graph/canvas.tsx', 'cytoscape'],
    ['client/features/search/search.tsx', '../../state/store.ts'],
    ['client/features/search/search.tsx', './hits.tsx'],
  ])('%s may import %s', async (file, source) => {
    expect(await complaints(file, source)).toEqual([])
  })
})
