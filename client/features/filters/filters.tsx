import { RotateCcw } from 'lucide-react'
import { Button } from 'react-aria-components'
import { leftOutInWords } from '../../format/lens.ts'
import { plural } from '../../format/words.ts'
import { useSeen } from '../../session/lens.ts'
import { areOpen } from '../../state/filters.ts'
import { useModel } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { Grounds } from './grounds.tsx'
import { Kinds, Statuses, Types } from './legend.tsx'
import { Period } from './period.tsx'
import { PerspectiveBar } from './perspective-bar.tsx'
import { Sources } from './sources.tsx'
import './filters.css'

/** The legend, which is also the filter: every row says what it stands for, how many are on the canvas, and hides them. */
export function Filters() {
  const model = useModel()
  const { hidden, narrowed, unjudged } = useSeen()
  return (
    <div className="filters">
      <Head
        things={hidden.nodes}
        links={hidden.links}
        leftOut={leftOutInWords(narrowed.values())}
        unjudged={unjudged}
      />
      <PerspectiveBar />
      {model.hasStatuses && <Statuses />}
      {model.hasStatuses && <Grounds />}
      {model.hasStatuses && <Sources />}
      <Kinds />
      {model.hasTimes && <Period />}
      <Types />
    </div>
  )
}

interface HeadProps {
  things: number
  links: number
  /** What is shown and is not the whole of what is said, in words. */
  leftOut: string
  unjudged: number
}

/** How much is hidden, and back to nothing hidden. */
function Head({ things, links, leftOut, unjudged }: HeadProps) {
  const actions = useActions()
  const unset = useSession((state) => areOpen(state.filters))
  const hidesSomething = things + links > 0 || !unset
  return (
    <div className="filters-head">
      <p aria-live="polite" data-testid="hidden">
        {things + links > 0
          ? `Hidden: ${plural(things, 'thing')}, ${plural(links, 'link')}`
          : unset
            ? 'Nothing is hidden'
            : 'Filters are set; nothing here is hidden'}
        {leftOut && `; ${leftOut}`}
        {unjudged > 0 && `; of ${unjudged} it is not known yet what is said`}
      </p>
      <Button className="button button-small" isDisabled={!hidesSomething} onPress={actions.resetFilters}>
        <RotateCcw size={13} aria-hidden="true" />
        Reset
      </Button>
    </div>
  )
}
