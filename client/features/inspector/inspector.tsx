import { lazy } from 'react'
import { useModel } from '../../session/perspectives.tsx'
import { useSession } from '../../session/session.tsx'
import { Sections } from '../../shell/sections.tsx'
import { NothingPanel } from './nothing.tsx'
import './inspector.css'

/** Comes when something is first selected: the first view does not wait for it. */
const Selected = lazy(async () => ({ default: (await import('./selected.tsx')).Selected }))

/** What is known of whatever is selected. */
export function Inspector() {
  const { link, bundle, nodes } = useSession((state) => state.selection)
  const model = useModel()
  if (link || bundle || nodes.length > 0) return <Selected />
  return model.describes ? <NothingPanel /> : <Sections place="nothing" things={[]} />
}
