import { planted, plantedIn } from '../synthetic.ts'
import type { ScaleCase } from './case.ts'
import { allClaims, claimById, claimsAbout } from './claims.ts'
import { notDenied } from './lens.ts'
import { among, neighbourhood, shortestPath, twoAway } from './links.ts'
import { overview } from './overview.ts'
import { searches } from './search.ts'
import { counts, thing } from './things.ts'

/**
 * As many things as a canvas holds that is still read: every second of the best connected, which have fewer links among them than one answer takes.
 */
const canvas = (scale: number) => Array.from({ length: Math.min(300, scale / 8) }, (_, index) => `thing-${2 * index}`)

/** What is asked on a made-up graph. @param scale how many links the graph has */
export function casesFor(scale: number): ScaleCase[] {
  const degrees = plantedIn(scale)
  const most = Math.max(...degrees)
  const leaf = planted(8)
  return [
    ...degrees.map((degree) => thing(planted(degree), degree)),
    claimById('claim-000000001'),
    ...degrees.map((degree) => counts(planted(degree), degree)),
    ...[8, most].map((degree) => counts(planted(degree), degree, notDenied)),
    ...degrees.map((degree) => neighbourhood(planted(degree), degree, 120)),
    neighbourhood(planted(most), most, 1_000),
    ...[8, most].map((degree) => neighbourhood(planted(degree), degree, 120, notDenied)),
    twoAway(leaf, 'leaf of 8'),
    among(canvas(scale)),
    ...degrees.map((degree) => claimsAbout(planted(degree), degree)),
    ...[8, most].map((degree) => claimsAbout(planted(degree), degree, notDenied)),
    allClaims(),
    ...searches(),
    shortestPath(leaf, planted(most)),
    overview(),
  ]
}
