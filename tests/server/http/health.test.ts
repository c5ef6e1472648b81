import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { healthHandler } from '../../../server/http/health.ts'

/** What the database does with the next question. */
let answer: () => Promise<void>
let questions = 0
let preparing: string | null
let server: ReturnType<ReturnType<typeof express>['listen']>

beforeEach(async () => {
  questions = 0
  preparing = null
  const provider = {
    access: { uri: '', user: '', password: '', database: '' },
    managed: false,
    version: '5.26.0',
    state: () => ({ name: 'up' as const }),
    close: async () => undefined,
  }
  const ready = () => (questions++, answer())
  const app = express().get(
    '/health',
    healthHandler({ provider: () => provider, preparing: () => preparing, ready, loaded: () => true }),
  )
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())))
})
afterEach(() => {
  server.close()
})

async function health(): Promise<[number, string]> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`)
  const { neo4j } = (await response.json()) as { neo4j: { state: string } }
  return [response.status, neo4j.state]
}

it('is up when the database answers, down when it refuses, and up again with the next answer', async () => {
  answer = async () => undefined
  expect(await health()).toEqual([200, 'up'])
  answer = () => Promise.reject(new Error('refused'))
  expect(await health()).toEqual([503, 'down'])
  answer = async () => undefined
  expect(await health()).toEqual([200, 'up'])
})

it('is slow, and not away, while a busy database has not answered; all who ask share one question', async () => {
  let arrive = () => {}
  answer = () => new Promise<void>((resolve) => (arrive = resolve))
  expect(await Promise.all([health(), health()])).toEqual([
    [200, 'slow'],
    [200, 'slow'],
  ])
  expect(questions).toBe(1)
  arrive()
  answer = async () => undefined
  expect(await health()).toEqual([200, 'up'])
})

it('stays down until an answer is there', async () => {
  answer = () => Promise.reject(new Error('refused'))
  expect(await health()).toEqual([503, 'down'])
  answer = () => new Promise(() => {})
  expect(await health()).toEqual([503, 'down'])
})

it('tells of a load or a migration that is under way, asks nothing meanwhile, and is up once it is done', async () => {
  answer = () => Promise.reject(new Error('starting'))
  preparing = 'Loading the founding graph'
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/health`)
  expect([response.status, ((await response.json()) as { neo4j: object }).neo4j]).toMatchObject([
    503,
    { state: 'starting', reason: 'Loading the founding graph …' },
  ])
  expect(questions).toBe(0)
  preparing = null
  answer = async () => undefined
  expect(await health()).toEqual([200, 'up'])
})
