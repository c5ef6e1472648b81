import { useState } from 'react'
import { useQuery } from 'urql'
import { STATUSES } from '../../../format/words.ts'
import { graphql } from '../../../gql/index.ts'
import { useMaxPageSize } from '../../../session/server.tsx'

const ChoicesDocument = graphql(`
  query Choices($first: Int!) {
    overview {
      kinds {
        name
      }
      linkTypes {
        name
      }
      measures {
        name
      }
    }
    documentList(first: $first) {
      documents {
        id
        name
      }
    }
  }
`)

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F']

export interface Choice {
  value: string
  label: string
}

/** The words to choose from, for the types that have some. */
export function useChoices(base: string, words: readonly string[]): Choice[] | null {
  const fromGraph = base === 'Kind' || base === 'LinkType' || base === 'Document' || base === 'Measure'
  const most = useMaxPageSize()
  const [{ data }] = useQuery({
    query: ChoicesDocument,
    variables: { first: most ?? 1 },
    pause: !fromGraph || most === null,
  })
  const plain = (list: readonly string[]) => list.map((value) => ({ value, label: value }))
  switch (base) {
    case 'Choice':
      return plain(words)
    case 'SourceGrade':
      return plain(GRADES)
    case 'Status':
      return STATUSES.filter(({ status }) => status !== 'UNSOURCED').map(({ status, word }) => ({
        value: status.toLowerCase(),
        label: word,
      }))
    case 'Kind':
      return plain((data?.overview?.kinds ?? []).map(({ name }) => name))
    case 'LinkType':
      return plain((data?.overview?.linkTypes ?? []).map(({ name }) => name))
    case 'Measure':
      return plain((data?.overview?.measures ?? []).map(({ name }) => name))
    case 'Document':
      return (data?.documentList?.documents ?? []).map(({ id, name }) => ({ value: id, label: name }))
    default:
      return null
  }
}

/** Several of some words. Those chosen when the form opens stand first; one that the graph does not have is kept. */
export function ManyChoices({
  id,
  label,
  choices,
  chosen,
  onChange,
}: {
  id: string
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}) {
  const [first] = useState(chosen)
  const words = [
    ...first.map((word) => choices.find(({ value }) => value === word) ?? { value: word, label: word }),
    ...choices.filter(({ value }) => !first.includes(value)),
  ]
  return (
    <div id={id} className="input many-choices" role="group" aria-label={label}>
      {words.map(({ value, label: text }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((word) => word !== value))
            }
          />
          {text}
        </label>
      ))}
    </div>
  )
}
