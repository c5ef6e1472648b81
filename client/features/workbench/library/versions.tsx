import { Button } from 'react-aria-components'
import type { VersionsQuery } from '../../../gql/graphql.ts'

export type Version = NonNullable<VersionsQuery['queryVersions']>[number]

/** Texts that a query had before, the newest first. */
export const Versions = ({ versions, take }: { versions: readonly Version[]; take(version: Version): void }) => (
  <section aria-label="Versions">
    <h3>Earlier versions</h3>
    {versions.length === 0 && <p className="quiet">This is the first.</p>}
    <ol className="query-versions">
      {versions.map((version) => (
        <li key={version.version}>
          <details>
            <summary>
              Version {version.version}, replaced{' '}
              {new Date(version.replacedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
            </summary>
            <pre>{version.text}</pre>
            <Button className="button button-small" onPress={() => take(version)}>
              Take this one again
            </Button>
          </details>
        </li>
      ))}
    </ol>
  </section>
)
