import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { linkWords } from '../../format/words.ts'
import { LINE_COLORS } from '../../looks/palette.ts'
import { LinkSwatch } from '../../looks/swatches.tsx'
import { choiceFor } from '../../state/perspective.ts'
import { usePerspectives, usePerspectivesActions } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { Colors, Words } from './choices.tsx'
import { GUESSED, marked, propertyNames, propertyOptions, unmarked } from './property-choice.ts'

/** The colour of a line for which none was chosen. */
const QUIET = '#7b8490'

/** What is written beside a link type, and its colour. */
export function TypeForm({ type }: { type: string }) {
  const choice = usePerspectives((state) => choiceFor(state.shown.types, type))
  const links = useSession((session) => session.canvas.present.links)
  const { setType } = usePerspectivesActions()
  const names = useMemo(
    () =>
      propertyNames(
        Object.values(links)
          .filter((link) => link.type === type)
          .map((link) => (link.properties ?? {}) as Record<string, unknown>),
      ),
    [links, type],
  )
  return (
    <>
      <p className="look-head">
        <LinkSwatch type={type} status="UNSOURCED" />
        <strong>{linkWords(type)}</strong>
        <Button
          className="button button-small"
          isDisabled={choice === undefined}
          onPress={() => setType(type, { caption: undefined, color: undefined })}
        >
          Back to default
        </Button>
      </p>
      <Words
        label="Caption"
        value={marked(choice?.caption)}
        options={[{ value: GUESSED, word: 'Its words only' }, ...propertyOptions(names, choice?.caption)]}
        choose={(value) => setType(type, { caption: unmarked(value) })}
      />
      <Colors
        label="Colour"
        value={choice?.color ?? QUIET}
        all={[QUIET, ...LINE_COLORS]}
        choose={(color) => setType(type, { color: color === QUIET ? undefined : color })}
      />
    </>
  )
}
