import { useMemo } from 'react'
import { useQuery } from 'urql'
import { INFORMATION_GRADE_WORDS, SOURCE_GRADE_WORDS } from '../../format/words.ts'
import type { SourceGrade } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useMaxPageSize } from '../../session/server.tsx'
import { useSession } from '../../session/session.tsx'
import { useTools } from '../../shell/context.tsx'
import { choose } from './choose.ts'
import { allBut, counted, toggled } from './counts.ts'
import { useFacet } from './facet.ts'
import { FoundRows } from './found-rows.tsx'
import { Row } from './row.tsx'

const NamesDocument = graphql(`
  query DocumentNames($first: Int!) {
    documentList(first: $first) {
      documents {
        id
        name
      }
    }
  }
`)

/** Which stances count. A link is shown with what those that are left make of it, and not at all when none is. */
export function Sources() {
  return (
    <section>
      <h2>Sources that count</h2>
      <Grades />
      <Documents />
    </section>
  )
}

function Grades() {
  const tools = useTools()
  const source = useSession((state) => state.filters.minSourceGrade)
  const information = useSession((state) => state.filters.minInformationGrade)
  const judged = source !== null || information !== null
  return (
    <>
      <Grade
        label="Source at least"
        value={source}
        grades={SOURCE_GRADE_WORDS}
        choose={(grade) => choose(tools, () => ({ minSourceGrade: grade as SourceGrade | null }))}
      />
      <Grade
        label="Information at least"
        value={information}
        grades={INFORMATION_GRADE_WORDS}
        choose={(grade) => choose(tools, () => ({ minInformationGrade: grade === null ? null : Number(grade) }))}
      />
      {judged && <p className="quiet">What nobody has graded does not count.</p>}
    </>
  )
}

interface GradeProps {
  label: string
  value: string | number | null
  grades: readonly { grade: string | number; words: string }[]
  choose(grade: string | null): void
}

const Grade = ({ label, value, grades, choose: chosen }: GradeProps) => (
  <label className="words">
    <span className="field-label">{label}</span>
    <select value={value ?? ''} onChange={({ target }) => chosen(target.value || null)}>
      <option value="">any grade</option>
      {grades.map(({ grade, words }) => (
        <option key={grade} value={grade}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

/** The documents in which something is said of the links on the canvas. */
function Documents() {
  const tools = useTools()
  const links = useSession((state) => state.canvas.present.links)
  const hidden = useSession((state) => state.filters.hiddenDocuments)
  const names = useDocumentNames()
  const { links: shown } = useFacet('hiddenDocuments')
  const all = useMemo(() => {
    const ids = new Set([...Object.values(links).flatMap(({ documentIds }) => documentIds), ...hidden])
    const counts = new Map(
      counted(
        shown.flatMap(({ documentIds }) => documentIds),
        () => 0,
      ),
    )
    return [...ids]
      .map((id) => ({ id, label: names.get(id) ?? id, count: counts.get(id) ?? 0 }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  }, [hidden, links, names, shown])
  const ids = all.map(({ id }) => id)
  return (
    <FoundRows items={all} label="Find a document" name="Documents that count">
      {({ id, label, count }) => (
        <Row
          key={id}
          label={label}
          count={count}
          hidden={hidden.has(id)}
          toggle={() => choose(tools, ({ hiddenDocuments }) => ({ hiddenDocuments: toggled(hiddenDocuments, id) }))}
          only={() => choose(tools, () => ({ hiddenDocuments: allBut(ids, id) }))}
        />
      )}
    </FoundRows>
  )
}

function useDocumentNames(): ReadonlyMap<string, string> {
  const most = useMaxPageSize()
  const [{ data }] = useQuery({ query: NamesDocument, variables: { first: most ?? 1 }, pause: most === null })
  return useMemo(() => new Map(data?.documentList?.documents.map(({ id, name }) => [id, name])), [data])
}
