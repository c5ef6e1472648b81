import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** GraphQL over HTTP, as its working group has it audited: https://github.com/graphql/graphql-http. */

const asked = useAsked()

/** An operation that cannot run is no answer: Apollo gives it a status that a client without GraphQL sees as well, as docs/outside says. */
const TOLD_BY_STATUS = 'it is told by the status, 400, as well as in words'

/** What is only recommended and not done, with why. */
const NOT_DONE: Record<string, string> = {
  'SHOULD use 200 status code on document parsing failure when accepting application/json': TOLD_BY_STATUS,
  'SHOULD use 200 status code on document validation failure when accepting application/json': TOLD_BY_STATUS,
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json': TOLD_BY_STATUS,
}

const audits = serverAudits({ url: () => `${asked.app.address}/graphql` })

it('there are as many as there were', () => expect(audits.length).toBeGreaterThan(50))

describe('every audit', () => {
  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: $name', async ({ name, fn }) => {
    const { status, ...result } = await fn()
    const reason = 'reason' in result ? result.reason : null
    if (status === 'ok') expect(NOT_DONE).not.toHaveProperty([name])
    else expect([status, name, reason, NOT_DONE[name]]).toEqual(['warn', name, reason, expect.any(String)])
  })
})
