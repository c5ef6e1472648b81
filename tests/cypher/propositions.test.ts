import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceClaim, SourceStance } from '../../server/claims/claim.ts'
import { recordId, thingId } from '../../server/claims/ids.ts'
import { applyChange } from '../../server/claims/write.ts'
import { literalAsJson } from '../../server/library/literal.ts'
import { statementFor } from '../../server/neo4j/catalogue.ts'
import type { Row } from '../../server/neo4j/database.ts'
import { a, claim, documents, other, record, records, rolledBack, source, stance } from '../support/claims.ts'
import { library } from '../support/library.ts'
import { useWriter } from '../support/writer.ts'

/**
 * Several claims say the same, each with stances of its own. What the library says of such a claim is held against a reckoning of who affirms
 * and who denies what all of them say.
 */

const quoted = { ...record('Quoted', 'Government'), labels: ['Government', 'Actor'] as const }
const accuser = { ...record('Accuser', 'ArmedGroup'), labels: ['ArmedGroup', 'Actor'] as const }
const says = (kind: SourceStance['kind'], holder: string, locator: string) =>
  stance(kind, holder, { locator, document: documents[1] })
const by = { one: source, two: other, quoted: recordId(quoted), accuser: recordId(accuser) }

/** Propositions, by what tells them apart, and the claims of each with who does what with it. */
const SAID: Record<string, [id: string, ...stances: [SourceStance['kind'], keyof typeof by][]][]> = {
  'contested by three': [
    ['w-1', ['ASSERTS', 'one']],
    ['w-2', ['DENIES', 'two']],
    ['w-3', ['ACCUSES', 'accuser']],
  ],
  'by two documents': [
    ['x-1', ['ASSERTS', 'one']],
    ['x-2', ['ASSERTS', 'two']],
  ],
  'twice by one': [
    ['o-1', ['ASSERTS', 'one']],
    ['o-2', ['ASSERTS', 'one']],
  ],
  'denied twice': [
    ['n-1', ['DENIES', 'quoted']],
    ['n-2', ['DENIES', 'two']],
  ],
  'deduced and denied': [
    ['e-1', ['DEDUCES', 'one']],
    ['e-2', ['DENIES', 'quoted']],
  ],
  'deduced twice': [
    ['d-1', ['DEDUCES', 'one']],
    ['d-2', ['DEDUCES', 'one']],
  ],
  'deduced and asserted': [
    ['f-1', ['DEDUCES', 'one']],
    ['f-2', ['ASSERTS', 'quoted']],
  ],
  'quoted and asserted': [
    ['q-1', ['ASSERTS', 'quoted']],
    ['q-2', ['ASSERTS', 'two'], ['DENIES', 'accuser']],
  ],
  'accused by one': [
    ['g-1', ['ACCUSES', 'accuser']],
    ['g-2', ['ACCUSES', 'accuser']],
  ],
  leading: [['l-1', ['ASSERTS', 'one']]],
  'of itself': [
    ['s-1', ['ASSERTS', 'quoted']],
    ['s-2', ['ASSERTS', 'quoted']],
  ],
}
const key = (name: string) => name.replaceAll(' ', '-')
const claims: SourceClaim[] = Object.entries(SAID).flatMap(([name, made]) =>
  made.map(([id, ...stances], at) =>
    claim({
      id,
      text: `${name} ${at}`,
      qualifier: key(name),
      predicate: 'SUPPORTS',
      ...(name === 'of itself' && { object: a }),
      // What a denial of the second touches is tied to the first.
      // Its cause is the first of those in dispute, and the denial stands on the second.
      ...(id === 'l-1' && { predicate: 'LEADS_TO', related: [{ role: 'cause' as const, claim: 'w-1' }] }),
      ...(id === 'w-1' && { related: [{ role: 'broader' as const, claim: 'n-1' }] }),
      stances: stances.map(([kind, who]) => says(kind, by[who], id)),
    }),
  ),
)

/** Who affirms and who denies what a claim says, whichever of the claims that say it they do it on. */
const AFFIRMS = ['ASSERTS', 'ACCUSES', 'DEDUCES']
const nameOf = (kind: string, who: keyof typeof by) =>
  kind === 'DEDUCES'
    ? 'Reader of the sources'
    : { one: 'Source', two: 'Other', quoted: 'Quoted', accuser: 'Accuser' }[who]
