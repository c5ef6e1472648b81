import { execFile, type ExecFileException } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Snippets of Markdown pages: taken out, run as they stand, and compared with what the page says that they print. */

export const root = path.resolve(import.meta.dirname, '../..')

type Language = 'bash' | 'python' | 'ts'

export interface Snippet {
  language: Language
  code: string
  /** The line of the page on which it begins. */
  line: number
  /** What the `text` block right after it shows, or null when there is none. */
  shown: string | null
}

const FENCED = /^```(\w*)\n([\s\S]*?)^```\n/gm
const isRun = (language = ''): language is Language => ['bash', 'python', 'ts'].includes(language)

/** Every block that is marked `bash`, `python` or `ts`, in the page's order. */
export function snippetsOf(markdown: string): Snippet[] {
  const blocks = [...markdown.matchAll(FENCED)]
  return blocks.flatMap((block, index) => {
    const [whole, language, code = ''] = block
    if (!isRun(language)) return []
    const next = blocks[index + 1]
    const between = next && markdown.slice(block.index + whole.length, next.index)
    return [
      {
        language,
        code,
        line: markdown.slice(0, block.index).split('\n').length + 1,
        shown: next?.[1] === 'text' && between === '\n' ? (next[2] ?? '') : null,
      },
    ]
  })
}

/** The blocks of a page in one language, as they stand. */
export const blocksIn = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(FENCED)].filter((block) => block[1] === language).map(([, , code = '']) => code)

/** How many blocks of a page show an output. */
export const shownIn = (markdown: string): number =>
  [...markdown.matchAll(FENCED)].filter(([, language]) => language === 'text').length

/** The page with what its snippets printed in the place of what it shows. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let at = 0
  let pending: string | null = null
  return markdown.replaceAll(FENCED, (whole, language: string) => {
    if (isRun(language)) pending = outputs[at++] ?? null
    else if (language === 'text' && pending !== null) whole = `\`\`\`text\n${pending}\`\`\`\n`
    if (!isRun(language)) pending = null
    return whole
  })
}

/** Stands between the outputs of snippets that run in one process. */
const MARK = '\u001e'

/** Runs a program to its end. @throws Error with all that it printed, when it ends in failure */
function outputOf(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) =>
    execFile(
      command,
      args,
      { cwd: root, env, maxBuffer: 16 << 20, timeout: 240_000 },
      (error: ExecFileException | null, stdout, stderr) =>
        error
          ? reject(new Error(`${path.basename(command)} ended with ${error.code ?? error.signal}:\n${stdout}${stderr}`))
          : resolve(stdout),
    ),
  )
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-snippets-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All in one shell, which stops at the first failure, as one types them; errors are shown as a terminal shows them. */
export const runBash = (
  codes: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ outputs: string[]; env: NodeJS.ProcessEnv }> =>
  inFolder(async (folder) => {
    const kept = path.join(folder, 'env')
    const script = [
      'set -euo pipefail',
      'exec 2>&1',
      ...codes.flatMap((code) => [code, `printf '${MARK}'`]),
      `env -0 > '${kept}'`,
    ].join('\n')
    const printed = await outputOf('bash', ['-c', script], env)
    const variables = readFileSync(kept, 'utf8')
      .split('\0')
      .filter((line) => line !== '')
    return {
      outputs: printed.split(MARK).slice(0, -1),
      env: Object.fromEntries(
        variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      ),
    }
  })

/** All in one Python: later ones use what earlier ones made. */
export const runPython = (codes: readonly string[], env: NodeJS.ProcessEnv): Promise<string[]> =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'snippets.py')
    writeFileSync(file, codes.map((code) => `${code}\nprint("\\x1e", end="")\n`).join('\n'))
    return (await outputOf('python3', ['-X', 'utf8', file], env)).split(MARK).slice(0, -1)
  })

/** Checks the types with the project's own strictness beside the published ones, then runs it. */
export const runTypeScript = (code: string, env: NodeJS.ProcessEnv): Promise<string> =>
  inFolder(async (folder) => {
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
    writeFileSync(path.join(folder, 'sightline.ts'), readFileSync(path.join(root, 'docs/outside/sightline.ts')))
    writeFileSync(path.join(folder, 'snippet.ts'), code)
    const options = {
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: {
        types: ['node'],
        incremental: false,
        tsBuildInfoFile: null,
        typeRoots: [path.join(root, 'node_modules/@types')],
      },
      include: ['*.ts'],
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(options))
    await outputOf(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', folder], env)
    return outputOf(process.execPath, ['--import', 'tsx', path.join(folder, 'snippet.ts')], env)
  })
