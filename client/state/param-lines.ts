import { literalAt } from './literal.ts'
import { fromJson, quietIn, type Parameter } from './statements.ts'

/** Lines of a file that give its parameters their values, as Neo4j's own tools read them: `:param name => value`. Pure. */

/** What a text says of its parameters. */
export interface ParamLines {
  /** The text without the lines that were read; those that were not stand there as comments. */
  text: string
  /** By name; the last of several lines counts. */
  parameters: Readonly<Record<string, Parameter>>
  /** Lines that were not read, each in one line. */
  unread: readonly string[]
}

const LINE = /^[ \t]*:params?\b[ \t]*/gim
const NAMED = /(?:`((?:[^`]|``)+)`|([\p{L}_][\p{L}\p{N}_]*))[ \t]*(?:=>|:)?[ \t]*/uy
const END = /[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$)/y

/** Takes the lines out of a text that give parameters their values. */
export function takeParamLines(text: string): ParamLines {
  const quiet = quietIn(text)
  const parameters: Record<string, Parameter> = {}
  const unread: string[] = []
  let left = ''
  let done = 0
  for (const { index, 0: head } of text.matchAll(LINE)) {
    if (index < done || quiet[index + head.indexOf(':')]) continue
    left += text.slice(done, index)
    const read = readLine(text, index + head.length)
    if (read) {
      Object.assign(parameters, read.parameters)
      done = read.end
    } else {
      done = endOfLine(text, index)
      const line = text.slice(index, done).trim()
      unread.push(line)
      left += `// ${line}\n`
    }
  }
  return { text: left + text.slice(done), parameters, unread }
}

const endOfLine = (text: string, from: number) => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}

/** @param at behind `:param` @returns null for what is no value, such as a call of a query */
function readLine(text: string, at: number): { parameters: Record<string, Parameter>; end: number } | null {
  const name = text[at] === '{' ? null : nameAt(text, at)
  if (!name && text[at] !== '{') return null
  const literal = literalAt(text, name?.end ?? at)
  if (!literal) return null
  END.lastIndex = literal.end
  const end = END.exec(text)
  if (!end) return null
  const values = name ? { [name.name]: literal.value } : (literal.value as Record<string, unknown>)
  return {
    parameters: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asParameter(value)])),
    end: literal.end + end[0].length,
  }
}

function nameAt(text: string, at: number): { name: string; end: number } | null {
  NAMED.lastIndex = at
  const found = NAMED.exec(text)
  const name = found?.[1]?.replaceAll('``', '`') ?? found?.[2]
  return found && name !== undefined ? { name, end: at + found[0].length } : null
}

/** Days, moments and large numbers have fields of their own. */
function asParameter(value: unknown): Parameter {
  if (typeof value === 'object' && value !== null && '$type' in value) {
    const { $type: type, _value: text } = value as { $type: unknown; _value?: unknown }
    const input = {
      Date: 'date',
      OffsetDateTime: 'datetime',
      LocalDateTime: 'datetime',
      Integer: 'integer',
      Float: 'float',
    }[String(type)] as Parameter['input'] | undefined
    if (input && typeof text === 'string') return { input, text }
  }
  return fromJson(value)
}
