import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useMutation } from 'urql'
import { toApiError } from '../../../api/errors.ts'
import { graphql } from '../../../gql/index.ts'
import { useNotices } from '../../../session/notices.tsx'
import type { LibraryQuery } from '../../../state/query-file.ts'
import { importFiles } from './import-files.ts'

const ImportDocument = graphql(`
  mutation ImportQuery($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
      title
    }
  }
`)

/** Takes Cypher files into the library. */
export function ImportButton({ queries, done }: { queries: readonly LibraryQuery[]; done(): void }) {
  const [, importQuery] = useMutation(ImportDocument)
  const { say, fail } = useNotices()
  const files = useRef<HTMLInputElement>(null)

  const save = async (name: string, text: string) => {
    const { data, error } = await importQuery({ name, text })
    if (error) throw toApiError(error)
    return data?.saveQuery?.title ?? ''
  }
  const take = (list: FileList | null) => importFiles([...(list ?? [])], queries, { save, say, fail }).then(done)
  return (
    <div className="row">
      <Button className="button button-small" onPress={() => files.current?.click()}>
        <FileUp size={13} aria-hidden="true" /> Import .cypher files
      </Button>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".cypher,.cyp,.cql,.txt"
        aria-label="Cypher files"
        onChange={({ target }) => void take(target.files).then(() => (target.value = ''))}
      />
    </div>
  )
}
