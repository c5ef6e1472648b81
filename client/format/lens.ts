import type { Lens as LensInput } from '../gql/graphql.ts'
import { groundWords, kindWords, linkWords } from './words.ts'

type Choice = LensInput['kinds']

/** A lens in words, for a line: `documents only article; without kinds Place`. */
export function lensInWords({ kinds, linkTypes, statuses, documents, restsOn, trueAt, ...rest }: LensInput): string {
  const { minSourceGrade, minInformationGrade, undecided } = rest
  const days = [trueAt?.from && `from ${trueAt.from}`, trueAt?.to && `to ${trueAt.to}`].filter(Boolean)
  return [
    ...inWords('documents', documents, (id) => id),
    ...inWords('kinds', kinds, kindWords),
    ...inWords('link types', linkTypes, linkWords),
    ...inWords('statuses', statuses, (status) => status.toLowerCase()),
    ...inWords('what rests on', restsOn, groundWords),
    ...(days.length > 0 ? [`time ${days.join(' ')}`] : []),
    ...(undecided === 'LEAVE_OUT'
      ? ['without what cannot be decided']
      : undecided === 'ALONE'
        ? ['only what cannot be decided']
        : []),
    ...(minSourceGrade ? [`sources of grade ${minSourceGrade} or better`] : []),
    ...(minInformationGrade ? [`information of grade ${minInformationGrade} or better`] : []),
  ].join('; ')
}

function inWords(of: string, choice: Choice, word: (name: string) => string): string[] {
  const list = (names: readonly string[]) => names.map(word).join(', ')
  return [
    ...(choice?.only ? [`${of} only ${list(choice.only) || 'none'}`] : []),
    ...(choice?.not?.length ? [`without ${of} ${list(choice.not)}`] : []),
  ]
}
