import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds serious or critical on a page, as `rule: element`. The page has to be opened with `bypassCSP`. */
export async function seriousViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe.source })
  return page.evaluate(async () => {
    // What comes in while axe looks confuses it: it begins when nothing has changed for a while.
    await new Promise<void>((still) => {
      let timer = setTimeout(still, 500)
      new MutationObserver(() => (clearTimeout(timer), (timer = setTimeout(still, 500)))).observe(document.body, {
        subtree: true,
        childList: true,
      })
    })
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
