/**
 * Neo4j's own language support, in a worker: it is several megabytes and its checks take tens of milliseconds. One message in, one out,
 * with the same number.
 */
import {
  autocomplete,
  formatQuery,
  highlightSyntax,
  lintCypherQuery,
  signatureHelp,
  type DbSchema,
} from '@neo4j-cypher/language-support'

export type Ask =
  | { kind: 'schema'; schema: DbSchema }
  | { kind: 'highlight'; text: string }
  | { kind: 'lint'; text: string; parameters: Record<string, unknown> }
  | { kind: 'complete'; text: string; caret: number; manual: boolean; parameters: Record<string, unknown> }
  | { kind: 'signature'; text: string; caret: number }
  | { kind: 'format'; text: string; caret: number }

export interface Span {
  from: number
  to: number
}
export interface Colour extends Span {
  token: string
}
export interface Problem extends Span {
  message: string
  severity: 'error' | 'warning'
}
export interface Choice {
  label: string
  detail: string
  /** The language server's number for what it is. */
  kind: number
  deprecated: boolean
}
export interface Signature {
  label: string
  documentation: string
  /** Where the argument that is being typed stands in the label. */
  active: Span | null
}

let schema: DbSchema = {}

const answers = {
  schema: (ask: Extract<Ask, { kind: 'schema' }>) => void (schema = ask.schema),

  highlight({ text }: Extract<Ask, { kind: 'highlight' }>): Colour[] {
    const starts = lineStarts(text)
    return highlightSyntax(text).map(({ position, length, tokenType }) => {
      const from = (starts[position.line] ?? 0) + position.startCharacter
      return { from, to: from + length, token: tokenType }
    })
  },

  lint({ text, parameters }: Extract<Ask, { kind: 'lint' }>): Problem[] {
    return lintCypherQuery(text, { ...schema, parameters }).diagnostics.map(({ offsets, message, severity }) => ({
      from: Math.max(0, Math.min(offsets.start, text.length)),
      to: Math.max(0, Math.min(offsets.end, text.length)),
      message: typeof message === 'string' ? message : message.value,
      severity: severity === 1 ? 'error' : 'warning',
    }))
  },

  complete({ text, caret, manual, parameters }: Extract<Ask, { kind: 'complete' }>): Choice[] {
    return autocomplete(text, { ...schema, parameters }, { caretPosition: caret, manual }).map(
      ({ label, kind, signature, tags }) => ({
        label,
        detail: signature ?? '',
        kind: kind ?? 0,
        deprecated: tags?.includes(1) ?? false,
      }),
    )
  },

  signature({ text, caret }: Extract<Ask, { kind: 'signature' }>): Signature | null {
    const { signatures, activeParameter, activeSignature } = signatureHelp(text, schema, { caretPosition: caret })
    const chosen = signatures[activeSignature ?? 0]
    if (!chosen) return null
    const parameter = chosen.parameters?.[activeParameter ?? 0]
    const from = parameter
      ? typeof parameter.label === 'string'
        ? chosen.label.indexOf(parameter.label, chosen.label.indexOf('('))
        : parameter.label[0]
      : -1
    const length = parameter
      ? typeof parameter.label === 'string'
        ? parameter.label.length
        : parameter.label[1] - parameter.label[0]
      : 0
    const about = chosen.documentation
    return {
      label: chosen.label,
      documentation: typeof about === 'string' ? about : (about?.value ?? ''),
      active: from < 0 ? null : { from, to: from + length },
    }
  },

  format({ text, caret }: Extract<Ask, { kind: 'format' }>): { text: string; caret: number } {
    const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret })
    return { text: formattedQuery, caret: newCursorPos ?? 0 }
  },
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

addEventListener('message', ({ data: { number, ask } }: MessageEvent<{ number: number; ask: Ask }>) => {
  try {
    postMessage({ number, answer: answers[ask.kind](ask as never) })
  } catch (error) {
    // A text that the grammar cannot get through is no reason to lose the editor.
    postMessage({ number, failure: (error as Error).message })
  }
})
