import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSession } from '../../../client/state/store.ts'
import { queryAddress, readStatement, statementAddress } from '../../../client/features/workbench/address.ts'
import { INPUTS, parametersFor } from '../../../client/state/statements.ts'
import { markOf, partsOf } from '../../../client/state/url.ts'
import { RUNS } from '../../support/runs.ts'
import { fromAddress, roomFromAddress, toAddress } from '../address.ts'
import { link, thing } from '../make.ts'

/** Any state has an address that brings it back, and any text that stands where an address should is borne. */

const id = fc.oneof(
  { arbitrary: fc.stringMatching(/^[\p{L}\p{N}._:-]{1,12}$/u), weight: 9 },
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), weight: 3 },
  fc.constantFrom('constructor', '__proto__', 'a*1~b', '100 %', '%2A'),
)
const day = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
/** In order: a period that ends before it begins is none, and an address with one opens without it. */
const days = fc
  .tuple(day, day)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))
const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 })
const filters = fc
  .record({
    hiddenKinds: words.map((each) => new Set(each)),
    hiddenTypes: words.map((each) => new Set(each)),
    hiddenStatuses: fc
      .uniqueArray(fc.constantFrom('ASSERTED', 'CONTESTED', 'DENIED', 'DEDUCED', 'PLANNED' as const))
      .map((each) => new Set(each as never[])),
    hiddenGrounds: fc.subarray(['DEDUCED', 'DISPUTED', 'SEQUENCE' as const]).map((each) => new Set(each)),
    hiddenDocuments: fc.uniqueArray(id).map((each) => new Set(each)),
    minSourceGrade: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F' as const)),
    minInformationGrade: fc.option(fc.integer({ min: 1, max: 6 })),
    days,
    undated: fc.constantFrom('INCLUDE', 'EXCLUDE', 'ONLY' as const),
    hidesUnlinked: fc.boolean(),
  })
  .map(({ days: { from, to }, ...rest }) => ({ ...rest, from, to }))
const point = fc.record({ x: fc.integer({ min: -1e6, max: 1e6 }), y: fc.integer({ min: -1e6, max: 1e6 }) })

it('the same picture comes back from its address', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(point),
      filters,
      fc.constantFrom('explore', 'cypher', 'graphql' as const),
      fc.option(id),
      fc.nat(),
      (ids, points, chosen, room, documentId, pick) => {
        const { getState } = createSession()
        const { actions } = getState()
        const positions = Object.fromEntries(ids.map((each) => [each, points.next().value as { x: number; y: number }]))
        const links = ids.slice(1).map((each) => link(ids[0] as string, each))
        const selected = [ids[pick % ids.length] as string]
        actions.show('Open', { nodes: ids.map((each) => thing(each)), links }, positions)
        actions.enter(room as never)
        actions.selectNodes(selected)
        actions.setFilters(chosen as never)
        actions.openDocument(documentId)
        const hash = `#${toAddress(getState())}`
        expect(fromAddress(hash)).toEqual({
          positions,
          links: new Set(links.map((each) => markOf(each.id))),
          nodes: selected,
          link: null,
          documentId,
          filters: chosen,
        })
        expect(roomFromAddress(hash).room).toBe(room)
      },
    ),
    RUNS,
  )
})

it('a query comes back with the values of its form', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^\w{1,8}$/), fc.jsonValue(), { maxKeys: 5 }), (given) => {
      const values = JSON.parse(JSON.stringify(given)) as Record<string, unknown>
      // Null is what is left out where the file gives nothing.
      const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
      const parameters = Object.keys(values).map((name) => ({ name }))
      const back = roomFromAddress(`#${queryAddress({ name: 'own/any', parameters }, values)}`)
      expect(back.query).toBe('own/any')
      expect({ ...back.values }).toEqual({ ...said })
    }),
    RUNS,
  )
})

it('a statement of one’s own comes back with what its parameters are given', () => {
  const parameter = fc.record({ input: fc.constantFrom(...INPUTS), text: fc.string({ unit: 'grapheme' }) })
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]\w{0,7}$/), parameter, { maxKeys: 5 }), (parameters) => {
      const text = `RETURN ${
        Object.keys(parameters)
          .map((name) => `$${name}`)
          .join(', ') || '1'
      } // 100 % & #?`
      const back = readStatement(partsOf(`#${statementAddress({ text, parameters })}`))
      expect(back?.text).toBe(text)
      expect({ ...back?.parameters }).toEqual(parametersFor({ text, parameters }))
    }),
    RUNS,
  )
})

it('any text is read as an address or as none, and never throws', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'at=',
      'a*1*1',
      '~',
      '&',
      '%',
      '%E0',
      'links=',
      'no-kinds=',
      'sel=',
      'values={',
      'NaN',
      '__proto__*1*1',
    ),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const hash = `#${parts.join('')}`
      const address = fromAddress(hash)
      for (const { x, y } of Object.values(address?.positions ?? {})) expect(Number.isFinite(x + y)).toBe(true)
      expect(['explore', 'cypher', 'graphql']).toContain(roomFromAddress(hash).room)
    }),
    RUNS,
  )
})
