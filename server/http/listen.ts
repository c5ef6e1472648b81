import { createServer, type RequestListener, type Server } from 'node:http'
import type { Config } from '../config.ts'
import { codeOf } from '../errors.ts'
import { StartError } from '../start-error.ts'

/** How long a request may take to come in. What it is answered with may take as long as its own limits say: an answer is not counted. */
interface Patience {
  /** Until its headers are there, from the connection on. */
  headersTimeout: number
  /** Until all of it is there. */
  requestTimeout: number
  /** How often that is looked at. */
  connectionsCheckingInterval: number
}

/** The largest body, of a megabyte, comes in within its time by a line of 300 kbit a second. */
const PATIENCE: Patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }

/** CONNECT asks for a tunnel: Node hands it to nobody who answers requests. */
const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

/** Opens the one port. @throws StartError when that cannot be */
export function listen(
  app: RequestListener,
  { port, host }: Pick<Config, 'port' | 'host'>,
  patience = PATIENCE,
): Promise<Server> {
  const server = createServer({ ...patience }, app)
  server.on('connect', (_, socket) => void socket.end(NO_TUNNEL))
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server))
    server.once('error', (error) => reject(notOpened(error, port, host)))
    server.listen(port, host)
  })
}

function notOpened(error: Error, port: number, host: string): StartError {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken by another program.`,
      `Choose another port, for example PORT=${port < 65_535 ? port + 1 : port - 1} npm start.`,
      { cause: error },
    )
  return new StartError(
    `Port ${port} on ${host} cannot be opened (${code ?? error.message}).`,
    'Choose another with PORT, or another address with HOST.',
    { cause: error },
  )
}