const reckoned = Object.values(SAID).map((made) => {
  const stances = made.flatMap(([id, ...all]) => all.map(([kind, who]) => ({ id, kind, who: nameOf(kind, who) })))
  const of = (kinds: string[]) => [...new Set(stances.filter(({ kind }) => kinds.includes(kind)).map(({ who }) => who))]
  const claimed = of(['ASSERTS', 'ACCUSES']).length > 0
  const denied = of(['DENIES'])
  const own = stances.some(({ kind, who }) => kind === 'ASSERTS' && ['Source', 'Other'].includes(who))
  const status = denied.length > 0 ? (claimed ? 'contested' : 'denied') : null
  return {
    ids: made.map(([id]) => id),
    stances,
    affirm: of(AFFIRMS),
    deny: denied,
    status: status ?? (own ? 'asserted' : of(['ASSERTS'])[0] ? 'attributed' : claimed ? 'accused' : 'deduced'),
    own,
  }
})
const of = (id: unknown) => reckoned.find(({ ids }) => ids.includes(String(id)))
const all = reckoned.flatMap((said) => said.stances.map((each) => ({ ...each, said })))
const without = (names: readonly string[], name: unknown) => names.filter((each) => each !== name).sort()

const { writer } = useWriter()

/** What each query answers of these claims alone, with the examples of its form and nothing cut. */
let answers: Map<string, Row[]>

const OPEN = {
  lens: null,
  about: null,
  accuser: null,
  denier: null,
  holder: null,
  kind: null,
  document: null,
  linkTypes: null,
  stances: null,
}
const ROWS = library.filter(({ columns }) =>
  columns?.some(({ name, type }) => name === 'claimId' && type === 'ClaimId'),
)
/** These answer of one thing or document alone. */
const GIVEN: Record<string, Row> = {
  'contested/case-file': { about: thingId(records[0]!) },
  'sources/document-in-order': { document: documents[1] },
}
const OF_HOLDERS = ['sources/source-profile', 'sources/carried-by-one']
const HOLDERS = [records[3]!, records[4]!, quoted, accuser]

beforeAll(async () => {
  answers = await rolledBack(writer, async (writing) => {
    await applyChange(writing, { records: [...records, quoted, accuser], claims })
    const found = new Map<string, Row[]>()
    const ask = async (name: string, given: Row, under = name) => {
      const query = library.find((each) => each.name === name)!
      const examples = query.parameters.map(({ name }) => [name, literalAsJson(query.examples[name] ?? '')] as const)
      const values = { ...Object.fromEntries(examples), ...OPEN, first: 10_000, ...given }
      found.set(under, await writing.text(statementFor(query, values), values))
    }
    for (const name of [...ROWS.map((query) => query.name), 'contested/who-disagrees', 'sources/by-source-and-grade'])
      await ask(name, GIVEN[name] ?? {})
    await ask('sources/admiralty-matrix', { about: thingId(records[0]!) })
    for (const who of HOLDERS)
      for (const name of OF_HOLDERS) await ask(name, { source: thingId(who) }, `${name} ${who.name}`)
    return found
  })
})

const rows = (name: string, column = 'claimId') => (answers.get(name) ?? []).filter((row) => of(row[column]))
const ids = (name: string) => rows(name).map(({ claimId }) => claimId)
const idsOf = (wanted: (said: (typeof all)[number]) => boolean) => all.filter(wanted).map(({ id }) => id)

it.each(ROWS.filter(({ columns }) => columns.some(({ name }) => name === 'status')).map(({ name }) => name))(
  'a row of %s has the status of what its claim says',
  (name) => {
    for (const row of rows(name)) expect(row).toMatchObject({ status: of(row.claimId)?.status })
  },
)

it('some of these claims are in every list that can have them', () =>
  expect(ROWS.map(({ name }) => name).filter((name) => ids(name).length > 0)).toEqual([
    'causes/on-disputed-ground',
    'contested/accusations',
    'contested/case-file',
    'contested/links-in-dispute',
    'contested/load-bearing',
    'contested/only-denied',
    'contested/what-a-denial-touches',
    'sources/deduced-only',
    'sources/document-in-order',
    'sources/reported-of-others',
    'sources/unconfirmed',
    'time/undated',
  ]))

