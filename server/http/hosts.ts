import type { RequestHandler } from 'express'

/**
 * Refuses requests for another host, and from pages of another origin: a page elsewhere must not reach this server through a name
 * that was made to point here.
 * @param host the address listened on; anything but a loopback address is behind a proxy that checks for itself
 */
export function checkHost(host: string): RequestHandler {
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
  const local = loopback.has(host) || host === '::1'
  // This server speaks http. A proxy may end TLS before it, and its page is then one of https, at the same host.
  const own = local ? ['http'] : ['http', 'https']
  return (request, response, next) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '')
    const origin = request.headers.origin
    // `null` is the origin of a page that hides its own: a sandboxed frame, a file.
    const foreign = origin !== undefined && !own.some((scheme) => isOrigin(origin, scheme, request.headers.host))
    const crossSite =
      request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET' && request.method !== 'HEAD'
    if (local && !loopback.has(name))
      response
        .status(403)
        .json({ error: `This server answers to localhost, not to "${name}". Set HOST to serve other names.` })
    else if (foreign || crossSite)
      response
        .status(403)
        .json({ error: `Requests from pages of ${origin && origin !== 'null' ? origin : 'other sites'} are refused.` })
    else next()
  }
}

/** Whether an origin is that of a scheme at a host, as a `Host` header names it: the port of the scheme itself may be left out there or not. */
const isOrigin = (origin: string, scheme: string, host = '') =>
  URL.canParse(`${scheme}://${host}`) && new URL(`${scheme}://${host}`).origin === origin
