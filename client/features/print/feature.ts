import type { Feature } from '../../shell/feature.ts'
import { Sheet } from './sheet.tsx'

/** The picture on paper, with what one has to know to read it. */
export const print: Feature = {
  word: 'print',
  panels: [{ id: 'print', place: 'above', title: 'What is printed', Content: Sheet }],
  commands: [
    {
      id: 'print.page',
      title: 'Print',
      about: 'Print the picture with its legend, and the panel beside it',
      on: 'canvas',
      group: 'read',
      run: () => window.print(),
    },
  ],
}