describe('what is listed', () => {
  it('as accused has everybody who affirms and denies it, on whichever claim', () => {
    expect(ids('contested/accusations').sort()).toEqual(idsOf(({ kind }) => kind === 'ACCUSES').sort())
    for (const row of rows('contested/accusations')) {
      const others = without(of(row.claimId)?.affirm ?? [], row.accuser)
      expect({ ...row, alsoAffirmed: (row.alsoAffirmed as string[]).toSorted() }).toMatchObject({
        alone: others.length === 0,
        alsoAffirmed: others,
        denied: of(row.claimId)?.deny,
      })
    }
  })

  it('as only denied is affirmed on no claim', () =>
    expect(ids('contested/only-denied')).toEqual(idsOf(({ said }) => said.affirm.length === 0).sort()))

  it('as deduced alone is neither said nor denied on another claim', () =>
    expect(ids('sources/deduced-only').sort()).toEqual(
      idsOf(({ said }) => said.stances.every(({ kind }) => kind === 'DEDUCES')).sort(),
    ))

  it('as only reported is asserted by no document on another claim', () => {
    expect(rows('sources/reported-of-others')).not.toEqual([])
    for (const row of rows('sources/reported-of-others'))
      expect(row).toMatchObject({ onlyReported: !of(row.claimId)?.own })
  })

  it('as unconfirmed is affirmed by one, is one row, and says whether somebody denies it', () => {
    const single = reckoned.filter(({ affirm }) => affirm.length === 1)
    expect(
      ids('sources/unconfirmed')
        .map((id) => reckoned.indexOf(of(id)!))
        .sort(),
    ).toEqual(single.map((said) => reckoned.indexOf(said)).sort())
    const between = reckoned.length - 1
    for (const row of rows('sources/unconfirmed'))
      expect(row).toMatchObject({
        holder: of(row.claimId)?.affirm[0],
        denied: of(row.claimId)?.deny.length !== 0,
        weight: between,
      })
  })

  it('in dispute has both sides', () =>
    expect(ids('contested/links-in-dispute').sort()).toEqual(
      reckoned
        .filter(({ status }) => status === 'contested')
        .map((said) => said.ids[0])
        .sort(),
    ))

  it('as shaky ground is denied by whoever denies a claim that says the same', () =>
    expect(rows('causes/on-disputed-ground')).toMatchObject([
      { explanationClaimId: 'l-1', claimId: 'w-1', deniedBy: ['Other'], status: 'contested' },
    ]))

  it('as touched by a denial is tied to any claim that says what is denied', () =>
    expect(rows('contested/what-a-denial-touches')).toMatchObject([
      { deniedClaimId: 'n-1', claimId: 'w-1', tie: 'narrower', alsoDenied: true },
      { deniedClaimId: 'n-2', claimId: 'w-1', tie: 'narrower', alsoDenied: true },
      { deniedClaimId: 'w-2', claimId: 'l-1', tie: 'has it as its cause', alsoDenied: false },
      { deniedClaimId: 'w-2', claimId: 'n-1', tie: 'wider', alsoDenied: true },
    ]))
})

describe('who is counted', () => {
  const names = HOLDERS.map(({ name }) => name)

  it('disagrees with whoever takes the other side on any claim that says the same', () => {
    const pairs = new Map<string, number>()
    for (const { affirm, deny } of reckoned)
      for (const yes of affirm)
        for (const no of deny) if (yes !== no) pairs.set(`${yes}/${no}`, (pairs.get(`${yes}/${no}`) ?? 0) + 1)
    const found = (answers.get('contested/who-disagrees') ?? []).filter(({ denies }) => names.includes(String(denies)))
    expect(found.map(({ affirms, denies, claims: count }) => [`${affirms}/${denies}`, count]).sort()).toEqual(
      [...pairs].filter(([pair]) => names.includes(pair.split('/')[1]!)).sort(),
    )
  })

  it.each(names)('%s has a profile of what is said, not of how often', (name) => {
    for (const row of answers.get(`sources/source-profile ${name}`) ?? []) {
      const mine = reckoned.filter(({ stances }) =>
        stances.some(({ kind, who }) => who === name && kind.toLowerCase() === row.stance),
      )
      const sides = row.stance === 'denies' ? (['deny', 'affirm'] as const) : (['affirm', 'deny'] as const)
      const [same, contrary] = sides.map((side) => mine.filter((said) => without(said[side], name).length > 0))
      expect(row).toMatchObject({
        claims: mine.length,
        sharedByOthers: same?.length,
        contradictedByOthers: contrary?.length,
        alone: mine.filter((said) => without([...said.affirm, ...said.deny], name).length === 0).length,
      })
    }
    expect((answers.get(`sources/carried-by-one ${name}`) ?? []).length).toBe(
      reckoned.filter(({ affirm }) => affirm.length === 1 && affirm[0] === name).length,
    )
  })

  it('carries a claim that says the same once', () => {
    for (const name of names)
      for (const row of (answers.get('sources/by-source-and-grade') ?? []).filter(({ holder }) => holder === name))
        expect(row.claims).toBe(
          reckoned.filter(({ stances }) =>
            stances.some(({ kind, who }) => who === name && kind.toLowerCase() === row.stance),
          ).length,
        )
  })

  it('gives the matrix a link for all claims that say the same', () =>
    expect((answers.get('sources/admiralty-matrix') ?? []).reduce((sum, { links }) => sum + Number(links), 0)).toBe(
      reckoned.length,
    ))
})
