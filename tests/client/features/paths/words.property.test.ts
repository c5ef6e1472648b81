import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chainInWords } from '../../../../client/features/paths/words.ts'
import { linkInWords } from '../../../../client/format/words.ts'
import { RUNS } from '../../../support/runs.ts'
import { link } from '../../make.ts'

const name = (id: string) => id.toUpperCase()

it('a chain reads link by link as each reads, whichever way it goes', () => {
  const links = [
    link('khan', 'trial', { type: 'SENTENCED' }),
    link('trial', 'state', { type: 'OCCURRED_IN', status: 'DENIED' }),
    link('other', 'state', { type: 'BORDERS', symmetric: true, status: 'UNSOURCED' }),
  ]
  expect(chainInWords(links, 'khan', name)).toBe(
    '3 links: KHAN was sentenced in TRIAL; TRIAL occurred in STATE (denied); STATE borders OTHER.',
  )
  expect(chainInWords([...links].reverse(), 'other', name)).toBe(
    '3 links: OTHER borders STATE; TRIAL occurred in STATE (denied); KHAN was sentenced in TRIAL.',
  )
})

it('turns no link that has a direction', () =>
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (turned) => {
      const links = turned.map((back, at) => (back ? link(`${at + 1}`, `${at}`) : link(`${at}`, `${at + 1}`)))
      const said = chainInWords(links, '0', name)
      for (const each of links) expect(said).toContain(linkInWords(each, name))
    }),
    RUNS,
  ))
