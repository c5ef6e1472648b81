import { lazy, Suspense, useRef, useState, type RefObject } from 'react'
import { DEFAULT_NAME, isChanged } from '../../state/kept-perspectives.ts'
import { exported } from '../../state/perspectives.ts'
import { useNotices } from '../../session/notices.tsx'
import { usePerspectives, usePerspectivesStore } from '../../session/perspectives.tsx'
import type { Asked } from './perspective-dialog.tsx'
import { PerspectiveMenu } from './perspective-menu.tsx'

/** Comes when it first asks. */
const PerspectiveDialog = lazy(async () => ({
  default: (await import('./perspective-dialog.tsx')).PerspectiveDialog,
}))

/** Chooses, keeps and exchanges perspectives: what things are called and how they look, kept for this database. */
export function PerspectiveBar() {
  const store = usePerspectivesStore()
  const { current, schema } = usePerspectives((state) => state)
  const changed = usePerspectives(isChanged)
  const file = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { actions } = store.getState()
  if (!schema) return null
  const choose = (name: string | null) => {
    if (changed) setAsked({ kind: 'drop', then: name })
    else actions.choose(name)
  }
  return (
    <div className="perspective">
      <span className="quiet">Perspective</span>
      <PerspectiveMenu
        choose={choose}
        save={actions.save}
        discard={() => choose(current)}
        ask={(kind) => setAsked({ kind })}
        exportIt={() => download(fileName(current), exported(store.getState()))}
        importOne={() => file.current?.click()}
      />
      <PerspectiveFile input={file} />
      <Suspense>{asked && <PerspectiveDialog asked={asked} close={() => setAsked(null)} />}</Suspense>
    </div>
  )
}

const fileName = (current: string | null) =>
  `${(current ?? DEFAULT_NAME).replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.perspective.json`

/** The field through which a file comes; out of sight, the menu opens it. */
function PerspectiveFile({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const { actions } = usePerspectivesStore().getState()
  const notices = useNotices()
  const importFile = async (file: File | undefined) => {
    if (!file) return
    try {
      notices.say(`Imported the perspective “${actions.import(await file.text())}”.`)
    } catch (error) {
      notices.fail(new Error(`${file.name} was not imported. ${(error as Error).message}`))
    }
  }
  return (
    <input
      ref={input}
      type="file"
      accept=".json,application/json"
      hidden
      aria-label="Perspective file"
      onChange={({ target }) => {
        void importFile(target.files?.[0])
        // The same file may be chosen again.
        target.value = ''
      }}
    />
  )
}

function download(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
