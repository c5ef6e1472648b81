/** Steps shorter than this are not worth a line. */
const WORTH_A_LINE_MS = 1_000

export type Step = <T>(label: string, work: () => Promise<T>) => Promise<T>

/** A longer one says that it still goes on. */
const STILL_MS = 15_000

/** Runs a step and prints a line when it takes longer than a second, one now and then while it goes on, and another when it is done. */
export const step: Step = async (label, work) => {
  const begun = performance.now()
  let told = false
  const timer = setTimeout(() => {
    told = true
    console.log(`${label} …`)
  }, WORTH_A_LINE_MS)
  const took = () => (performance.now() - begun) / 1000
  const still = setInterval(() => console.log(`${label}: ${took().toFixed(0)} s so far`), STILL_MS)
  try {
    const result = await work()
    if (told) console.log(`${label}: done in ${took().toFixed(1)} s`)
    return result
  } finally {
    clearTimeout(timer)
    clearInterval(still)
  }
}
