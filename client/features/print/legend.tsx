import { capital, GROUND_WORDS, linkWords, plural, STATUSES } from '../../format/words.ts'
import { GROUND_STATES, lineStatus, MIXED_WORDS, STATES, type Mixed } from '../../looks/channels.ts'
import { linesWith } from '../../looks/line-words.ts'
import { KindSwatch, LinkSwatch, SignSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { useSeen } from '../../session/lens.ts'
import { useKindWords, useModel } from '../../session/perspectives.tsx'
import { bundles } from '../../state/bundles.ts'

/** How often each occurs, in the order in which they come first. */
function counted<T extends string>(all: readonly T[]): readonly [T, number][] {
  const counts = new Map<T, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
}

/** What stands for what in the picture: of all that the page knows, what is in it. */
export function Legend() {
  const seen = useSeen()
  const { nodes, links, undecided } = seen
  const partly = linesWith('some-undecided', seen).length
  const { hasStatuses, words } = useModel()
  const kindWords = useKindWords()
  const statuses = new Map(counted(links.map(({ status }) => status)))
  const mixed = counted(bundles(links).map((bundle) => lineStatus(bundle.links.map(({ status }) => status)))).filter(
    (each): each is [Mixed, number] => each[0] in MIXED_WORDS,
  )
  const grounds = GROUND_STATES.filter(([ground]) => links.some(({ restsOn }) => restsOn.includes(ground)))
  return (
    <div className="print-legend">
      {hasStatuses && (
        <ul aria-label="Status of links">
          {STATUSES.filter(({ status }) => statuses.has(status)).map(({ status, word, meaning }) => (
            <li key={status}>
              <StatusSwatch status={status} /> <strong>{word}</strong> {statuses.get(status)}: {meaning}
            </li>
          ))}
          {mixed.map(([status, count]) => (
            <li key={status}>
              <StatusSwatch status={status} /> <strong>{MIXED_WORDS[status].word}</strong> {count}:{' '}
              {MIXED_WORDS[status].meaning}
            </li>
          ))}
          {grounds.map(([ground, state]) => (
            <li key={ground}>
              <SignSwatch sign={STATES[state].channels.sign} />{' '}
              <strong>Rests on: {capital(GROUND_WORDS[ground])}</strong>: {STATES[state].meaning}
            </li>
          ))}
          {undecided.size > 0 && (
            <li>
              <SignSwatch sign="question" /> <strong>Cannot be decided</strong> {undecided.size}: whether it was in the
              period does not follow from what is known.
            </li>
          )}
          {partly > 0 && (
            <li>
              <SignSwatch sign={STATES['some-undecided'].channels.sign} /> <strong>Some cannot be decided</strong>{' '}
              {plural(partly, 'line')}: {STATES['some-undecided'].meaning}
            </li>
          )}
        </ul>
      )}
      <ul className="print-kinds" aria-label={words.kinds}>
        {counted(nodes.map(({ kind }) => kind)).map(([kind, count]) => (
          <li key={kind}>
            <KindSwatch kind={kind} size={16} /> {kindWords(kind)} {count}
          </li>
        ))}
      </ul>
      <ul className="print-kinds" aria-label="Link types">
        {counted(links.map(({ type }) => type)).map(([type, count]) => (
          <li key={type}>
            {!hasStatuses && <LinkSwatch type={type} status="UNSOURCED" />} {linkWords(type)} {count}
          </li>
        ))}
      </ul>
    </div>
  )
}
