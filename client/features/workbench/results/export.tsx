import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import type { Outcome } from '../store.ts'
import { MenuChoice } from '../../../controls/menu-choice.tsx'
import { useNotices } from '../../../session/notices.tsx'
import { useServer } from '../../../session/server.tsx'

const FORMATS = [
  { id: 'csv', name: 'CSV', about: 'For spreadsheets. Values as text.' },
  { id: 'json', name: 'JSON', about: 'One document. Nothing is lost.' },
  { id: 'ndjson', name: 'NDJSON', about: 'One row a line, for pandas and other programs.' },
  { id: 'graphml', name: 'GraphML', about: 'The nodes and links, for NetworkX, Gephi, yEd.' },
] as const

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Runs the statement anew and saves the whole answer, however many rows the page shows of it; what the statement itself leaves out is told. */
export function ExportMenu({
  outcome: { statement, parameters, summary },
  title,
}: {
  outcome: Outcome
  title: string
}) {
  const { exportFile } = useServer()
  const notices = useNotices()
  const [busy, setBusy] = useState<string | null>(null)

  const run = async (format: string) => {
    setBusy('Exporting …')
    try {
      const file = await exportFile({ statement, parameters, format }, (bytes) =>
        setBusy(`Exporting … ${(bytes / 1e6).toFixed(1)} MB`),
      )
      const first = summary?.cut?.by === 'FIRST' ? summary.cut.limit : null
      const part = first === null ? '' : `-first-${first}`
      const name = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() || 'answer'}${part}.${format}`
      save(file, name)
      notices.say(
        `Saved ${name}, ${file.size < 1e5 ? `${(file.size / 1e3).toFixed(1)} kB` : `${(file.size / 1e6).toFixed(1)} MB`}.${first === null ? '' : ` It has the first ${first.toLocaleString('en')} alone, as the answer has: a larger “first” brings more.`}`,
      )
    } catch (error) {
      notices.fail(error, () => void run(format))
    } finally {
      setBusy(null)
    }
  }

  return (
    <MenuTrigger>
      <Button className="button button-small" isDisabled={busy !== null} aria-label="Export the whole answer">
        <Download size={13} aria-hidden="true" />
        {busy ?? 'Export'}
      </Button>
      <Popover className="popover" offset={4}>
        <Menu className="menu" onAction={(key) => void run(String(key))}>
          {FORMATS.map(({ id, name, about }) => (
            <MenuChoice key={id} id={id} name={name} about={about} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
