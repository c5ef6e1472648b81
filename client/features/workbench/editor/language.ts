import type { Ask, Choice, Colour, Problem, Signature } from './language-worker.ts'

type Answers = {
  schema: undefined
  highlight: Colour[]
  lint: Problem[]
  complete: Choice[]
  signature: Signature | null
  format: { text: string; caret: number }
}

/** The language worker, asked and answered. Started with the first editor. */
let worker: Worker | undefined
let next = 1
const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()

function theWorker(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer?: never; failure?: string }>) => {
    const one = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.failure !== undefined) one?.reject(new Error(data.failure))
    else one?.resolve(data.answer as never)
  })
  return worker
}

export function askLanguage<K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>): Promise<Answers[K]> {
  return new Promise((resolve, reject) => {
    const number = next++
    waiting.set(number, { resolve, reject })
    theWorker().postMessage({ number, ask })
  })
}

let taught: () => void
/** Settles once the worker knows the graph, or it is sure that it will not: before that no label is completed, and none is called unknown. */
export const graphKnown = new Promise<void>((resolve) => (taught = resolve))

/** Tells the worker what is in the graph; without it the editor knows the language only. */
export async function teach(schema: Promise<Extract<Ask, { kind: 'schema' }>['schema']>): Promise<void> {
  try {
    await askLanguage<'schema'>({ kind: 'schema', schema: await schema })
  } finally {
    taught()
  }
}
