import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Provider } from 'urql'
import { expect, it } from 'vitest'
import { createClient } from '../../../../client/api/ask.ts'
import { Figures } from '../../../../client/features/inspector/figures.tsx'
import type { FigureFieldsFragment, StanceKind, Status } from '../../../../client/gql/graphql.ts'
import { SessionProvider } from '../../../../client/session/session.tsx'
import { createSession } from '../../../../client/state/store.ts'
import { time } from '../../make.ts'

const figure = (status: Status, ...kinds: StanceKind[]): FigureFieldsFragment => ({
  claimId: 'c',
  status,
  label: 'over 1,000 deaths',
  measure: 'deaths',
  operator: 'OVER',
  value: 1000,
  low: null,
  high: null,
  unit: 'deaths',
  note: null,
  period: time(),
  stances: kinds.map((kind) => ({
    id: kind,
    kind,
    locator: 'S1',
    documentId: 'd',
    documentName: 'Paper',
    holder: { id: kind, name: `Who ${kind}` },
  })),
})

/** What the panel says of a figure, as text. */
const says = (of: FigureFieldsFragment, total = 1) =>
  renderToStaticMarkup(
    createElement(SessionProvider, {
      session: createSession(),
      children: createElement(
        Provider,
        { value: createClient(fetch) },
        createElement(Figures, {
          about: 'thing',
          page: { figures: [of], total, pageInfo: { hasNextPage: total > 1, endCursor: total > 1 ? 'after' : null } },
        }),
      ),
    }),
  ).replaceAll(/<[^>]+>/g, '')

it('who denies a figure does not give it, and stands below who does', () => {
  const words = says(figure('CONTESTED', 'DENIES', 'ASSERTS'))
  expect(words).toMatch(/Contested.*given by Who ASSERTS.*denied by Who DENIES/)
  expect(words).not.toContain('given by Who DENIES')
})

it('a figure that is only denied says so and is given by nobody', () => {
  const words = says(figure('DENIED', 'DENIES'))
  expect(words).toContain('Denied')
  expect(words).not.toContain('given')
})

it('what is plainly asserted needs no status', () =>
  expect(says(figure('ASSERTED', 'ASSERTS'))).not.toContain('Asserted'))

it('says how many of how many, and goes on, where not all are there', () => {
  expect(says(figure('ASSERTED', 'ASSERTS'), 1_234)).toContain('1 of 1,234 figures More figures')
  expect(says(figure('ASSERTED', 'ASSERTS'))).not.toContain('More')
})
