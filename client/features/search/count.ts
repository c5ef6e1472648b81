/** How much was found, of how much, in words that say no more than is known. */

interface Counted {
  total: number
  totalIsExact: boolean
  notSearched: number
}

const figure = (number: number) => number.toLocaleString('en')

export const nothingCalled = (text: string): string => `Nothing in the graph is called “${text}”.`

/** @param shown how many are in sight */
export const countOf = (shown: number, { total, totalIsExact }: Counted): string =>
  `${figure(shown)} of ${totalIsExact ? '' : 'at least '}${figure(total)}`

/** What nobody had the time to look through, as a further sentence; empty where all was. */
export const notSearched = ({ notSearched: count }: Pick<Counted, 'notSearched'>): string =>
  count === 0
    ? ''
    : ` There was no time to look through ${figure(count)} ${count === 1 ? 'thing' : 'things'}, which no index holds.`
