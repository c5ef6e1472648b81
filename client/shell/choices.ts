import { useEffect, useMemo, useState } from 'react'
import { choicesOf, type Offer } from './commands.ts'
import type { Choice, Tools } from './feature.ts'

/** What there is to choose, by the command's id. */
export type Choices = ReadonlyMap<string, readonly Choice[]>

/** What there is to choose for each offer; what has to be fetched comes later, and what cannot be is no choice. */
export function useChoices(offers: readonly Offer[], tools: Tools): Choices {
  const [fetched, setFetched] = useState<{ of: readonly Offer[]; found: Choices }>({ of: [], found: new Map() })
  useEffect(() => {
    let current = true
    const add = (id: string, choices: readonly Choice[]) => {
      if (current)
        setFetched(({ of, found }) => ({
          of: offers,
          found: new Map([...(of === offers ? found : []), [id, choices]]),
        }))
    }
    for (const offer of offers.filter(isFetched))
      Promise.resolve(choicesOf(offer, tools)).then(
        (choices) => add(offer.command.id, choices),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [offers, tools])
  return useMemo(() => {
    const given = offers.flatMap(({ command }) =>
      typeof command.choices === 'object' ? [[command.id, command.choices] as const] : [],
    )
    return new Map([...given, ...(fetched.of === offers ? fetched.found : [])])
  }, [fetched, offers])
}

const isFetched = ({ command }: Offer) => typeof command.choices === 'function'
