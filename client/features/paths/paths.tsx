import { Route } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTools } from '../../shell/context.tsx'
import type { Named } from '../../shell/feature.ts'
import { findPath } from './find.ts'

/** For two selected things: the chain between them. */
export function PathButton({ things: [from, to, third] }: { things: readonly Named[] }) {
  const tools = useTools()
  const [busy, setBusy] = useState(false)
  if (!from || !to || third) return null
  const find = () => {
    setBusy(true)
    findPath(tools, from, to)
      .catch((error: unknown) => tools.notices.fail(error, find))
      .finally(() => setBusy(false))
  }
  return (
    <Button className="button button-primary" isDisabled={busy} onPress={find}>
      <Route size={14} aria-hidden="true" />
      {busy ? 'Searching …' : 'Shortest chain between them'}
    </Button>
  )
}
