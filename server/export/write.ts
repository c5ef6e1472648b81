import { SightlineError } from '../errors.ts'
import type { Piece } from '../neo4j/console/answer.ts'
import type { Writer } from './writer.ts'

/**
 * Writes an answer as it comes. What ends in good order is whole, or all that the statement itself asks for.
 * @param put hands on the text of a piece
 * @param maxBytes the limit that cuts an answer, to be named
 * @throws SightlineError `TOO_LARGE` when the answer was cut, and what the pieces and the writer throw
 */
export async function writeAnswer(
  pieces: AsyncIterable<Piece>,
  writer: Writer,
  put: (text: string) => Promise<void>,
  maxBytes: number,
): Promise<void> {
  for await (const piece of pieces) {
    if ('columns' in piece) await put(writer.begin(piece.columns))
    else if ('rows' in piece) await put(writer.rows(piece.rows))
    else if (piece.summary.complete || piece.summary.cut?.by === 'first') await put(writer.end())
    else
      throw new SightlineError(
        'TOO_LARGE',
        `The export has more than ${maxBytes.toLocaleString('en')} bytes (SIGHTLINE_EXPORT_BYTES).`,
      )
  }
}
