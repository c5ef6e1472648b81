import { useEffect, useLayoutEffect, useRef } from 'react'
import { keepAddress, openAddress } from '../api/address.ts'
import { ApiError } from '../api/errors.ts'
import { readLooks } from '../api/kept-looks.ts'
import { lengthened, shortened } from '../api/long-address.ts'
import { readSchema } from '../api/schema.ts'
import { useConnection } from '../session/server.tsx'
import { partsOf } from '../state/url.ts'
import { followersOf, readKept, readPage, readParts, writeAddress } from './address.ts'
import { followBack, keepBack } from './back.ts'
import { fitting } from './commands.ts'
import type { Feature, Tools } from './feature.ts'

/** Once, before anything is painted: otherwise the room of the canvas would be seen first. */
export function useRoomOfAddress(features: readonly Feature[], tools: Tools): void {
  const read = useRef(false)
  useLayoutEffect(() => {
    if (read.current) return
    read.current = true
    readPage(location.hash, features, tools)
  }, [features, tools])
}

/** Once, as soon as the database answers: learns what is in it, shows what the address says, and keeps the address in step from then on. */
export function useOpening(features: readonly Feature[], tools: Tools): void {
  const ready = useConnection((connection) => connection.name === 'up')
  const opened = useRef(false)
  useEffect(() => {
    if (!ready || opened.current) return
    opened.current = true
    tools.guarded(async () => {
      const { client, session, shell, perspectives, notices } = tools
      const schema = await readSchema(client)
      perspectives.getState().actions.open(schema, await keptLooks(tools, schema.database))
      const there = fitting(features, schema.model)
      const parts = await partsThatAreThere(tools, location.hash)
      readKept(location.hash, parts, there, tools)
      const rest = () => readParts(parts, there, 'canvas', tools)
      const { trouble, cut } = await openAddress(client, session, parts, schema.model, rest)
      if (cut) notices.say(cut)
      if (trouble) notices.fail(trouble)
      const shorten = (hash: string) => shortened(client, hash)
      const write = () => writeAddress(there, session.getState())
      keepBack(session, shell, write)
      keepAddress(session, write, [...followersOf(there), followBack], shorten)
    })
  }, [features, ready, tools])
}

/** What the program keeps of looks. A page opens without them too. */
async function keptLooks({ client, notices }: Tools, database: string): Promise<string[]> {
  try {
    return await readLooks(client, database)
  } catch (error) {
    notices.fail(error)
    return []
  }
}

/** The parts of an address. Of one whose state is kept no more it is told, and the page opens as without it. */
async function partsThatAreThere({ client, notices }: Tools, hash: string): Promise<URLSearchParams> {
  const parts = partsOf(hash)
  try {
    return await lengthened(client, parts)
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'NOT_FOUND') throw error
    notices.fail(error)
    return parts
  }
}

/** Features follow what happens for as long as the page is there. */
export function useBeginnings(features: readonly Feature[], tools: Tools): void {
  useEffect(() => {
    const stops = [begun(features, tools, 'begin'), beginOn(features, tools)]
    return () => stops.forEach((stop) => stop())
  }, [features, tools])
}

/** Features follow what happens on a canvas. @returns how to stop */
export const beginOn = (features: readonly Feature[], tools: Tools): (() => void) => begun(features, tools, 'beginOn')

/** Begins each feature; one that throws is told of, and keeps no other from its turn. */
function begun(features: readonly Feature[], tools: Tools, what: 'begin' | 'beginOn'): () => void {
  const stops = features.flatMap((feature) => {
    try {
      return feature[what]?.(tools) ?? []
    } catch (error) {
      tools.notices.fail(error)
      return []
    }
  })
  return () => stops.forEach((stop) => stop())
}
