import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useGuarded } from '../../session/guarded.ts'

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * A list that goes on for as long as somebody wants it to.
 * @param first its first page, which is there already
 * @param next asks for the page after a cursor
 * @returns all pages that are there, and what asks for one more; null at the end
 */
export function usePages<P extends Page>(first: P, next: (after: string) => Promise<P | null>) {
  const guarded = useGuarded()
  const [more, setMore] = useState<readonly P[]>([])
  const [isAsking, setAsking] = useState(false)
  const { hasNextPage, endCursor } = (more.at(-1) ?? first).pageInfo
  const goOn = () => {
    if (isAsking || endCursor === null) return
    guarded(async () => {
      setAsking(true)
      try {
        const page = await next(endCursor)
        if (page) setMore((there) => [...there, page])
      } finally {
        setAsking(false)
      }
    })
  }
  return { pages: [first, ...more], goOn: hasNextPage && endCursor !== null ? goOn : null }
}

/** Asks for the next page, below what is listed. */
export const GoOn = ({ goOn, children }: { goOn: (() => void) | null; children: ReactNode }) =>
  goOn && (
    <Button className="button button-small" onPress={goOn}>
      {children}
    </Button>
  )
