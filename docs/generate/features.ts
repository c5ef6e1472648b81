import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { marked } from './marked.ts'

/** docs/architecture.md: the list of features, each as its own `feature.ts` says it. */

const BEGIN = '<!-- features: written by `npm run generate` from client/features -->'
const END = '<!-- features end -->'

/** The sentence over the declaration. */
const SAID = /\/\*\* ((?:(?!\*\/).)+) \*\/\nexport const \w+: Feature = /s

/** @throws Error naming a feature that says nothing of itself */
export function withFeatures(page: string, root: string): string {
  const folder = path.join(root, 'client/features')
  const rows = readdirSync(folder)
    .sort()
    .map((word) => {
      const said = SAID.exec(readFileSync(path.join(folder, word, 'feature.ts'), 'utf8'))?.[1]
      if (!said) throw new Error(`client/features/${word}/feature.ts says nothing of what it declares.`)
      return `| \`${word}\` | ${said} |`
    })
  return marked(page, BEGIN, END, ['| feature | what it is |', '|---|---|', ...rows].join('\n'))
}
