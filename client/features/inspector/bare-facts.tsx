/** A text that is longer is folded; opening it shows all of it. */
const FOLDED = 400

/** Properties as the database has them: each with its exact name, and its type where that is not plain text. */
export function BareFacts({ facts }: { facts: readonly { name: string; value: string; type?: string | null }[] }) {
  if (facts.length === 0) return <p className="quiet">It has no properties.</p>
  return (
    <dl className="facts bare-facts" aria-label="Properties">
      {facts.map(({ name, value, type }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value.length > FOLDED ? (
              <details>
                <summary>
                  {value.slice(0, FOLDED)}…{' '}
                  <span className="link">all {value.length.toLocaleString('en')} characters</span>
                </summary>
                {value}
              </details>
            ) : value === '' ? (
              <span className="quiet">empty</span>
            ) : (
              value
            )}
            {type && type !== 'STRING' && <span className="quiet bare-type"> {type}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
