import { describe, expect, it } from 'vitest'
import { lengthened, LONGEST, shortened } from '../../../client/api/long-address.ts'
import { clientOf, failed } from './sent.ts'

const kept = new Map<string, string>()
const server = () =>
  clientOf({
    SaveState({ text }: { text: string }) {
      kept.set('a1', text)
      return { data: { saveState: 'a1' } }
    },
    SavedState: ({ hash }: { hash: string }) =>
      kept.has(hash) ? { data: { savedState: kept.get(hash) } } : failed('NOT_FOUND', 'It is not kept here.'),
  })
const long = `room=cypher&at=${'a*1*2~'.repeat(500)}&sel=a%26b`

describe('an address', () => {
  it('that is short enough stays as it is, and asks nobody', async () => {
    const { client, asked } = server()
    expect(await shortened(client, 'at=a*1*2')).toBe('at=a*1*2')
    expect(String(await lengthened(client, new URLSearchParams('at=a*1*2')))).toBe('at=a*1*2')
    expect(asked()).toEqual([])
  })

  it('that is too long keeps what the page reads at once, and comes back whole', async () => {
    const { client } = server()
    const short = await shortened(client, long)
    expect(short).toBe('room=cypher&sel=a%26b&s=a1')
    expect(short.length).toBeLessThan(LONGEST)
    const back = await lengthened(client, new URLSearchParams(short))
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(new URLSearchParams(long)))
  })

  it('that cannot be kept, or is kept no more, says so', async () => {
    const { client } = clientOf({ SaveState: () => failed('BAD_USER_INPUT', 'Too long.') })
    await expect(shortened(client, long)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    const gone = lengthened(server().client, new URLSearchParams('s=gone'))
    await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
