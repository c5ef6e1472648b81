import { expect, it } from 'vitest'
import { importFiles } from '../../../../../client/features/workbench/library/import-files.ts'

const file = (name: string, text: string) => ({ name, text: async () => text })

/** Imports files beside what is there; what was saved and said, in order. */
async function imported(files: ReturnType<typeof file>[], there: { name: string; text: string }[] = [], refused = '') {
  const saved: [string, string][] = []
  const said: string[] = []
  await importFiles(files, there, {
    save: async (name, text) => {
      if (refused) throw new Error(refused)
      saved.push([name, text])
      return 'A title'
    },
    say: (words) => void said.push(words),
    fail: (error) => void said.push(`failed: ${(error as Error).message}`),
  })
  return { saved, said }
}

it('a file becomes a query of its name, with a title when it has none', async () => {
  const { saved, said } = await imported([file('who_gains.cypher', 'RETURN 1')])
  expect(saved).toEqual([['own/who-gains', '// Who gains.\n//\n// @returns table\n\nRETURN 1\n']])
  expect(said).toEqual(['Imported A title.'])
})

it('the same file again changes nothing', async () => {
  const { saved, said } = await imported(
    [file('a.cypher', '// A.\nRETURN 1\n')],
    [{ name: 'own/a', text: '// A.\nRETURN 1' }],
  )
  expect(saved).toEqual([])
  expect(said).toEqual(['a.cypher is in the library already.'])
})

it('another query of that name stays as it is; so does the one before in the same choice', async () => {
  const { saved, said } = await imported(
    [file('a.cypher', '// One.\nRETURN 1'), file('a.txt', '// Two.\nRETURN 2')],
    [{ name: 'own/a', text: '// Other.\nRETURN 0' }],
  )
  expect(saved.map(([name]) => name)).toEqual(['own/a-2', 'own/a-3'])
  expect(said[0]).toBe('Imported A title as own/a-2: there is another own/a.')
})

it('what is refused is told by the name of the file, and leaves its name to the next', async () => {
  const { said } = await imported([file('a.cypher', '// A.\nRETRUN 1')], [], 'text: Neo4j cannot read it.')
  expect(said).toEqual(['failed: a.cypher: Neo4j cannot read it.'])
})
