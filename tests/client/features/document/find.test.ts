import { describe, expect, it } from 'vitest'
import { placesIn, type Doc, type Statement } from '../../../../client/features/document/find.ts'

const statement = (
  locator: string,
  change: { paraphrase?: string; status?: Statement['claim']['status'] } = {},
): Statement => ({
  position: 1,
  stance: {
    id: `${locator}-stance`,
    kind: 'ACCUSES',
    documentId: 'article',
    documentName: 'The article',
    locator,
    paraphrase: change.paraphrase ?? 'It is so.',
    sourceGrade: 'C',
    informationGrade: 3,
    restsOn: [],
    holder: { id: 'crss', name: 'Center for Research', shortName: 'CRSS', aliases: [] },
  },
  claim: {
    id: locator,
    text: 'One supports another.',
    status: change.status ?? 'ASSERTED',
    subject: { id: 'a' },
    object: { id: 'b' },
  },
})
const doc: Doc = {
  id: 'article',
  name: 'Article',
  description: null,
  when: null,
  statements: [
    statement('S1', { paraphrase: 'Around 1,100 deaths.' }),
    statement('S2', { status: 'PLANNED' }),
    statement('S3'),
  ],
  mentions: [
    { id: 'm', text: 'the group', locator: 'S3', referent: { name: 'TTP' }, alternatives: [{ name: 'ISIS-K' }] },
  ],
}

describe('finding in a document', () => {
  it.each([
    ['a word of a status', 'planned', ['S2']],
    ['a figure, however it is written', '1100', ['S1']],
    ['what the holder does', 'accuses', ['S1', 'S2', 'S3']],
    ['a short name of the holder, with another word', 'deaths CRSS', ['S1']],
    ['a place', 'sentence 2', ['S2']],
    ['how a word is read', 'isis-k', ['S3']],
    ['nothing that is not there', 'zzz', []],
    ['everything, where nothing is looked for', ' ', ['S1', 'S2', 'S3']],
  ])('%s', (_, find, places) => expect(placesIn(doc, find).map(({ locator }) => locator)).toEqual(places))
  it('a place of which a mention has the words shows the mention alone', () =>
    expect(placesIn(doc, 'isis-k')[0]).toMatchObject({ statements: [], mentions: [{ id: 'm' }] }))
})
