import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with `N passed, N failed`. A file that could not be run, and a test that was skipped without a stated reason, count as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      let ran = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        const noted =
          state === 'skipped' && 'note' in test.result() && Boolean((test.result() as { note?: string }).note)
        if (state === 'passed') passed++
        else if (state === 'failed' || !noted) failed++
        if (noted) console.log(`skipped: ${test.fullName}: ${(test.result() as { note?: string }).note}`)
        ran++
      }
      if (ran === 0 || module.errors().length > 0) failed++
    }
    if (passed + failed === 0) failed = 1
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`))
    if (failed > 0) process.exitCode = 1
  }
}
