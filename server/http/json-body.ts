import express, { type RequestHandler } from 'express'
import { SightlineError } from '../errors.ts'

/** The largest request; an operation with 1,000 ids has about 40 kB, a list as a parameter more. */
const BODY_LIMIT = '1mb'

/** Lists and maps within each other. No value that a graph holds has so many, and whoever walks a value goes as deep as it does. */
export const DEPTH_LIMIT = 100

/** Reads a body of JSON, neither too long nor too deep. */
export const jsonBody: readonly RequestHandler[] = [
  express.json({ limit: BODY_LIMIT }),
  (request, _, next) => {
    if (!isDeeper(request.body, DEPTH_LIMIT)) return next()
    next(
      new SightlineError(
        'BAD_USER_INPUT',
        `The request has more than ${DEPTH_LIMIT} lists and maps within each other. Send the value flatter.`,
        { max: DEPTH_LIMIT },
      ),
    )
  },
]

/** Level by level: a walk that calls itself would end where the value is deeper than the stack. */
export function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= most) return true
    level = level.flatMap((each) => Object.values(each).filter(isNested))
  }
  return false
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
