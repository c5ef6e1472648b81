import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliText = promisify(brotliCompress)
const gzipText = promisify(gzip)

export type Encoding = 'br' | 'gzip'

/** How each is made, once for all who ask: as small as it gets. Of two that a request takes alike, the first is sent. */
const COMPRESS: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    brotliText(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => gzipText(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

export const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

/** What else a page may have, pictures and fonts, is compressed as it comes. */
const TEXT = /\.(css|js|json|map|svg|wasm)$/

/** Less fits into a packet or two as it is. */
const WORTH_IT_BYTES = 1_024

/**
 * Keeps every text of a folder compressed too, in a folder for each encoding under `to`, by the same name. Names carry a hash of what is in
 * the file: what is there already from an earlier build is of the same bytes, and what no file is called any more is removed.
 */
export async function compressFiles(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => TEXT.test(name))
  for (const encoding of ENCODINGS) {
    const folder = path.join(to, encoding)
    await mkdir(folder, { recursive: true })
    for (const left of await readdir(folder))
      if (!names.includes(left)) await rm(path.join(folder, left), { recursive: true })
  }
  await Promise.all(names.map((name) => compressFile(path.join(from, name), to)))
}

async function compressFile(file: string, to: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < WORTH_IT_BYTES) return
  for (const encoding of ENCODINGS) {
    const compressed = path.join(to, encoding, path.basename(file))
    if (existsSync(compressed)) continue
    // Whoever breaks off meanwhile leaves nothing that looks whole.
    await writeFile(`${compressed}.new`, await COMPRESS[encoding](bytes))
    await rename(`${compressed}.new`, compressed)
  }
}

/** The encodings that a request takes rather than none, the one it likes best first. @param header its `Accept-Encoding` */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map(header.split(',').map(weightOf))
  const weight = (encoding: string) => weights.get(encoding) ?? weights.get('*') ?? 0
  const asItIs = weights.get('identity') ?? 0
  return ENCODINGS.filter((encoding) => weight(encoding) > 0 && weight(encoding) >= asItIs).sort(
    (a, b) => weight(b) - weight(a),
  )
}

/** One encoding of the header, for example `gzip;q=0.5`. */
function weightOf(part: string): [string, number] {
  const [name = '', ...more] = part.split(';').map((text) => text.trim().toLowerCase())
  const given = more.find((each) => each.startsWith('q='))
  return [name, given === undefined ? 1 : Number(given.slice(2))]
}
