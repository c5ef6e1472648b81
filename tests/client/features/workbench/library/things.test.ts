import { expect, it } from 'vitest'
import { settleThings } from '../../../../../client/features/workbench/library/things.ts'
import { kindWords } from '../../../../../client/format/words.ts'
import { clientOf, graphOf } from '../../../api/sent.ts'
import { link, thing } from '../../../make.ts'
import { libraryQuery } from './make.ts'

/** What the fields of a form name, before it runs. */

const parameter = (name: string, type: string) => ({ name, type, about: '', default: '' })
const FORM = libraryQuery({
  parameters: [
    parameter('who', 'Entity<ArmedGroup>'),
    parameter('whom', 'Entity?'),
    parameter('all', 'List<Entity>'),
    parameter('words', 'String'),
  ],
})

const settle = (values: Record<string, unknown>) =>
  settleThings(
    clientOf({
      ...graphOf([link('afghanistan', 'ttp')], 10),
      Pick: ({ query }) => ({ data: { search: { hits: query === 'TTP' ? [{ node: thing('ttp') }] : [] } } }),
    }).client,
    FORM,
    values,
    kindWords,
  )

it('are ids, also where a name was typed; what else a form holds stays as it is', async () => {
  expect(await settle({ who: 'TTP', whom: 'afghanistan', all: ['ttp'], words: 'zz' })).toEqual({
    values: { who: 'ttp', whom: 'afghanistan', all: ['ttp'], words: 'zz' },
    problems: {},
  })
  expect(await settle({ who: '', whom: null, all: [], words: '' })).toMatchObject({ problems: {} })
})

it('are told field by field where the graph does not have them', async () => {
  expect((await settle({ who: 'zz', whom: 'yy', all: ['ttp', 'a', 'b'], words: 'zz' })).problems).toEqual({
    who: 'Nothing in the graph is called “zz”.',
    whom: 'Nothing in the graph is called “yy”.',
    all: 'No thing has “a”, “b” for its id.',
  })
})
