import type { Page, Request } from 'playwright-core'

/** The operation that a request of the page asks, with its variables; null for any other request. */
export const operationIn = (request: Request): { operationName: string; variables: unknown } | null =>
  request.method() === 'POST' && request.url().endsWith('/graphql')
    ? (request.postDataJSON() as { operationName: string; variables: unknown })
    : null

/** Keeps what the page asks with one operation from being answered. @returns lets it through */
export async function heldBack(page: Page, operation: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/graphql', async (route) => {
    if (operationIn(route.request())?.operationName === operation) await released
    await route.continue()
  })
  return release
}
