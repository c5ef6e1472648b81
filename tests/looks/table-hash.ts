import { createHash } from 'node:crypto'
import { canvasStyle } from '../../client/canvas/style.ts'
import { LINE_LOOKS, STATES } from '../../client/looks/channels.ts'
import { SIGN_PATHS } from '../../client/looks/signs.ts'

/** Written beside the picture of the looks: whether it shows those of today. */
export const HASH_FILE = 'docs/images/looks.sha256'

/** One value for all that decides how lines and things look. */
export const tableHash = (): string =>
  createHash('sha256')
    .update(JSON.stringify([LINE_LOOKS, STATES, SIGN_PATHS, canvasStyle('light'), canvasStyle('dark')]))
    .digest('hex')
