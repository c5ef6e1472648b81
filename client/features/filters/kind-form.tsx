import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { guessedLook, kindLook } from '../../looks/appearance.ts'
import { PALETTE } from '../../looks/palette.ts'
import { LookSwatch } from '../../looks/swatches.tsx'
import { captionsOf, choiceFor, GLYPHS, SHAPES, type KindChoice } from '../../state/perspective.ts'
import { usePerspectives, usePerspectivesActions } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { Colors, Pictures, Words } from './choices.tsx'
import { GUESSED, marked, propertyNames, propertyOptions, unmarked } from './property-choice.ts'

type Change = { [K in keyof KindChoice]?: KindChoice[K] | undefined }

interface FormProps {
  kind: string
  choice: KindChoice | undefined
  change(change: Change): void
}

/** What a kind's things are called and how they look. Every choice shows at once. */
export function KindForm({ kind, label }: { kind: string; label: string }) {
  const look = usePerspectives((state) => state)
  const { setKind } = usePerspectivesActions()
  const choice = choiceFor(look.shown.kinds, kind)
  const form = { kind, choice, change: (change: Change) => setKind(kind, change) }
  return (
    <>
      <p className="look-head">
        <LookSwatch look={kindLook(kind, look)} size={26} />
        <strong>{label}</strong>
        <Button className="button button-small" isDisabled={choice === undefined} onPress={() => form.change(NOTHING)}>
          Back to default
        </Button>
      </p>
      <Captions {...form} />
      <Look {...form} />
    </>
  )
}

const NOTHING: { [K in keyof KindChoice]: undefined } = {
  caption: undefined,
  second: undefined,
  color: undefined,
  shape: undefined,
  glyph: undefined,
  size: undefined,
}

/** What is taken from the properties of its things: name, second line, size. */
function Captions({ kind, choice, change }: FormProps) {
  const things = useSession((session) => session.canvas.present.nodes)
  const { all, numbers } = useMemo(() => {
    const captions = Object.values(things)
      .filter((thing) => thing.kind === kind)
      .map(captionsOf)
    return { all: propertyNames(captions), numbers: propertyNames(captions, (value) => typeof value === 'number') }
  }, [kind, things])
  const size = choice?.size
  const measures = propertyOptions(numbers, size?.by === 'property' ? size.property : undefined)
  return (
    <>
      <Words
        label="Caption"
        value={marked(choice?.caption)}
        options={[{ value: GUESSED, word: 'As guessed' }, ...propertyOptions(all, choice?.caption)]}
        choose={(value) => change({ caption: unmarked(value) })}
      />
      <Words
        label="Second line"
        value={marked(choice?.second)}
        options={[{ value: GUESSED, word: 'None' }, ...propertyOptions(all, choice?.second)]}
        choose={(value) => change({ second: unmarked(value) })}
      />
      <Words
        label="Size"
        value={!size ? GUESSED : size.by === 'equal' ? EQUAL : marked(size.property)}
        options={[
          { value: GUESSED, word: 'By number of links' },
          { value: EQUAL, word: 'All the same' },
          ...measures.map(({ value, word }) => ({ value, word: `By ${word}` })),
        ]}
        choose={(value) => change({ size: sizeFrom(value) })}
      />
    </>
  )
}

/** Without a mark, so no property's name. */
const EQUAL = 'equal'

function sizeFrom(value: string): KindChoice['size'] {
  const property = unmarked(value)
  if (property === undefined) return undefined
  return value === EQUAL ? { by: 'equal' } : { by: 'property', property }
}

function Look({ kind, change }: FormProps) {
  const looks = usePerspectives((state) => state)
  const look = kindLook(kind, looks)
  const guessed = guessedLook(kind, looks).color
  return (
    <>
      <Colors
        label="Colour"
        value={look.color}
        all={PALETTE.some((color) => color === guessed) ? PALETTE : [guessed, ...PALETTE]}
        choose={(color) => change({ color })}
      />
      <Pictures
        label="Shape"
        value={look.shape}
        all={SHAPES}
        names={(shape) => shape.replaceAll('-', ' ')}
        choose={(shape) => change({ shape })}
        picture={(shape) => <LookSwatch look={{ ...look, shape }} size={22} />}
      />
      <Pictures
        label="Icon"
        value={look.glyph}
        all={GLYPHS}
        choose={(glyph) => change({ glyph })}
        picture={(glyph) => <LookSwatch look={{ ...look, glyph }} size={22} />}
      />
    </>
  )
}
