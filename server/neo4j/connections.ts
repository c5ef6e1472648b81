import type { Driver } from 'neo4j-driver'

/** The connections that reads go over. */
export interface Connections {
  /** Those for one read. */
  take(): { driver: Driver; done(): void; giveUp(): void }
  close(): Promise<void>
}

/**
 * Connections that are replaced where a read on them never comes back: a server that hangs, or has gone without a word, would otherwise keep
 * them, and in the end no read would find one. Others that are under way on the old ones come to their end.
 * @param connect opens new ones
 */
export function openConnections(connect: () => Driver): Connections {
  const open = () => ({ driver: connect(), reads: 0 })
  let current = open()
  let closed = false
  const left = new Set<typeof current>()

  const closeLeft = (old: typeof current) => {
    if (old.reads > 0 || !left.delete(old)) return
    void old.driver.close().catch(() => undefined)
  }

  return {
    take() {
      const mine = current
      mine.reads++
      let over = false
      const done = () => {
        if (over) return
        over = true
        mine.reads--
        closeLeft(mine)
      }
      return {
        driver: mine.driver,
        done,
        giveUp() {
          if (mine === current && !closed) {
            left.add(mine)
            current = open()
          }
          done()
        },
      }
    },
    async close() {
      closed = true
      const open = [current, ...left]
      left.clear()
      await Promise.allSettled(open.map(({ driver }) => driver.close()))
    },
  }
}
