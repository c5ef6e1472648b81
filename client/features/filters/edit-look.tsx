import { Palette } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { linkWords } from '../../format/words.ts'
import { guessedLook, kindLook } from '../../looks/appearance.ts'
import { LINE_COLORS, PALETTE } from '../../looks/palette.ts'
import { LinkSwatch, LookSwatch } from '../../looks/swatches.tsx'
import { captionsOf, choiceFor, GLYPHS, SHAPES, type KindChoice } from '../../state/perspective.ts'
import { useKindWords, usePerspectives, usePerspectivesActions } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { Colors, Pictures, Words } from './choices.tsx'

/** What was guessed: a value that no property's name can take, since each of those gets a mark before it. */
const GUESSED = ''
const marked = (property: string) => `.${property}`
const unmarked = (value: string) => (value === GUESSED ? undefined : value.slice(1))

/** A button of a row of the legend that opens what can be chosen for it. */
function EditButton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="legend-edit" aria-label={`Edit the look of ${label}`}>
        <Palette size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover look" placement="right top" offset={8}>
        <Dialog className="look-dialog" aria-label={`Look of ${label}`}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

export function EditKind({ kind }: { kind: string }) {
  const label = useKindWords()(kind)
  return (
    <EditButton label={label}>
      <KindForm kind={kind} label={label} />
    </EditButton>
  )
}

export function EditType({ type }: { type: string }) {
  return (
    <EditButton label={linkWords(type)}>
      <TypeForm type={type} />
    </EditButton>
  )
}

/** What a kind's things are called and how they look. Every choice shows at once. */
function KindForm({ kind, label }: { kind: string; label: string }) {
  const state = usePerspectives((each) => each)
  const nodes = useSession((session) => session.canvas.present.nodes)
  const { setKind } = usePerspectivesActions()
  const choice = choiceFor(state.shown.kinds, kind)
  const look = kindLook(kind, state)
  const { all, numbers } = useMemo(() => {
    const captions = Object.values(nodes)
      .filter((node) => node.kind === kind)
      .map(captionsOf)
    const keys = (fits: (value: unknown) => boolean) =>
      [
        ...new Set(
          captions.flatMap((each) =>
            Object.entries(each)
              .filter(([, value]) => fits(value))
              .map(([key]) => key),
          ),
        ),
      ].sort()
    return { all: keys(() => true), numbers: keys((value) => typeof value === 'number') }
  }, [kind, nodes])
  const set = (change: Parameters<typeof setKind>[1]) => setKind(kind, change)
  const properties = (chosen: string | undefined, list: readonly string[]) =>
    (chosen === undefined || list.includes(chosen) ? list : [...list, chosen]).map((key) => ({
      value: marked(key),
      word: key,
    }))
  const size = choice?.size
  return (
    <>
      <p className="look-head">
        <LookSwatch look={look} size={26} />
        <strong>{label}</strong>
        <Button className="button button-small" isDisabled={choice === undefined} onPress={() => set(NOTHING)}>
          Back to default
        </Button>
      </p>
      <Words
        label="Caption"
        value={choice?.caption === undefined ? GUESSED : marked(choice.caption)}
        options={[{ value: GUESSED, word: 'As guessed' }, ...properties(choice?.caption, all)]}
        choose={(value) => set({ caption: unmarked(value) })}
      />
      <Words
        label="Second line"
        value={choice?.second === undefined ? GUESSED : marked(choice.second)}
        options={[{ value: GUESSED, word: 'None' }, ...properties(choice?.second, all)]}
        choose={(value) => set({ second: unmarked(value) })}
      />
      <Words
        label="Size"
        value={!size ? GUESSED : size.by === 'equal' ? 'equal' : marked(size.property)}
        options={[
          { value: GUESSED, word: 'By number of links' },
          { value: 'equal', word: 'All the same' },
          ...properties(size?.by === 'property' ? size.property : undefined, numbers).map(({ value, word }) => ({
            value,
            word: `By ${word}`,
          })),
        ]}
        choose={(value) =>
          set({
            size:
              value === GUESSED
                ? undefined
                : value === 'equal'
                  ? { by: 'equal' }
                  : { by: 'property', property: value.slice(1) },
          })
        }
      />
      <Colors
        label="Colour"
        value={look.color}
        all={
          PALETTE.some((color) => color === guessedLook(kind, state).color)
            ? PALETTE
            : [guessedLook(kind, state).color, ...PALETTE]
        }
        choose={(color) => set({ color })}
      />
      <Pictures
        label="Shape"
        value={look.shape}
        all={SHAPES}
        names={(shape) => shape.replaceAll('-', ' ')}
        choose={(shape) => set({ shape })}
        picture={(shape) => <LookSwatch look={{ ...look, shape }} size={22} />}
      />
      <Pictures
        label="Icon"
        value={look.glyph}
        all={GLYPHS}
        choose={(glyph) => set({ glyph })}
        picture={(glyph) => <LookSwatch look={{ ...look, glyph }} size={22} />}
      />
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

/** What is written beside a link type, and its colour. */
function TypeForm({ type }: { type: string }) {
  const choice = usePerspectives((state) => choiceFor(state.shown.types, type))
  const links = useSession((session) => session.canvas.present.links)
  const { setType } = usePerspectivesActions()
  const keys = useMemo(
    () =>
      [
        ...new Set(
          Object.values(links)
            .filter((link) => link.type === type)
            .flatMap((link) => Object.keys((link.properties ?? {}) as object)),
        ),
      ].sort(),
    [links, type],
  )
  const all = choice?.caption === undefined || keys.includes(choice.caption) ? keys : [...keys, choice.caption]
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
        value={choice?.caption === undefined ? GUESSED : marked(choice.caption)}
        options={[{ value: GUESSED, word: 'Its words only' }, ...all.map((key) => ({ value: marked(key), word: key }))]}
        choose={(value) => setType(type, { caption: unmarked(value) })}
      />
      <Colors
        label="Colour"
        value={choice?.color ?? '#7b8490'}
        all={['#7b8490', ...LINE_COLORS]}
        choose={(color) => setType(type, { color: color === '#7b8490' ? undefined : color })}
      />
    </>
  )
}
