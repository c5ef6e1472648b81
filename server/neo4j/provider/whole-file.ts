import { renameSync, writeFileSync } from 'node:fs'

/** Whoever reads it meanwhile sees the text before or this one, never half of it. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
