import { MORE_LINKS } from '../../api/among.ts'
import type { Sampled } from '../../api/sample.ts'

/** Of a kind the server ranks those that Neo4j has first, and no more. */
const RANKED = 10_000

/** How much of a sample came, how much of all is on the canvas now, and what its order is worth. */
export function broughtWords(what: string, { shown, total, there, whole }: Sampled): string {
  const many = (count: number) => count.toLocaleString('en')
  return [
    shown === 0 ? 'Nothing more came:' : `${many(shown)} more came:`,
    `${many(there)} of ${many(total)} ${what} are on the canvas.`,
    ...(shown > 0 && total > RANKED
      ? [`The first ${many(RANKED)} that Neo4j has were ranked: others may be better connected.`]
      : []),
    ...(whole ? [] : [MORE_LINKS]),
  ].join(' ')
}
