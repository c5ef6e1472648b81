import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where the system's Chromium is. @throws Error naming what to install */
export function chromiumPath(): string {
  const found = process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place))
  if (!found) throw new Error('No Chromium was found. Install it (the package chromium), or name it in CHROMIUM_PATH.')
  return found
}

/**
 * Every context is a window of its own, and a window loads three pages of Chromium's own for its address bar, which nobody sees: together they take
 * three times what a context takes else (1.2 s of a processor against 0.3). The last list that Chromium is given counts, so what playwright puts off stands here again.
 */
const PUT_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** The system's Chromium, without anything that calls home. @throws Error naming what to install */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${PUT_OFF.join(',')}`,
      ...more,
    ],
  })
}

/** The canvas once it shows something. */
export const SHOWN = '[data-testid=canvas][data-labels]:not([data-nodes="0"]):not([data-labels="0"])'

/**
 * A page in a context of its own, with what its console complained of.
 * @param ready what must be there before it is used
 * @param patience how long it may take; the first page of a run waits for the first answers of Neo4j, on a machine that may be busy
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  ready = SHOWN,
  patience = 60_000,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on(
    'console',
    (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())),
  )
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page
    .locator(ready)
    .waitFor({ state: 'attached', timeout: patience })
    .catch(async (error: Error) => {
      throw new Error(`${error.message}\n${await shown(page)}\nIts console: ${complaints.join(' | ') || 'nothing'}`)
    })
  return { page, complaints }
}

/** What a page that never became ready shows instead: without it nobody can tell a slow machine from a page that hangs. */
async function shown(page: Page): Promise<string> {
  const facts = await page
    .locator('[data-testid=canvas]')
    .evaluateAll((all) => all.map((one) => JSON.stringify((one as HTMLElement).dataset)))
  return `The canvas says: ${facts.join(' ') || 'there is none'}\nThe page says: ${await page.locator('body').innerText()}`
}

export const canvas = (page: Page) => page.locator('[data-testid=canvas]')

/** What the canvas says of itself. */
export const facts = async (page: Page): Promise<Record<string, string>> =>
  ({ ...(await canvas(page).evaluate((element) => ({ ...(element as HTMLElement).dataset }))) }) as Record<
    string,
    string
  >

/** Where things stand, from the page's address. */
export async function positions(page: Page): Promise<Record<string, string>> {
  // The address follows the canvas after a pause.
  await page.waitForFunction(() => location.hash.includes('at='))
  await page.waitForTimeout(600)
  const at = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('at') ?? ''
  return Object.fromEntries(at.split('~').map((part) => [part.split('*')[0] ?? '', part]))
}
