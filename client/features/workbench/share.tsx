import { Link2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useClient } from 'urql'
import { shortened } from '../../api/long-address.ts'
import { useGuarded } from '../../session/guarded.ts'
import { useNotices } from '../../session/notices.tsx'
import type { WorkTab } from '../../state/statements.ts'
import { statementAddress } from './address.ts'

/** Hands a statement to someone else, with what its parameters are given. */
export function ShareStatement({ tab }: { tab: WorkTab }) {
  const client = useClient()
  const notices = useNotices()
  const guarded = useGuarded()
  const share = () =>
    guarded(async () => {
      const hash = await shortened(client, statementAddress(tab))
      notices.copy(
        `${location.origin}${location.pathname}#${hash}`,
        'Copied a link that opens this statement with these values. It does not run by itself.',
      )
    })
  return (
    <Button className="button button-small" isDisabled={tab.text.trim() === ''} onPress={share}>
      <Link2 size={13} aria-hidden="true" /> Link
    </Button>
  )
}
