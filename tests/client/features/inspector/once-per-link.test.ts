import { expect, it } from 'vitest'
import { oncePerLink } from '../../../../client/features/inspector/once-per-link.ts'

it('of claims that share a link the first stands for it, in the order in which they came', () => {
  const claims = ['a1 a', 'b1 b', 'a2 a', 'c1 c', 'b2 b'].map((each) => {
    const [id = '', linkId = ''] = each.split(' ')
    return { id, linkId }
  })
  expect(oncePerLink(claims).map(({ id }) => id)).toEqual(['a1', 'b1', 'c1'])
})
