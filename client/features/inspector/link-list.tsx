import { useMemo, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { undecidedInShort } from '../../format/undecided.ts'
import { formatTime, modalityWords } from '../../format/time.ts'
import { restsOnInWords, statusWord, tieWords } from '../../format/words.ts'
import { LinkSwatch } from '../../looks/swatches.tsx'
import type { Link } from '../../state/fragments.ts'
import { linkCaption } from '../../state/perspective.ts'
import { useAnswer, useSeen } from '../../session/lens.ts'
import { useModel, useName, usePerspectives } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'

/** From here on a list has a box to find in it. */
const LONG = 8

/** The links of a thing that the canvas shows; each opens what is known of it. */
export function LinkList({ id }: { id: string }) {
  const nodes = useSession((state) => state.canvas.present.nodes)
  const { links } = useSeen()
  const [find, setFind] = useState('')
  const own = useMemo(
    () =>
      links
        .filter((link) => link.source === id || link.target === id)
        .sort((a, b) => (a.type === b.type ? (a.id < b.id ? -1 : 1) : a.type < b.type ? -1 : 1)),
    [links, id],
  )
  const name = useName()
  const called = (end: string) => {
    const thing = nodes[end]
    return thing ? name(thing) : ''
  }
  const other = (link: Link) => called(link.source === id ? link.target : link.source)
  const shown = own.filter((link) =>
    `${tieWords(link)} ${other(link)} ${statusWord(link.status)}`.toLowerCase().includes(find.toLowerCase()),
  )
  if (own.length === 0) return null
  return (
    <section aria-label="Links on the canvas">
      <h3>On the canvas</h3>
      {own.length > LONG && (
        <TextField className="find" aria-label="Find a link" value={find} onChange={setFind}>
          <Input placeholder={`Find among ${own.length} links`} />
        </TextField>
      )}
      <ul className="link-list">
        {shown.map((link) => (
          <LinkRow key={link.id} link={link} source={called(link.source)} target={called(link.target)} of={id} />
        ))}
      </ul>
    </section>
  )
}

/**
 * One link in a list, as it reads: from its source to its target.
 * @param of the thing whose links these are, if they are one thing's: it need not be named where the link begins at it
 */
export function LinkRow({ link, source, target, of }: { link: Link; source: string; target: string; of?: string }) {
  const actions = useActions()
  const { hasStatuses } = useModel()
  const { answer, unknown } = useAnswer(link.when)
  const caption = usePerspectives((state) => linkCaption(state.shown, link))
  return (
    <li>
      <button className="link-row" onClick={() => actions.selectLink(link.id)}>
        <LinkSwatch type={link.type} status={link.status} even={link.symmetric} />
        <span className="link-words">
          <Reading {...{ link, source, target, of }} />
          {caption !== null && <span className="quiet"> · {caption}</span>}
          {hasStatuses && (
            <span className="quiet link-when">
              {[statusWord(link.status), modalityWords(link)].filter(Boolean).join(', ')}
              {link.denied > 0 && link.affirmed > 0 && ` (${link.affirmed} for, ${link.denied} against)`} ·{' '}
              {formatTime(link.when)}
              {link.when.qualifier?.endsWith('about') && link.when.resolution && ` (${link.when.resolution})`}
              {link.restsOn.length > 0 && ` · ${restsOnInWords(link.restsOn)}`}
              {answer === 'UNDECIDED' && ` · cannot be decided: ${undecidedInShort(unknown)}`}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}

function Reading({ link, source, target, of }: { link: Link; source: string; target: string; of: string | undefined }) {
  const words = tieWords(link)
  if (of === undefined)
    return (
      <>
        <b>{source}</b> {words} <b>{target}</b>
      </>
    )
  const incoming = link.source !== of
  if (link.symmetric)
    return (
      <>
        {words} <b>{incoming ? source : target}</b>
      </>
    )
  return (
    <>
      <span aria-hidden="true">{incoming ? '← ' : '→ '}</span>
      {incoming && <b>{source} </b>}
      {words} {incoming ? target : <b>{target}</b>}
    </>
  )
}
