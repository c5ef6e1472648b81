import { expect, it } from 'vitest'
import { ConfigError, readConfig, SETTINGS } from '../../server/config.ts'

it('what is left out or empty is as it stands in the table', () => {
  const config = readConfig({ PORT: '', HOST: '' }, '/here')
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', neo4jUri: undefined, neo4jPassword: '', boltPort: 0 })
  expect(Object.keys(config).sort()).toEqual(Object.keys(SETTINGS).sort())
})

it('folders are whole paths; own queries are in the home unless they are said to be elsewhere', () => {
  expect(readConfig({}, '/here')).toMatchObject({ home: '/here/.sightline', queries: '/here/.sightline/queries' })
  expect(readConfig({ SIGHTLINE_HOME: 'a', SIGHTLINE_QUERIES: '/q' }, '/here')).toMatchObject({
    home: '/here/a',
    queries: '/q',
  })
})

it('numbers are numbers, texts stay texts', () => {
  expect(readConfig({ PORT: '0', NEO4J_PASSWORD: '0123', SIGHTLINE_CYPHER_ROWS: '5' })).toMatchObject({
    port: 0,
    neo4jPassword: '0123',
    cypherRows: 5,
  })
})

it.each(['-1', '1.5', 'many', 'NaN', 'Infinity'])('PORT=%s is refused with the variable and an example', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(ConfigError)
  expect(() => readConfig({ PORT })).toThrow(`PORT=${PORT}: a whole number is needed, for example PORT=4000.`)
})

it.each([
  [{ PORT: '65536' }, 'PORT=65536: a number from 0 to 65535 is needed, for example PORT=4000.'],
  [{ SIGHTLINE_BOLT_PORT: '99999' }, 'SIGHTLINE_BOLT_PORT=99999: a number from 0 to 65535'],
  [{ SIGHTLINE_EXPORT_TIMEOUT_MS: '2147483648' }, 'a number from 0 to 2147483647 is needed'],
])('%j is refused with what is allowed', (env, words) => expect(() => readConfig(env)).toThrow(words))

it.each(['0', '1001'])('pages of %s are refused with what is allowed', (size) =>
  expect(() => readConfig({ SIGHTLINE_MAX_PAGE_SIZE: size })).toThrow(
    `SIGHTLINE_MAX_PAGE_SIZE=${size}: a number from 1 to 1000 is needed`,
  ),
)

it('every setting says what it is for, under a variable of its own', () => {
  const settings = Object.values(SETTINGS)
  expect(new Set(settings.map(({ env }) => env)).size).toBe(settings.length)
  for (const { env, about } of settings)
    expect([env, about]).toEqual([expect.stringMatching(/^[A-Z0-9_]+$/), expect.stringMatching(/\.$/)])
})
