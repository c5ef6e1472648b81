import { lazy } from 'react'
import type { Feature } from '../../shell/feature.ts'

/** Beside the first load, and at once behind it: paper is asked for later. */
const Sheet = lazy(async () => ({ default: (await import('./sheet.tsx')).Sheet }))

/** The picture on paper, with what one has to know to read it. */
export const print: Feature = {
  word: 'print',
  panels: [{ id: 'print', place: 'above', title: 'What is printed', Content: Sheet }],
  commands: [
    {
      id: 'print.page',
      title: 'Print',
      also: 'paper pdf',
      about: 'Print the picture with its legend, and the panel beside it',
      on: 'canvas',
      group: 'read',
      run: () => window.print(),
    },
  ],
}
