import type { ScaleCase } from '../cases/case.ts'
import { difference, type Gist } from '../cases/gist.ts'
import type { Way } from './way.ts'

export type Work = () => Promise<unknown>

/**
 * How a case is asked in each way; null where it cannot be, or where the answer does not come to the same as ours.
 * @param ways ours the last
 * @param remark takes why one is null that could be asked, and whether that is a fault of the benchmark
 */
export async function worksOf(
  of: ScaleCase,
  ways: readonly Way[],
  remark: (text: string, fault: boolean) => void,
): Promise<(Work | null)[]> {
  let wanted: Gist | null = null
  const works: (Work | null)[] = []
  for (const way of [...ways].reverse()) {
    const work = way.asking(of)
    works.unshift(null)
    if (!work) continue
    try {
      const found = way.gist(of, await work())
      // What ours answers is what the others are held against.
      const differs = difference((wanted ??= found), found)
      if (differs === null) works[0] = work
      else remark(`DIFFERENT: ${of.name}, ${way.name}: ${differs}`, true)
    } catch (error) {
      remark(`NO ANSWER: ${of.name}, ${way.name}: ${String(error).slice(0, 300)}`, !way.mayFail)
    }
  }
  return works
}
