import { useState } from 'react'
import { useClient, useMutation } from 'urql'
import { ask } from '../../../api/ask.ts'
import { graphql } from '../../../gql/index.ts'
import { useNotices } from '../../../session/notices.tsx'
import type { LibraryQuery } from '../../../state/query-file.ts'
import type { Version } from './versions.tsx'

const VersionsDocument = graphql(`
  query Versions($name: ID!) {
    queryVersions(name: $name) {
      version
      replacedAt
      text
    }
  }
`)

const RemoveDocument = graphql(`
  mutation RemoveQuery($name: ID!) {
    removeQuery(name: $name)
  }
`)

const SaveTextDocument = graphql(`
  mutation SaveText($name: ID!, $text: String!) {
    saveQuery(name: $name, text: $text) {
      name
    }
  }
`)

/** What can be done with a query of one's own: its earlier texts, one of them again, none at all. */
export function useOwnQuery({ name, title }: LibraryQuery, changed: () => void) {
  const client = useClient()
  const notices = useNotices()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [, remove] = useMutation(RemoveDocument)
  const [, saveText] = useMutation(SaveTextDocument)
  const done = ({ error }: { error?: Error | undefined }, words: string) => {
    if (error) return notices.fail(error)
    notices.say(words)
    changed()
  }
  return {
    /** Null until they are asked for. */
    versions,
    showVersions: () =>
      void ask(client, VersionsDocument, { name }, true).then(
        ({ queryVersions }) => setVersions(queryVersions ?? []),
        (error: unknown) => notices.fail(error),
      ),
    takeVersion: ({ version, text }: Version) =>
      void saveText({ name, text }).then((result) => done(result, `Version ${version} is the current one again.`)),
    remove: async () => done(await remove({ name }), `Removed ${title}. Its versions are kept in the folder.`),
  }
}
