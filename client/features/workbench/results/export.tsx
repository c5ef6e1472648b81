import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import type { Outcome } from '../store.ts'
import { MenuChoice } from '../../../controls/menu-choice.tsx'
import { useNotices } from '../../../session/notices.tsx'

const FORMATS = [
  { id: 'csv', name: 'CSV', about: 'For spreadsheets. Values as text.' },
  { id: 'json', name: 'JSON', about: 'One document. Nothing is lost.' },
  { id: 'ndjson', name: 'NDJSON', about: 'One row a line, for pandas and other programs.' },
  { id: 'graphml', name: 'GraphML', about: 'The nodes and links, for NetworkX, Gephi, yEd.' },
] as const

/** Runs the statement anew and saves the whole answer, however many rows the page shows of it. */
export function ExportMenu({ outcome: { statement, parameters }, title }: { outcome: Outcome; title: string }) {
  const notices = useNotices()
  const [busy, setBusy] = useState<string | null>(null)

  const save = async (format: string) => {
    setBusy('Exporting …')
    try {
      const response = await fetch('/export', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement, parameters, format }),
      })
      if (!response.ok) {
        const { errors } = (await response.json()) as { errors?: { message: string }[] }
        throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}.`)
      }
      const parts: BlobPart[] = []
      let bytes = 0
      const reader = response.body?.getReader()
      for (;;) {
        const { done, value } = (await reader?.read().catch(() => {
          throw new Error(
            'The export broke off: it is larger or takes longer than an export may (SIGHTLINE_EXPORT_BYTES, SIGHTLINE_EXPORT_TIMEOUT_MS), or the server went away. Nothing was saved.',
          )
        })) ?? { done: true, value: undefined }
        if (done) break
        parts.push(value as BlobPart)
        bytes += value.length
        setBusy(`Exporting … ${(bytes / 1e6).toFixed(1)} MB`)
      }
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(parts, { type: response.headers.get('content-type') ?? '' }))
      link.download = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() || 'answer'}.${format}`
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
      notices.say(
        `Saved ${link.download}, ${bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`}.`,
      )
    } catch (error) {
      notices.fail(error, () => void save(format))
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
        <Menu className="menu" onAction={(key) => void save(String(key))}>
          {FORMATS.map(({ id, name, about }) => (
            <MenuChoice key={id} id={id} name={name} about={about} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
