import neo4j from 'neo4j-driver'
import { expect, it, vi } from 'vitest'
import { openConnections } from '../../../server/neo4j/connections.ts'

/** Drivers that reach nobody; each says when it is closed. */
function drivers() {
  const closed: number[] = []
  let made = 0
  const connect = () => {
    const number = made++
    const driver = neo4j.driver('bolt://127.0.0.1:1')
    vi.spyOn(driver, 'close').mockImplementation(async () => void closed.push(number))
    return driver
  }
  return { connect, closed, made: () => made }
}

it('reads share one driver, until one of them is given up', async () => {
  const { connect, closed, made } = drivers()
  const connections = openConnections(connect)
  const [first, second, third] = [connections.take(), connections.take(), connections.take()]
  expect([first.driver === second.driver, made()]).toEqual([true, 1])
  second.giveUp()
  const later = connections.take()
  expect([later.driver === first.driver, made()]).toEqual([false, 2])
  // Another one of the old is given up: the new one stays.
  third.giveUp()
  expect([connections.take().driver === later.driver, made()]).toEqual([true, 2])
  // The first is under way on the old one, which is closed once it is done.
  expect(closed).toEqual([])
  first.done()
  first.done()
  expect(closed).toEqual([0])
  await connections.close()
  expect(closed).toEqual([0, 1])
})

it('closing closes what was left too, and opens nothing anew', async () => {
  const { connect, closed, made } = drivers()
  const connections = openConnections(connect)
  const [first, second] = [connections.take(), connections.take()]
  first.giveUp()
  await connections.close()
  expect(closed.toSorted()).toEqual([0, 1])
  second.done()
  expect([closed.length, made()]).toEqual([2, 2])
})
