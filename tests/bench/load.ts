import { Agent, request } from 'node:http'
import { Program } from '../support/program.ts'
import { ofProgram } from './load-asks.ts'

/**
 * `npm run bench:load`: many at once, for three minutes (`SECONDS`), after twenty connections to compare with. Those come twice: the first time
 * most statements are planned for the first time. A tenth of them
 * write Cypher, and one sends statements that take all they can get. Every answer is data, or `BUSY` with the time to come again; anything else is
 * printed, and the run fails.
 */

const SECONDS = Number(process.env.SECONDS ?? 180)
const ROUNDS = [
  { connections: 20, seconds: Math.ceil(SECONDS / 3) },
  { connections: 20, seconds: Math.ceil(SECONDS / 6) },
  { connections: 200, seconds: SECONDS },
]
const program = new Program()

interface Answer {
  ms: number
  /** `data`, `BUSY`, or the code or words of anything else. */
  came: string
}

/** How many came, and how long they took. */
class Tally {
  readonly answers: Answer[] = []

  /** Milliseconds that so many of a hundred answers with data did not pass. */
  private percentile(of: number): string {
    const times = this.answers.filter(({ came }) => came === 'data').map(({ ms }) => ms)
    return (times.sort((a, b) => a - b)[Math.floor((times.length * of) / 100)] ?? NaN).toFixed(0)
  }

  row(name: string): string {
    const count = (came: string) => this.answers.filter((answer) => answer.came === came).length
    const [data, busy] = [count('data'), count('BUSY')]
    const cells = [
      name,
      data,
      busy,
      this.answers.length - data - busy,
      ...[50, 95, 99].map((of) => this.percentile(of)),
    ]
    return `| ${cells.join(' | ')} |`
  }
}

function send(agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port: new URL(program.address).port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.once('end', () => resolve(text)).once('error', reject)
      },
    )
    sent.once('error', reject).end(body)
  })
}

async function ask(agent: Agent, body: object): Promise<Answer> {
  const begun = performance.now()
  const text = await send(agent, JSON.stringify(body)).catch(
    (error: Error) => `{"errors":[{"message":"${error.message}"}]}`,
  )
  const { errors } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] }
  return {
    ms: performance.now() - begun,
    came: errors?.[0] ? (errors[0].extensions?.code ?? errors[0].message) : 'data',
  }
}

/** One round of so many connections. @returns what came that is neither data nor BUSY */
async function round({ connections, seconds }: (typeof ROUNDS)[number]): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const end = Date.now() + seconds * 1_000
  const tallies = { reads: new Tally(), Cypher: new Tally(), attacker: new Tally() }
  const memory: number[] = []
  const connection = async (index: number) => {
    const kind = index === 0 ? 'attacker' : index % 10 === 0 ? 'Cypher' : 'reads'
    for (let at = index; Date.now() < end; at++) {
      const answer = await ask(agent, ofProgram[kind](at))
      tallies[kind].answers.push(answer)
      // As a program that is told when to come again does.
      if (answer.came === 'BUSY') await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const watch = async () => {
    for (; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 1_000)))
      memory.push(program.residentMb())
  }
  await Promise.all([watch(), ...Array.from({ length: connections }, (_, index) => connection(index))])
  agent.destroy()
  console.log(
    `\n${connections} connections, ${seconds} s\n\n| | data | BUSY | other | p50 ms | p95 | p99 |\n|---|---|---|---|---|---|---|`,
  )
  for (const [name, tally] of Object.entries(tallies)) console.log(tally.row(name))
  const part = (from: number, to: number) =>
    Math.max(...memory.slice(memory.length * from, memory.length * to)).toFixed(0)
  console.log(
    `\nMemory of the program, most in each quarter: ${[0, 1, 2, 3].map((at) => part(at / 4, (at + 1) / 4)).join(', ')} MB`,
  )
  // The attacker is told what became of each of its statements; that is data too.
  return [...tallies.reads.answers, ...tallies.Cypher.answers]
    .map(({ came }) => came)
    .filter((came) => came !== 'data' && came !== 'BUSY')
}

try {
  await program.start()
  const others: string[] = []
  for (const each of ROUNDS) others.push(...(await round(each)))
  for (const came of new Set(others))
    console.log(`NOT WANTED: ${came}, ${others.filter((other) => other === came).length} times`)
  // Whether Neo4j had to be started again, and why.
  console.log(`\nIt said:\n${program.printed}`)
  process.exitCode = others.length > 0 ? 1 : 0
} finally {
  await program.remove()
}
