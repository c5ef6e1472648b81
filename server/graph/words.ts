import { SightlineError } from '../errors.ts'
import type { Section, Word } from './reader.ts'

/** The kinds, link types, documents and measures that a request may name: those in the graph. */
export interface Words {
  /** @throws SightlineError `BAD_USER_INPUT` naming the argument, the unknown values and those allowed */
  check(section: Section, argument: string, values: readonly string[] | null | undefined): Promise<void>
}

/** Reads the words when they are first needed, and again when one is unknown: the graph may have grown. */
export function openWords(read: () => Promise<readonly Word[]>): Words {
  let words: Promise<Map<Section, Set<string>>> | undefined

  async function load() {
    const found = new Map<Section, Set<string>>([
      ['kind', new Set()],
      ['linkType', new Set()],
      ['document', new Set()],
      ['measure', new Set()],
    ])
    for (const { section, name } of await read()) found.get(section)?.add(name)
    return found
  }

  const current = (fresh: boolean) => {
    if (fresh || !words) {
      words = load()
      // A failed read is not remembered.
      words.catch(() => (words = undefined))
    }
    return words
  }

  return {
    async check(section, argument, values) {
      if (!values || values.length === 0) return
      for (const fresh of [false, true]) {
        const known = (await current(fresh)).get(section) ?? new Set()
        const unknown = values.filter((value) => !known.has(value))
        if (unknown.length === 0) return
        if (!fresh) continue
        const allowed = [...known].sort()
        throw new SightlineError(
          'BAD_USER_INPUT',
          `${argument}: ${unknown.join(', ')} is not in the graph. Allowed: ${allowed.join(', ')}.`,
          { argument, unknown, allowed },
        )
      }
    },
  }
}
