import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe is asked: WCAG 2.0, 2.1 and 2.2 at A and AA, what is held to be good practice, and the size of targets. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Exception {
  readonly rule: string
  /** What axe names it by. */
  readonly selector: RegExp
  readonly why: string
}

/** What stays as it is, with the reason. One that nothing meets any more is no exception: the list of states finds it. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    rule: 'nested-interactive',
    selector: /graphiql-tab/,
    why: 'GraphiQL’s own: its tabs hold their buttons. Each button is reached by Tab and has a name.',
  },
  {
    rule: 'scrollable-region-focusable',
    selector: /CodeMirror-scroll/,
    why: 'GraphiQL’s own: CodeMirror scrolls by its text field, which stands beside what scrolls and takes the keys.',
  },
  {
    rule: 'label-content-name-mismatch',
    selector: /graphiql-history-item-label/,
    why: 'GraphiQL’s own: an entry of its history is called “Set active” aloud, whatever it shows.',
  },
  {
    rule: 'region',
    selector: /react-aria|search-count/,
    why: 'What is found stands at the end of the page, over all of it: its field owns it, and leads to it by arrow keys.',
  },
]

interface Violation {
  readonly rule: string
  readonly selector: string
  readonly html: string
}

/** @param only which rules; all of the tags above when left out */
async function look(page: Page, only?: readonly string[]): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe.source })
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await (
        window as unknown as {
          axe: {
            run(options: object): Promise<{
              violations: { id: string; nodes: { target: string[]; html: string }[] }[]
            }>
          }
        }
      ).axe.run({
        runOnly,
        rules: runOnly.type === 'tag' ? { 'target-size': { enabled: true } } : {},
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => ({ rule: id, selector: target.join(' '), html: html.slice(0, 200) })),
      )
    },
    only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS },
  )
}

/** What comes in while axe looks confuses it: it begins when nothing has changed for a while. */
const still = (page: Page) =>
  page.evaluate(async () => {
    await new Promise<void>((done) => {
      let timer = setTimeout(done, 300)
      new MutationObserver(() => (clearTimeout(timer), (timer = setTimeout(done, 300)))).observe(document.body, {
        subtree: true,
        childList: true,
      })
    })
  })

const THEMES = ['light', 'dark'] as const

/**
 * What axe finds on a page in both themes, without the exceptions. The page has to be opened with `bypassCSP`. What the theme decides is
 * colour alone: the second time only contrast is looked at.
 * @param met is told of each exception that was met
 */
export async function violationsOf(
  page: Page,
  met: (exception: Exception) => void = () => undefined,
): Promise<string[]> {
  const found: string[] = []
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme })
    if (theme === 'light') await still(page)
    else await page.locator(`html[data-theme=${theme}]`).waitFor()
    for (const { rule, selector, html } of await look(page, theme === 'light' ? undefined : ['color-contrast'])) {
      const exception = EXCEPTIONS.find((each) => each.rule === rule && each.selector.test(`${selector} ${html}`))
      if (exception) met(exception)
      else found.push(`${theme}: ${rule}: ${selector} (${html})`)
    }
  }
  return found
}
