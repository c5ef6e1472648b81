import type { RequestHandler } from 'express'

/**
 * Refuses requests for another host, and from pages of another origin: a page elsewhere must not reach this server through a name
 * that was made to point here.
 * @param host the address listened on; anything but a loopback address is behind a proxy that checks for itself
 */
export function checkHost(host: string): RequestHandler {
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
  const local = loopback.has(host) || host === '::1'
  return (request, response, next) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '')
    const origin = request.headers.origin
    const foreign = origin !== undefined && origin !== 'null' && URL.canParse(origin) && new URL(origin).host !== request.headers.host
    if (local && !loopback.has(name))
      response.status(403).json({ error: `This server answers to localhost, not to "${name}". Set HOST to serve other names.` })
    else if (foreign) response.status(403).json({ error: `Requests from pages of ${origin} are refused.` })
    else next()
  }
}
