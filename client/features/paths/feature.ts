import { lazy } from 'react'
import type { Feature } from '../../shell/feature.ts'
import { findPath } from './find.ts'

/** Comes when several are first selected. */
const PathButton = lazy(async () => ({ default: (await import('./paths.tsx')).PathButton }))

/** Chains between two things. */
export const paths: Feature = {
  word: 'paths',
  panels: [{ id: 'path', place: 'several', title: 'The chain between them', Content: PathButton }],
  commands: [
    {
      id: 'paths.shortest',
      title: 'Shortest chain between them',
      also: 'path route ties connection how linked',
      needs: 'select two things first',
      on: 'several',
      group: 'open',
      when: (_, { things }) => things.length === 2,
      run(tools, { things: [from, to] }) {
        const named = ({ id }: { id: string }) => ({ id, name: tools.name(id) })
        return from && to && findPath(tools, named(from), named(to))
      },
    },
  ],
}
