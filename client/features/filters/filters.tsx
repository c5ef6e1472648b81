import { RotateCcw } from 'lucide-react'
import { Button } from 'react-aria-components'
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
  const { hidden, unjudged } = useSeen()
  return (
    <div className="filters">
      <Head things={hidden.nodes} links={hidden.links} unjudged={unjudged} />
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

/** How much is hidden, and back to nothing hidden. */
function Head({ things, links, unjudged }: { things: number; links: number; unjudged: number }) {
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
        {unjudged > 0 && `; of ${unjudged} it is not known yet what is said`}
      </p>
      <Button className="button button-small" isDisabled={!hidesSomething} onPress={actions.resetFilters}>
        <RotateCcw size={13} aria-hidden="true" />
        Reset
      </Button>
    </div>
  )
}
