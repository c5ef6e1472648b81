import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromiumPath } from '../support/browser.ts'
import { startOn } from '../screens/take.ts'

/** `npm run lighthouse`: what Lighthouse gives the page, the median of three; ends with 1 below 100. It is fetched for this alone (docs/decisions/0092). */

const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['accessibility', 'best-practices']
const RUNS = 3

interface Report {
  categories: Record<string, { score: number }>
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string }>
}

async function look(address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      `--only-categories=${CATEGORIES.join()}`,
      '--preset=desktop',
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 100_000_000 },
  )
  return JSON.parse(stdout) as Report
}

const median = (scores: readonly number[]) => [...scores].sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0

const app = await startOn('founding')
try {
  const reports: Report[] = []
  for (let run = 0; run < RUNS; run++) reports.push(await look(app.address))
  for (const category of CATEGORIES) {
    const score = Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0)))
    console.log(`${category}: ${score}`)
    if (score < 100) process.exitCode = 1
  }
  const failed = new Set(
    reports.flatMap(({ audits }) =>
      Object.values(audits).flatMap(({ title, score, scoreDisplayMode }) =>
        scoreDisplayMode === 'binary' && score !== null && score < 1 ? [title] : [],
      ),
    ),
  )
  for (const title of failed) console.log(`  ${title}`)
} finally {
  await app.close()
}
