import { Palette } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { linkWords } from '../../format/words.ts'
import { Waiting } from '../../session/answer.tsx'
import { useKindWords } from '../../session/perspectives.tsx'
import { isNarrow } from '../../shell/narrow.ts'

/** Both come when one is first opened. */
const KindForm = lazy(async () => ({ default: (await import('./kind-form.tsx')).KindForm }))
const TypeForm = lazy(async () => ({ default: (await import('./type-form.tsx')).TypeForm }))

/** A button of a row of the legend that opens what can be chosen for it. */
function EditButton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="legend-edit" aria-label={`Edit the look of ${label}`}>
        <Palette size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover look" placement={isNarrow() ? 'bottom start' : 'right top'} offset={8}>
        <Dialog className="look-dialog" aria-label={`Look of ${label}`}>
          <Suspense fallback={<Waiting label="Loading what can be chosen" />}>{children}</Suspense>
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
