import { document } from './features/document/feature.ts'
import { expanding } from './features/expand/feature.ts'
import { explore } from './features/explore/feature.ts'
import { filters } from './features/filters/feature.ts'
import { graphiql } from './features/graphiql/feature.ts'
import { inspector } from './features/inspector/feature.ts'
import { list } from './features/list/feature.ts'
import { paths } from './features/paths/feature.ts'
import { print } from './features/print/feature.ts'
import { search } from './features/search/feature.ts'
import { start } from './features/start/feature.ts'
import { status } from './features/status/feature.ts'
import { view } from './features/view/feature.ts'
import { workbench } from './features/workbench/feature.ts'
import type { Feature } from './shell/feature.ts'

/** All that the page can do, a line a feature; where several stand in one place, this is their order. */
export const FEATURES: readonly Feature[] = [
  search,
  view,
  explore,
  expanding,
  paths,
  filters,
  inspector,
  document,
  list,
  start,
  status,
  print,
  workbench,
  graphiql,
]
