import { linkInWords, plural, statusWord } from '../../format/words.ts'
import type { Link } from '../../state/fragments.ts'

/**
 * A chain as a sentence: each step as its link reads, whichever way the chain goes through it, with what is said of it where that is more than
 * that a document says so. A link without direction reads the way the chain goes.
 * @param from where the chain begins
 */
export function chainInWords(links: readonly Link[], from: string, name: (id: string) => string): string {
  let at = from
  const steps = links.map((link) => {
    const next = link.source === at ? link.target : link.source
    const read = link.symmetric ? { ...link, source: at, target: next } : link
    at = next
    return `${linkInWords(read, name)}${saidOf(link)}`
  })
  return `${plural(links.length, 'link')}: ${steps.join('; ')}.`
}

/** A charge or a denial never stands there as a fact. */
const saidOf = ({ status }: Link) =>
  status === 'ASSERTED' || status === 'UNSOURCED' ? '' : ` (${statusWord(status).toLowerCase()})`
